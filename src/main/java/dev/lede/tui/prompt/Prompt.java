package dev.lede.tui.prompt;

import dev.lede.library.TagCount;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What is being typed at the foot of the screen.
 *
 * @param tags those to choose from, where a tag is asked for
 * @param selected which of the matching tags Enter takes
 */
public record Prompt(Kind kind, String text, List<TagCount> tags, int selected) {
    /** What is asked for. */
    public enum Kind {
        TAG,
        WORDS
    }

    public Prompt {
        tags = List.copyOf(tags);
    }

    public static Prompt forTag() {
        return new Prompt(Kind.TAG, "", List.of(), 0);
    }

    public static Prompt forWords(String text) {
        return new Prompt(Kind.WORDS, text, List.of(), 0);
    }

    public Prompt with(List<TagCount> tags) {
        return new Prompt(kind, text, tags, 0);
    }

    public Prompt typed(String more) {
        return new Prompt(kind, text + more, tags, 0);
    }

    public Prompt emptied() {
        return new Prompt(kind, "", tags, 0);
    }

    /** Without the last code point: between keys a grapheme is not finished, so it is taken back as it was typed. */
    public Prompt shortened() {
        return text.isEmpty()
                ? this
                : new Prompt(kind, text.substring(0, text.offsetByCodePoints(text.length(), -1)), tags, 0);
    }

    public Prompt move(int by) {
        int last = Math.max(0, matches().size() - 1);
        return new Prompt(kind, text, tags, Math.clamp(selected + by, 0, last));
    }

    /** The tags whose name holds what was typed: those that begin with it first, then as they come. */
    public List<TagCount> matches() {
        String part = text.strip().toLowerCase(Locale.ROOT);
        return tags.stream()
                .filter(tag -> lower(tag).contains(part))
                .sorted(Comparator.comparing(tag -> !lower(tag).startsWith(part)))
                .toList();
    }

    public Optional<String> picked() {
        List<TagCount> matches = matches();
        return matches.isEmpty()
                ? Optional.empty()
                : Optional.of(matches.get(selected).name());
    }

    private static String lower(TagCount tag) {
        return tag.name().toLowerCase(Locale.ROOT);
    }
}
