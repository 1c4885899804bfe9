package dev.lede.cli;

import dev.lede.config.Word;
import dev.lede.model.Feed;
import java.util.List;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** {@code rename}: gives a feed of an account another title. */
final class Rename extends Command {
    private final PositionalParamSpec what;
    private final PositionalParamSpec title;

    Rename(Context context) {
        super(context);
        what = Arguments.one("FEED", say(Word.ARGUMENT_REMOVE));
        title = Arguments.words("TITLE", say(Word.ARGUMENT_TITLE), 1, "1..*");
    }

    @Override
    String name() {
        return "rename";
    }

    @Override
    Word summary() {
        return Word.COMMAND_RENAME;
    }

    @Override
    List<ArgSpec> arguments() {
        return List.of(what, title);
    }

    @Override
    List<String> examples() {
        return List.of("lede rename \"Hacker News\" HN");
    }

    @Override
    public Integer call() {
        Feed feed = NamedFeed.of(Arguments.text(what), context);
        String wanted = String.join(" ", Arguments.list(title)).strip();
        if (wanted.isEmpty()) {
            throw new WrongUse(say(Word.ARGUMENT_MISSING, title.paramLabel()));
        }
        if (!library().remoteFeeds().rename(feed, wanted)) {
            throw new WrongUse(
                    say(Word.LINE_IN_FEEDS, feed.title(), context.paths().feedsFile()));
        }
        tell(Word.FEED_RENAMED, feed.title(), wanted);
        return Exit.DONE;
    }
}
