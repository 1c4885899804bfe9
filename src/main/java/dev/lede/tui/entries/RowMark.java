package dev.lede.tui.entries;

import dev.lede.config.When;
import dev.lede.model.Entry;
import dev.lede.text.Role;
import java.util.ArrayList;
import java.util.List;

/**
 * Something known of an article that stands at the end of its row.
 *
 * @param fromEnd how far from the row's end it ends at least, so that each kind has a column of its own
 */
record RowMark(String text, Role role, int fromEnd) {
    /** A hundred minutes and more are rare. */
    private static final int MINUTES_WIDTH = 6;

    private static final String HEARD = "♪";
    private static final String SEEN = "►";

    /** From the row's end towards the title, the one that is left out last first. */
    static List<RowMark> of(Entry entry, When when) {
        var marks = new ArrayList<RowMark>();
        String minutes = when.minutes(entry);
        String media = (entry.extent().audio() ? HEARD : "") + (entry.extent().video() ? SEEN : "");
        if (!minutes.isEmpty()) {
            marks.add(new RowMark(minutes, Role.TIME, 0));
        }
        if (!media.isEmpty()) {
            marks.add(new RowMark(media, Role.LANG, MINUTES_WIDTH + 1));
        }
        if (entry.langs().size() > 1) {
            marks.add(new RowMark(String.join(" ", entry.langs()), Role.LANG, 0));
        }
        return marks;
    }
}
