package dev.lede.tui.sidebar;

import dev.lede.config.Word;
import dev.lede.model.Feed;

/** One row of the side bar. */
sealed interface SideRow {
    record Blank() implements SideRow {}

    record Heading(Word word) implements SideRow {}

    /** @param problem whether a feed could not be brought up to date */
    record Pick(Choice choice, long count, boolean problem) implements SideRow {
        static Pick of(Feed feed) {
            return new Pick(Choice.OfFeed.of(feed), feed.unread(), feed.problem() != null);
        }
    }
}
