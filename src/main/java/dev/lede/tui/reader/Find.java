package dev.lede.tui.reader;

import dev.lede.markdown.Measure;
import java.util.List;

/**
 * Words that are sought in an article.
 *
 * @param matches in the order of the text, in the lines they were found at
 * @param current the one that was gone to
 */
public record Find(String text, Measure measure, List<Match> matches, int current) {
    public Find {
        matches = List.copyOf(matches);
    }

    public boolean isEmpty() {
        return matches.isEmpty();
    }

    public Match match() {
        return matches.get(current);
    }

    /** {@code 3/17} */
    public String count() {
        return (current + 1) + "/" + matches.size();
    }

    /** Behind the last comes the first. */
    public Find step(int by) {
        return at(Math.floorMod(current + by, matches.size()));
    }

    /** At the first match from a place in the text on. */
    public Find from(int offset) {
        for (int i = 0; i < matches.size(); i++) {
            if (matches.get(i).offset() >= offset) {
                return at(i);
            }
        }
        return at(0);
    }

    private Find at(int now) {
        return new Find(text, measure, matches, now);
    }
}
