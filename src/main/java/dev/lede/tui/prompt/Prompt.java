package dev.lede.tui.prompt;

import dev.lede.library.Found;
import dev.lede.library.TagCount;
import dev.lede.markdown.LaidLink;
import dev.lede.tui.reader.Survey;
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
        TAG,
        WORDS,
        /** Of something to follow. */
        ADDRESS,
        /** Which of the feeds that were found there. */
        FEED,
        /** In the open article. */
        FIND,
        /** To go to. */
        HEADING,
        LINK;

        /** Whether one of several is chosen. */
        boolean isChoice() {
            return switch (this) {
                case TAG, FEED, HEADING, LINK -> true;
                case WORDS, ADDRESS, FIND -> false;
            };
        }
    }

    public Prompt {
        options = List.copyOf(options);
    }

    public static Prompt forTag() {
        return new Prompt(Kind.TAG, "", List.of(), 0);
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

    public static Prompt forFind() {
        return new Prompt(Kind.FIND, "", List.of(), 0);
    }

    /** @param selected the heading one reads under */
    public static Prompt forHeading(List<Survey.Heading> headings, int selected) {
        return new Prompt(
                Kind.HEADING,
                "",
                headings.stream().<Option>map(Option.OfHeading::new).toList(),
                selected);
    }

    public static Prompt forLink(List<LaidLink> links) {
        return new Prompt(
                Kind.LINK, "", links.stream().<Option>map(Option.OfLink::new).toList(), 0);
    }

    /** The tags are here; where something else is asked for by now, that stays. */
    public Prompt withTags(List<TagCount> tags) {
        var all = tags.stream().<Option>map(Option.OfTag::new).toList();
        return kind == Kind.TAG ? new Prompt(kind, text, all, 0) : this;
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
