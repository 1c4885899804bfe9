package dev.lede.config;

import dev.lede.model.FullTextWish;
import java.time.Duration;
import java.util.List;

/**
 * What a person may set.
 *
 * @param width of the reader's column, in cells, at most
 * @param mouse whether the terminal reports the mouse
 * @param languages the person's, best first, BCP 47: in the first of them that an article has it is shown
 * @param syncEvery how often the open reader asks for the feeds that are due; zero is never
 * @param ambiguousWide whether ambiguous characters take two cells
 * @param fullText whether the pages of articles are fetched, where a feed's line does not say
 */
public record Config(
        int width,
        boolean mouse,
        List<String> languages,
        Duration syncEvery,
        boolean ambiguousWide,
        FullTextWish.When fullText,
        Theme theme,
        Keymap keymap,
        Words words) {

    public Config {
        languages = List.copyOf(languages);
    }
}
