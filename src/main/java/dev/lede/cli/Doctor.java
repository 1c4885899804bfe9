package dev.lede.cli;

import dev.lede.config.Config;
import dev.lede.config.Word;
import dev.lede.library.Account;
import dev.lede.library.Accounts.Looked;
import dev.lede.model.Feed;
import dev.lede.model.StoreHealth;
import dev.lede.model.Trouble;
import dev.lede.terminal.Capabilities;
import dev.lede.terminal.Interview;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.ArgSpec;

/** {@code doctor}: looks at all that lede stands on, and says of what is not well what to do about it. */
final class Doctor extends Command {
    private static final double MEGABYTE = 1 << 20;

    /** What the store leaves beside it when a newer lede brings it up to date. */
    private static final String BEFORE_UPGRADE = "lede.db.before-upgrade";

    private int code = Exit.DONE;

    Doctor(Context context) {
        super(context);
    }

    @Override
    String name() {
        return "doctor";
    }

    @Override
    Word summary() {
        return Word.COMMAND_DOCTOR;
    }

    @Override
    List<ArgSpec> arguments() {
        return List.of();
    }

    @Override
    List<String> examples() {
        return List.of("lede doctor");
    }

    @Override
    public Integer call() {
        Console console = context.console();
        terminal(console.capabilities());
        boolean asked = console.outIsTerminal() && !console.capabilities().dumb();
        Optional<Interview> answers = asked ? console.interview().get() : Optional.empty();
        answers.ifPresent(this::answers);
        if (asked && answers.isEmpty()) {
            doubtful(Word.DOCTOR_SILENT);
        }
        java();
        try {
            Config.Ambiguous set = context.config().get().ambiguous();
            well(Word.DOCTOR_CONFIG, context.paths().configFile());
            answers.filter(terminal -> disagree(set, terminal)).ifPresent(_ -> doubtful(Word.DOCTOR_AMBIGUOUS));
            feeds();
            library().accounts().look().forEach(this::account);
            store(library().maintenance().examine());
        } catch (RuntimeException e) {
            // What makes every other command give up is what this one is asked for.
            Trouble trouble = Trouble.of(e);
            bad(Exit.code(trouble.kind()), context.words().of(trouble));
        }
        return code;
    }

    private void terminal(Capabilities terminal) {
        if (terminal.dumb()) {
            doubtful(Word.DOCTOR_DUMB);
        } else {
            well(
                    Word.DOCTOR_TERMINAL,
                    terminal.colours().name().toLowerCase(Locale.ROOT),
                    yesOrNo(terminal.links()),
                    terminal.multiplexer().name().toLowerCase(Locale.ROOT),
                    yesOrNo(terminal.remote()));
        }
        if (terminal.utf8()) {
            well(Word.DOCTOR_UTF8);
        } else {
            doubtful(Word.DOCTOR_NOT_UTF8);
        }
    }

    private void answers(Interview terminal) {
        well(
                Word.DOCTOR_ANSWERS,
                yesOrNo(terminal.pictures()),
                terminal.wide() ? 2 : 1,
                yesOrNotSaid(terminal.mouse()),
                yesOrNotSaid(terminal.clipboard()));
    }

    /** Many can and do not say so, tmux among them. */
    private String yesOrNotSaid(boolean truth) {
        return say(truth ? Word.YES : Word.NOT_SAID);
    }

    private static boolean disagree(Config.Ambiguous set, Interview terminal) {
        return set != Config.Ambiguous.ASK && terminal.wide() != (set == Config.Ambiguous.WIDE);
    }

    private String yesOrNo(boolean truth) {
        return say(truth ? Word.YES : Word.NO);
    }

    private void java() {
        String java = Runtime.version() + ", " + System.getProperty("java.home");
        String[] arguments = ProcessHandle.current().info().arguments().orElse(new String[0]);
        if (Stream.of(arguments).anyMatch(argument -> argument.startsWith("-XX:AOTCache="))) {
            well(Word.DOCTOR_JAVA, java);
        } else {
            doubtful(Word.DOCTOR_NO_CACHE, java);
        }
    }

    private void feeds() {
        List<Feed> feeds = library().feeds();
        long failing = feeds.stream().filter(feed -> feed.problem() != null).count();
        if (!library().notices().isEmpty()) {
            bad(Exit.CONFIG, say(Word.DOCTOR_FEEDS_FILE, context.paths().feedsFile()));
        }
        if (failing > 0) {
            doubtful(Word.DOCTOR_FAILING, feeds.size(), failing);
        } else {
            well(Word.DOCTOR_FEEDS, feeds.size());
        }
    }

    /** What it says now comes first; what went wrong the last time may be mended by now. */
    private void account(Looked looked) {
        Account account = looked.account();
        if (looked.problem() != null) {
            String why = context.words().of(looked.problem());
            doubtful(Word.DOCTOR_ACCOUNT_TROUBLE, account.name(), why, account.waiting());
            return;
        }
        String software = Objects.requireNonNullElse(looked.software(), say(Word.UNKNOWN_SERVER));
        well(Word.DOCTOR_ACCOUNT, account.name(), software, say(labels(looked.labels())), account.waiting());
        if (account.problem() != null) {
            doubtful(Word.DOCTOR_ACCOUNT_LAST, account.name(), context.words().of(account.problem()));
        }
    }

    private static Word labels(@Nullable Boolean taken) {
        return taken == null ? Word.LABELS_NOT_KNOWN : taken ? Word.LABELS_THERE : Word.NO_LABELS_THERE;
    }

    private void store(StoreHealth health) {
        if (!health.sound()) {
            bad(
                    Exit.STORE,
                    say(
                            Word.DOCTOR_DAMAGED,
                            context.paths().store(),
                            health.damage().getFirst()));
            return;
        }
        well(Word.DOCTOR_STORE, context.paths().store(), health.entries(), megabytes(health.bytes()));
        copyBeforeUpgrade(context.paths().store().resolveSibling(BEFORE_UPGRADE));
        if (health.miscounted() > 0) {
            doubtful(Word.DOCTOR_COUNTED, health.miscounted());
        }
        if (health.pending() > health.bytes() / 2 && health.pending() > 64 * MEGABYTE) {
            doubtful(Word.DOCTOR_PENDING, megabytes(health.pending()));
        }
        if (health.unused() > health.bytes() / 2 && health.unused() > 64 * MEGABYTE) {
            doubtful(Word.DOCTOR_UNUSED, megabytes(health.unused()));
        }
    }

    private void copyBeforeUpgrade(Path copy) {
        if (Files.exists(copy)) {
            doubtful(Word.DOCTOR_BEFORE_UPGRADE, copy, megabytes(copy.toFile().length()));
        }
    }

    private static String megabytes(long bytes) {
        return String.format(Locale.ROOT, "%.1f", bytes / MEGABYTE);
    }

    private void well(Word word, Object... values) {
        mark("✓", "ok", say(word, values));
    }

    private void doubtful(Word word, Object... values) {
        mark("!", "!", say(word, values));
    }

    private void bad(int answered, String sentence) {
        code = Math.max(code, answered);
        mark("✗", "!!", sentence);
    }

    private void mark(String sign, String plain, String sentence) {
        print(context.console().capabilities().utf8() ? sign + " " + sentence : plain + "\t" + sentence);
    }
}
