package dev.lede.source;

import dev.lede.fetch.Body;
import dev.lede.model.Problem;
import dev.lede.text.Clean;
import dev.lede.text.DisplayWidth;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Semaphore;
import org.jspecify.annotations.Nullable;

/**
 * Runs the commands of {@code exec:} and {@code filter:} as newsboat does, by the shell and with the person's environment;
 * unlike newsboat it ends them: after a time, after too much output, and with the program itself.
 */
public final class Commands {
    static final Limits REAL = new Limits(Duration.ofSeconds(30), 10 * 1024 * 1024);
    private static final Limits PASSWORD = new Limits(Duration.ofSeconds(10), 4_096);

    /** Whoever follows a hundred commands wants a machine that can still be used. */
    private static final int TOGETHER = 8;

    private static final int SHOWN_CELLS = 200;

    private final Map<String, String> environment;
    private final Limits limits;
    private final Semaphore turns = new Semaphore(TOGETHER, true);

    /** @param environment the person's, as it was before our launcher changed it */
    public Commands(Map<String, String> environment) {
        this(environment, REAL);
    }

    Commands(Map<String, String> environment, Limits limits) {
        this.environment = Map.copyOf(environment);
        this.limits = limits;
    }

    /** For those that print a password: they have less time and little to say. */
    public Commands forPasswords() {
        return new Commands(environment, PASSWORD);
    }

    /** @param whole for everything a feed needs, also what a filter's page took to fetch */
    record Limits(Duration whole, int bytes) {}

    /** What came of one run. */
    public sealed interface Ran {
        /** It ended well, and this is what it wrote. */
        record Output(Body body) implements Ran {}

        record Failed(Problem problem) implements Ran {}
    }

    public Ran run(String command) throws InterruptedException {
        return run(command, new Body(new byte[0]), Duration.ZERO);
    }

    /**
     * Waits for its turn first, which is not part of the command's time.
     *
     * @param input what the command reads
     * @param spent of the time that the feed has in all
     * @throws InterruptedException where the calling thread is interrupted; the command and all it started end at once
     */
    public Ran run(String command, Body input, Duration spent) throws InterruptedException {
        turns.acquire();
        try (var running = RunningCommand.start(command, environment, input, limits.bytes())) {
            return switch (running.await(limits.whole().minus(spent))) {
                case LATE -> failed(Problem.Kind.TIMEOUT, limits.whole().toSeconds() + " s");
                case TOO_LARGE -> failed(Problem.Kind.TOO_LARGE, "> " + limits.bytes() + " B");
                case ENDED -> ended(running);
            };
        } catch (IOException e) {
            return failed(Problem.Kind.COMMAND_FAILED, String.valueOf(e.getMessage()));
        } finally {
            turns.release();
        }
    }

    /** What a program reads. */
    public interface Input {
        void into(OutputStream out) throws IOException;
    }

    /**
     * A program with its arguments, as the person wrote them: no shell sees them. What it prints is dropped.
     *
     * @param more environment, beside the person's own
     * @return null where it ended well
     * @throws InterruptedException where the calling thread is interrupted; the program and all it started end at once
     */
    public @Nullable Problem call(List<String> words, Map<String, String> more, Input input, Duration atMost)
            throws InterruptedException {
        var all = new HashMap<>(environment);
        all.putAll(more);
        turns.acquire();
        try (var running = RunningCommand.start(words, all, input)) {
            Ran ran = running.await(atMost) == RunningCommand.End.ENDED
                    ? ended(running)
                    : failed(Problem.Kind.TIMEOUT, atMost.toSeconds() + " s");
            return ran instanceof Ran.Failed(var problem) ? problem : null;
        } catch (IOException e) {
            return new Problem(Problem.Kind.COMMAND_FAILED, Clean.line(String.valueOf(e.getMessage())));
        } finally {
            turns.release();
        }
    }

    private static Ran ended(RunningCommand running) {
        int code = running.exitCode();
        return code == 0
                ? new Ran.Output(new Body(running.output()))
                : failed(Problem.Kind.COMMAND_FAILED, code + " " + firstLine(running.complaint()));
    }

    /** Of what it said on stderr; cut before it is cleaned, as cleaning makes one line of all. */
    private static String firstLine(byte[] complaint) {
        return new String(complaint, StandardCharsets.UTF_8)
                .lines()
                .map(Clean::line)
                .filter(line -> !line.isEmpty())
                .findFirst()
                .map(line -> DisplayWidth.cut(line, SHOWN_CELLS))
                .orElse("");
    }

    private static Ran failed(Problem.Kind kind, String detail) {
        return new Ran.Failed(new Problem(kind, detail.strip()));
    }
}
