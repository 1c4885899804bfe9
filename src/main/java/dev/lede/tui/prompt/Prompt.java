package dev.lede.tui.prompt;

import dev.lede.library.Found;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What is being typed at the foot of the screen.
 *
 * @param options what there is to choose from, where it is not free text
 * @param selected which of those that match Enter takes
 */
public record Prompt(Kind kind, String text, List<Option> options, int selected) {
    /** What is asked for. */
    public enum Kind {
        WORDS,
        /** Of something to follow. */
        ADDRESS,
        /** Which of the feeds that were found there. */
        FEED
    }

    public Prompt {
        options = List.copyOf(options);
    }

    public static Prompt forWords(String text) {
        return new Prompt(Kind.WORDS, text, List.of(), 0);
    }

    public static Prompt forAddress() {
        return new Prompt(Kind.ADDRESS, "", List.of(), 0);
    }

    public static Prompt forFeed(Found.Offered found) {
        var options = found.offers().stream()
                .<Option>map(offer -> new Option.OfFeed(found.kind(), offer))
                .toList();
        return new Prompt(Kind.FEED, "", options, 0);
    }

    public Prompt typed(String more) {
        return new Prompt(kind, text + more, options, 0);
    }

    public Prompt emptied() {
        return new Prompt(kind, "", options, 0);
    }

    /** Without the last code point: between keys a grapheme is not finished, so it is taken back as it was typed. */
    public Prompt shortened() {
        return text.isEmpty()
                ? this
                : new Prompt(kind, text.substring(0, text.offsetByCodePoints(text.length(), -1)), options, 0);
    }

    public Prompt move(int by) {
        int last = Math.max(0, matches().size() - 1);
        return new Prompt(kind, text, options, Math.clamp(selected + by, 0, last));
    }

    /** Those whose name holds what was typed: those that begin with it first, then as they come. */
    public List<Option> matches() {
        String part = text.strip().toLowerCase(Locale.ROOT);
        return options.stream()
                .filter(option -> lower(option).contains(part))
                .sorted(Comparator.comparing(option -> !lower(option).startsWith(part)))
                .toList();
    }

    public Optional<Option> picked() {
        List<Option> matches = matches();
        return matches.isEmpty() ? Optional.empty() : Optional.of(matches.get(selected));
    }

    private static String lower(Option option) {
        return option.name().toLowerCase(Locale.ROOT);
    }
}
