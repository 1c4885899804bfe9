package dev.lede.cli;

import dev.lede.config.Word;
import dev.lede.model.Feed;
import java.util.List;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** {@code move}: puts a feed of an account into another folder. */
final class Move extends Command {
    private final PositionalParamSpec what;
    private final PositionalParamSpec folder;

    Move(Context context) {
        super(context);
        what = Arguments.one("FEED", say(Word.ARGUMENT_REMOVE));
        folder = Arguments.words("FOLDER", say(Word.ARGUMENT_FOLDER), 1, "1..*");
    }

    @Override
    String name() {
        return "move";
    }

    @Override
    Word summary() {
        return Word.COMMAND_MOVE;
    }

    @Override
    List<ArgSpec> arguments() {
        return List.of(what, folder);
    }

    @Override
    List<String> examples() {
        return List.of("lede move HN Tech");
    }

    @Override
    public Integer call() {
        Feed feed = NamedFeed.of(Arguments.text(what), context);
        String wanted = String.join(" ", Arguments.list(folder)).strip();
        if (wanted.isEmpty()) {
            throw new WrongUse(say(Word.ARGUMENT_MISSING, folder.paramLabel()));
        }
        if (!library().remoteFeeds().move(feed, wanted)) {
            throw new WrongUse(
                    say(Word.LINE_IN_FEEDS, feed.title(), context.paths().feedsFile()));
        }
        tell(Word.FEED_MOVED, feed.title(), wanted);
        return Exit.DONE;
    }
}
