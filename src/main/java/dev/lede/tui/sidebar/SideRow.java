package dev.lede.tui.sidebar;

import dev.lede.config.Word;
import dev.lede.model.Feed;
import org.jspecify.annotations.Nullable;

/** One row of the side bar. */
sealed interface SideRow {
    record Blank() implements SideRow {}

    record Heading(Word word) implements SideRow {}

    /**
     * @param problem whether a feed could not be brought up to date
     * @param label where it is not the choice's name
     */
    record Pick(
            Choice choice,
            long count,
            boolean problem,
            @Nullable String label) implements SideRow {
        Pick(Choice choice, long count) {
            this(choice, count, false, null);
        }

        static Pick of(Feed feed) {
            return new Pick(Choice.OfFeed.of(feed), feed.unread(), feed.problem() != null, null);
        }
    }
}
