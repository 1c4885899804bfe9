package dev.lede.source;

import dev.lede.fetch.Body;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;

/**
 * One command of the person while it runs, and the threads that feed it and listen to it: a process that is not listened
 * to stands still. None outlives this program, however that is stopped.
 */
final class RunningCommand implements AutoCloseable {
    private static final System.Logger LOG = System.getLogger("dev.lede.source");
    private static final Set<RunningCommand> RUNNING = ConcurrentHashMap.newKeySet();
    private static final int COMPLAINT = 4_096;
    private static final Duration LOOK_EVERY = Duration.ofMillis(200);
    private static final Duration LAST_WORDS = Duration.ofMillis(200);

    static {
        Runtime.getRuntime().addShutdownHook(new Thread(() -> RUNNING.forEach(RunningCommand::kill), "commands"));
    }

    private final Process process;
    /** What it has started; Ctrl-C may end the shell before us, and what ignored that would be nobody's then. */
    private final Set<ProcessHandle> started = ConcurrentHashMap.newKeySet();

    private final Listener output;
    private final Listener complaint;

    private RunningCommand(Process process, int bytes, boolean stopsThere) {
        this.process = process;
        this.output = new Listener(process.getInputStream(), bytes, stopsThere);
        this.complaint = new Listener(process.getErrorStream(), COMPLAINT, false);
    }

    /** By the shell; what it writes beyond so many bytes is a fault. */
    static RunningCommand start(String command, Map<String, String> environment, Body input, int bytes)
            throws IOException {
        var process = process(List.of("/bin/sh", "-c", command), environment);
        return started(new RunningCommand(process, bytes, true), out -> out.write(input.bytes()));
    }

    /** A program with its arguments, which no shell sees; what it writes is not kept. */
    static RunningCommand start(List<String> words, Map<String, String> environment, Commands.Input input)
            throws IOException {
        return started(new RunningCommand(process(words, environment), 0, false), input);
    }

    private static Process process(List<String> words, Map<String, String> environment) throws IOException {
        var builder = new ProcessBuilder(words);
        builder.environment().clear();
        builder.environment().putAll(environment);
        return builder.start();
    }

    private static RunningCommand started(RunningCommand running, Commands.Input input) {
        RUNNING.add(running);
        running.output.start();
        running.complaint.start();
        daemon("command's input", () -> running.feed(input)).start();
        return running;
    }

    /** How waiting ended. */
    enum End {
        ENDED,
        TOO_LARGE,
        LATE
    }

    /** Its output ends with the last process that holds it, and then the shell itself. */
    End await(Duration atMost) throws InterruptedException {
        long end = System.nanoTime() + atMost.toNanos();
        boolean whole = output.thread.join(LOOK_EVERY);
        while (!whole && System.nanoTime() < end) {
            process.descendants().forEach(started::add);
            whole = output.thread.join(LOOK_EVERY);
        }
        if (output.tooMuch) {
            return End.TOO_LARGE;
        }
        if (!whole || !process.waitFor(end - System.nanoTime(), TimeUnit.NANOSECONDS)) {
            return End.LATE;
        }
        complaint.thread.join(LAST_WORDS);
        return End.ENDED;
    }

    int exitCode() {
        return process.exitValue();
    }

    byte[] output() {
        return output.heard();
    }

    /** The beginning of what it wrote to stderr. */
    byte[] complaint() {
        return complaint.heard();
    }

    /** A command that has read enough closes its end, as {@code head} does: that is no fault. */
    private void feed(Commands.Input input) {
        try (var in = process.getOutputStream()) {
            input.into(in);
        } catch (IOException enough) {
            LOG.log(System.Logger.Level.DEBUG, "a command did not read all", enough);
        }
    }

    @Override
    public void close() {
        kill();
        RUNNING.remove(this);
    }

    /** Its children first: once it is gone nothing tells whose they were. */
    private void kill() {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        started.forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
    }

    /** Of the platform: reading a pipe blocks it, and what a process leaves behind may hold that open for ever. */
    private static Thread daemon(String name, Runnable work) {
        return Thread.ofPlatform().daemon().name(name).unstarted(work);
    }

    /** Keeps the beginning of what a process writes. */
    private static final class Listener {
        private final InputStream from;
        private final int most;
        private final boolean stopsThere;
        private final ByteArrayOutputStream kept = new ByteArrayOutputStream();
        private final Thread thread = daemon("command's output", this::listen);
        private volatile boolean tooMuch;

        /** @param stopsThere whether what exceeds {@code most} is a fault; else it is dropped */
        Listener(InputStream from, int most, boolean stopsThere) {
            this.from = from;
            this.most = most;
            this.stopsThere = stopsThere;
        }

        void start() {
            thread.start();
        }

        synchronized byte[] heard() {
            return kept.toByteArray();
        }

        private void listen() {
            byte[] part = new byte[8_192];
            try {
                for (int n = from.read(part); n >= 0; n = from.read(part)) {
                    if (!keep(part, n) && stopsThere) {
                        tooMuch = true;
                        return;
                    }
                }
            } catch (IOException closed) {
                // The pipe of a killed process ends so; whoever waits knows that it was killed.
                LOG.log(System.Logger.Level.DEBUG, "a command was ended", closed);
            }
        }

        private synchronized boolean keep(byte[] part, int length) {
            int room = Math.min(length, most - kept.size());
            kept.write(part, 0, room);
            return room == length;
        }
    }
}
