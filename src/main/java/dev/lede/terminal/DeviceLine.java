package dev.lede.terminal;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedOutputStream;
import java.io.File;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** The terminal that controls the process, whatever its streams are redirected to; its modes are set by stty. */
final class DeviceLine implements Line {
    private static final File DEVICE = new File("/dev/tty");
    private static final int LONGEST_FRAME = 1 << 16;
    private static final long STTY_SECONDS = 2;

    /** In the fourth field of what stty -g prints on Linux. */
    private static final int ICANON = 2;

    private InputStream input;
    private final OutputStream output;
    private final Map<String, String> environment;
    private String found = "";
    private Size size;

    DeviceLine(Map<String, String> environment) throws IOException {
        this.environment = environment;
        this.input = opened();
        this.output = new BufferedOutputStream(new FileOutputStream(DEVICE), LONGEST_FRAME);
        this.size = sizeOf("");
    }

    @Override
    public InputStream input() {
        return input;
    }

    @Override
    public void reopen() throws IOException {
        input = opened();
    }

    /** Closing a channel wakes the thread that reads from it; else Java waits 300 ms for it at the end. */
    private static InputStream opened() throws IOException {
        return Channels.newInputStream(FileChannel.open(DEVICE.toPath(), StandardOpenOption.READ));
    }

    @Override
    public OutputStream output() {
        return output;
    }

    /** One process for all three: each costs 5 ms and more. */
    @Override
    public void raw() throws IOException {
        set("raw -echo");
    }

    /** Whoever stopped us at the question would be given a shell that shows nothing of what is typed. */
    @Override
    public void hide() throws IOException {
        set("-echo susp undef");
    }

    private void set(String modes) throws IOException {
        String[] lines = run("stty -g; stty size; stty " + modes).split("\n", -1);
        if (found.isEmpty()) {
            found = isRaw(lines[0]) ? "sane" : lines[0].strip();
        }
        size = sizeOf(lines.length > 1 ? lines[1] : "");
    }

    @Override
    public void restore() throws IOException {
        // Only hex, colons and words: what stty -g printed goes to no shell unread.
        if (found.matches("[0-9A-Za-z:=]+")) {
            run("stty " + found);
        }
    }

    @Override
    public Size size() {
        return size;
    }

    @Override
    public Size measured() throws IOException {
        size = sizeOf(run("stty size"));
        return size;
    }

    /** Somebody was killed on this terminal and left it raw: what we found is nothing to come back to. */
    private static boolean isRaw(String modes) {
        String[] fields = modes.split(":", -1);
        return fields.length > 4 && fields[3].matches("[0-9a-f]{1,8}") && (Long.parseLong(fields[3], 16) & ICANON) == 0;
    }

    private Size sizeOf(String rowsAndColumns) {
        String[] numbers = rowsAndColumns.strip().split(" ", -1);
        if (numbers.length == 2 && number(numbers[0]) > 0 && number(numbers[1]) > 0) {
            return new Size(number(numbers[1]), number(numbers[0]));
        }
        int columns = number(environment.getOrDefault("COLUMNS", ""));
        int rows = number(environment.getOrDefault("LINES", ""));
        return new Size(columns > 0 ? columns : 80, rows > 0 ? rows : 24);
    }

    private static int number(String digits) {
        return digits.matches("\\d{1,4}") ? Integer.parseInt(digits) : 0;
    }

    private static String run(String commands) throws IOException {
        Process stty = new ProcessBuilder("/bin/sh", "-c", commands)
                .redirectInput(DEVICE)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try (var answer = stty.getInputStream()) {
            String text = new String(answer.readAllBytes(), UTF_8);
            if (!stty.waitFor(STTY_SECONDS, TimeUnit.SECONDS)) {
                stty.destroyForcibly();
            }
            return text;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("interrupted while stty ran");
        }
    }
}
