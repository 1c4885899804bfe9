package dev.lede.cli;

import dev.lede.config.Word;
import dev.lede.model.Feed;
import java.util.List;

/** {@code move}: puts a feed of an account into another folder. */
final class Move extends RemoteFeedCommand {
    Move(Context context) {
        super(context, "FOLDER", Word.ARGUMENT_FOLDER);
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
    List<String> examples() {
        return List.of("lede move \"The Example\" Tech");
    }

    @Override
    boolean change(Feed feed, String now) {
        return library().remoteFeeds().move(feed, now);
    }

    @Override
    Word changed() {
        return Word.FEED_MOVED;
    }
}
