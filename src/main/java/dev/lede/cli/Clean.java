package dev.lede.cli;

import dev.lede.config.Word;
import dev.lede.library.JsonLines;
import dev.lede.model.Cleaned;
import dev.lede.model.Cleaning;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;

/** {@code clean}: lets go what need no longer be kept, or says what that is, and gives its space back. */
final class Clean extends Command {
    private static final int NUMBER = 8;
    private static final double MEGABYTE = 1 << 20;

    private final OptionSpec dryRun;
    private final OptionSpec json;

    Clean(Context context) {
        super(context);
        dryRun = Arguments.flag(say(Word.OPTION_DRY_CLEAN), "--dry-run").build();
        json = Arguments.flag(say(Word.OPTION_JSON), "--json").build();
    }

    @Override
    String name() {
        return "clean";
    }

    @Override
    Word summary() {
        return Word.COMMAND_CLEAN;
    }

    @Override
    List<ArgSpec> arguments() {
        return List.of(dryRun, json);
    }

    @Override
    List<Word> notes() {
        return List.of(Word.HELP_CLEAN, Word.HELP_CLEAN_COLUMNS);
    }

    @Override
    List<String> examples() {
        return List.of("lede clean --dry-run");
    }

    @Override
    List<String> json() {
        return List.of("feed", "feedUrl", "followed", "entries", "bytes", "staying");
    }

    @Override
    public Integer call() {
        if (Arguments.isSet(dryRun)) {
            list(library().maintenance().old());
            return Exit.DONE;
        }
        try (var stopping = new Interruption()) {
            Cleaned cleaned = library().maintenance().clean();
            list(cleaned.feeds());
            if (stopping.happened()) {
                tell(Word.CLEAN_STOPPED);
                context.console().err().flush();
                return Exit.STOPPED;
            }
            if (context.console().errIsTerminal()) {
                long entries =
                        cleaned.feeds().stream().mapToLong(Cleaning::entries).sum();
                tell(Word.CLEANED, entries, megabytes(cleaned.givenBack()), megabytes(cleaned.unused()));
            }
        }
        return Exit.DONE;
    }

    private void list(List<Cleaning> feeds) {
        for (Cleaning feed : feeds) {
            if (Arguments.isSet(json)) {
                print(json(feed));
            } else if (context.console().outIsTerminal()) {
                print(aligned(feed));
            } else {
                print(tabbed(feed));
            }
        }
    }

    private String aligned(Cleaning feed) {
        var columns = new Columns(context.console().columns(), List.of(NUMBER, NUMBER + 3));
        return columns.row(List.of(
                Columns.right(Long.toString(feed.entries()), NUMBER),
                Columns.right(megabytes(feed.bytes()) + " MB", NUMBER + 3),
                feed.followed() ? feed.feed() : say(Word.CLEAN_UNFOLLOWED, feed.feed(), feed.staying())));
    }

    private static String tabbed(Cleaning feed) {
        return String.join(
                "\t",
                Long.toString(feed.entries()),
                megabytes(feed.bytes()),
                feed.feed(),
                feed.feedUrl(),
                feed.followed() ? "" : "unfollowed",
                Long.toString(feed.staying()));
    }

    private static String json(Cleaning feed) {
        var fields = new LinkedHashMap<String, Object>();
        fields.put("feed", feed.feed());
        fields.put("feedUrl", feed.feedUrl());
        fields.put("followed", feed.followed());
        fields.put("entries", feed.entries());
        fields.put("bytes", feed.bytes());
        fields.put("staying", feed.staying());
        return JsonLines.of(fields);
    }

    private static String megabytes(long bytes) {
        return String.format(Locale.ROOT, "%.1f", bytes / MEGABYTE);
    }
}
