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
 * @param bell whether the terminal's bell rings when the open reader has brought something new
 * @param fullText whether the pages of articles are fetched, where a feed's line does not say
 * @param kept how much is kept whole of what queries find
 * @param browser the program that opens links, with its arguments; empty for the system's own
 * @param player the same for audio and video
 * @param rules what is done with entries when they arrive, in their order
 * @param afterSync the program that is given what has arrived, with its arguments; empty for none
 * @param ambiguous how many cells ambiguous characters take
 */
public record Config(
        int width,
        boolean mouse,
        List<String> languages,
        Duration syncEvery,
        boolean bell,
        FullTextWish.When fullText,
        List<KeptQuery> kept,
        List<String> browser,
        List<String> player,
        Ambiguous ambiguous,
        Theme theme,
        Keymap keymap,
        List<Rule> rules,
        List<String> afterSync,
        Words words) {

    public enum Ambiguous {
        /** As the terminal says; one until it has. */
        ASK,
        NARROW,
        WIDE
    }

    public Config {
        languages = List.copyOf(languages);
        kept = List.copyOf(kept);
        browser = List.copyOf(browser);
        player = List.copyOf(player);
        rules = List.copyOf(rules);
        afterSync = List.copyOf(afterSync);
    }
}
