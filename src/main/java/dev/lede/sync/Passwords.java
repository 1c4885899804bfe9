package dev.lede.sync;

import dev.lede.source.Commands;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/** The passwords that the {@code password-command}s of a sync print: each is run once. */
final class Passwords {
    private static final System.Logger LOG = System.getLogger("dev.lede.sync");

    private final Commands commands;
    private final Map<String, FutureTask<Optional<String>>> asked = new ConcurrentHashMap<>();

    Passwords(Commands commands) {
        this.commands = commands;
    }

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

    private Optional<String> run(String command) throws InterruptedException {
        return switch (commands.run(command)) {
            case Commands.Ran.Output(var body) ->
                new String(body.bytes(), StandardCharsets.UTF_8)
                        .lines()
                        .findFirst()
                        .filter(password -> !password.isEmpty());
            case Commands.Ran.Failed(var problem) -> {
                LOG.log(System.Logger.Level.WARNING, "a password-command failed: {0}", problem);
                yield Optional.empty();
            }
        };
    }
}
