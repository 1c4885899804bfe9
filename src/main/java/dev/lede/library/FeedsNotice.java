package dev.lede.library;

import dev.lede.feed.NewsboatUrls;
import dev.lede.query.QueryProblem;

/** Something about the {@code feeds} file that its owner should know. The rest of the file works. */
public sealed interface FeedsNotice {

    /** A line that names no feed. */
    record BadLine(NewsboatUrls.BadLine line) implements FeedsNotice {}

    /** A {@code query:} line whose words are no query. */
    record BadView(int number, String name, QueryProblem problem) implements FeedsNotice {}

    /** The file is gone, or most of what it named is: nothing was unfollowed because of that. */
    record LinesLost(int followed, int left) implements FeedsNotice {}
}
