package dev.lede.sync;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** The passwords that the {@code password-command}s of a sync print: each is run once, and has ten seconds. */
final class Passwords {
    private static final System.Logger LOG = System.getLogger("dev.lede.sync");
    private static final Duration LONGEST = Duration.ofSeconds(10);
    private static final int LARGEST = 4096;

    private final Map<String, FutureTask<Optional<String>>> asked = new ConcurrentHashMap<>();

    /** The first line of what the command prints; empty where there is none. */
    Optional<String> of(String command) throws InterruptedException {
        var mine = new FutureTask<>(() -> run(command));
        var first = asked.putIfAbsent(command, mine);
        if (first == null) {
            mine.run();
        }
        try {
            return (first == null ? mine : first).get();
        } catch (ExecutionException failed) {
            LOG.log(System.Logger.Level.WARNING, "a password-command failed", failed.getCause());
            return Optional.empty();
        }
    }

    private static Optional<String> run(String command) throws IOException, InterruptedException, ExecutionException {
        var process = new ProcessBuilder("/bin/sh", "-c", command)
                .redirectInput(new File("/dev/null"))
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        var line = new FutureTask<>(() -> firstLine(process.getInputStream()));
        Thread.ofVirtual().name("password").start(line);
        try {
            return Optional.of(line.get(LONGEST.toMillis(), TimeUnit.MILLISECONDS))
                    .filter(password -> !password.isEmpty());
        } catch (TimeoutException late) {
            return Optional.empty();
        } finally {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly();
        }
    }

    private static String firstLine(InputStream output) throws IOException {
        String text = new String(output.readNBytes(LARGEST), StandardCharsets.UTF_8);
        return text.lines().findFirst().orElse("");
    }
}
