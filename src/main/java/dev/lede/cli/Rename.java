package dev.lede.cli;

import dev.lede.config.Word;
import dev.lede.model.Feed;
import java.util.List;

/** {@code rename}: gives a feed of an account another title. */
final class Rename extends RemoteFeedCommand {
    Rename(Context context) {
        super(context, "TITLE", Word.ARGUMENT_TITLE);
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
    List<String> examples() {
        return List.of("lede rename \"The Example\" Example");
    }

    @Override
    boolean change(Feed feed, String now) {
        return library().remoteFeeds().rename(feed, now);
    }

    @Override
    Word changed() {
        return Word.FEED_RENAMED;
    }
}
