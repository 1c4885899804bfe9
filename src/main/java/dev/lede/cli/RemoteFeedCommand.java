package dev.lede.cli;

import dev.lede.config.Word;
import dev.lede.model.Feed;
import java.util.List;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** A command that changes one thing of a feed that an account follows; of other feeds it stands on their line. */
abstract class RemoteFeedCommand extends Command {
    private final PositionalParamSpec what;
    private final PositionalParamSpec wanted;

    /** @param label of what it is to be, for which one may type several words */
    RemoteFeedCommand(Context context, String label, Word description) {
        super(context);
        what = Arguments.one("FEED", say(Word.ARGUMENT_REMOVE));
        wanted = Arguments.words(label, say(description), 1, "1..*");
    }

    @Override
    final List<ArgSpec> arguments() {
        return List.of(what, wanted);
    }

    /** False where no account has brought the feed. */
    abstract boolean change(Feed feed, String now);

    abstract Word changed();

    @Override
    public final Integer call() {
        Feed feed = NamedFeed.of(Arguments.text(what), context);
        String now = String.join(" ", Arguments.list(wanted)).strip();
        if (now.isEmpty()) {
            throw missing(wanted.paramLabel());
        }
        if (!change(feed, now)) {
            throw new WrongUse(
                    say(Word.LINE_IN_FEEDS, feed.title(), context.paths().feedsFile()));
        }
        tell(changed(), feed.title(), now);
        return Exit.DONE;
    }
}
