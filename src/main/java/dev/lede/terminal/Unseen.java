package dev.lede.terminal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.util.Map;
import java.util.Optional;

/** Asks the person at the terminal for a line that nobody is to see as it is typed. */
public final class Unseen {
    private static final int LONGEST = 4_096;

    private Unseen() {}

    /** Empty where nothing was typed. */
    public static Optional<String> typed(String question, Map<String, String> environment, Charset charset)
            throws IOException {
        return typed(question, new DeviceLine(environment), charset);
    }

    static Optional<String> typed(String question, Line line, Charset charset) throws IOException {
        try (var restoring = new Restoring(line)) {
            line.hide();
            say(line, question, charset);
            String typed = line(line.input(), charset);
            // Its own Enter was not seen either.
            say(line, "\n", charset);
            return Optional.of(typed).filter(text -> !text.isEmpty());
        }
    }

    private static void say(Line line, String text, Charset charset) throws IOException {
        line.output().write(text.getBytes(charset));
        line.output().flush();
    }

    /** The first line of a stream; the rest of it is nobody's. */
    public static String line(InputStream input, Charset charset) throws IOException {
        var bytes = new ByteArrayOutputStream();
        for (int next = input.read(); next >= 0 && next != '\n' && bytes.size() < LONGEST; next = input.read()) {
            bytes.write(next);
        }
        return bytes.toString(charset).replaceFirst("\r$", "");
    }
}
