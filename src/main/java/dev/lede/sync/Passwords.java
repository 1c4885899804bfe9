package dev.lede.sync;

import dev.lede.model.Problem;
import dev.lede.model.Problem.Kind;
import dev.lede.source.Commands;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.jspecify.annotations.Nullable;

/** The passwords that the {@code password-command}s of a sync print: each is run once. */
public final class Passwords {
    private static final System.Logger LOG = System.getLogger("dev.lede.sync");
    private static final Told NONE = failed("");

    private final Commands commands;
    private final Map<String, FutureTask<Told>> asked = new ConcurrentHashMap<>();

    /** @param commands which may take their time */
    public Passwords(Commands commands) {
        this.commands = commands.forPasswords();
    }

    /** What came of a command. */
    public sealed interface Told {
        /** The first line of what it printed. */
        record Password(String text) implements Told {
            /** What is printed must not hold it. */
            @Override
            public String toString() {
                return "Password";
            }
        }

        record Failed(Problem problem) implements Told {}
    }

    /** @param command null where a line names none */
    public Told of(@Nullable String command) throws InterruptedException {
        if (command == null) {
            return NONE;
        }
        var mine = new FutureTask<>(() -> run(command));
        var first = asked.putIfAbsent(command, mine);
        if (first == null) {
            mine.run();
        }
        try {
            return (first == null ? mine : first).get();
        } catch (ExecutionException failed) {
            if (failed.getCause() instanceof InterruptedException) {
                throw new InterruptedException("stopped while a password-command ran");
            }
            LOG.log(System.Logger.Level.WARNING, "a password-command failed", failed.getCause());
            return NONE;
        }
    }

    private Told run(String command) throws InterruptedException {
        return switch (commands.run(command)) {
            case Commands.Ran.Output(var body) ->
                new String(body.bytes(), StandardCharsets.UTF_8)
                        .lines()
                        .findFirst()
                        .filter(password -> !password.isEmpty())
                        .<Told>map(Told.Password::new)
                        .orElse(NONE);
            case Commands.Ran.Failed(var problem) -> {
                LOG.log(System.Logger.Level.WARNING, "a password-command failed: {0}", problem);
                yield failed(problem.detail());
            }
        };
    }

    private static Told failed(String why) {
        return new Told.Failed(new Problem(Kind.PASSWORD, why));
    }
}
