package dev.lede.tui.prompt;

import dev.lede.config.Command;
import dev.lede.library.Found;
import dev.lede.markdown.LaidLink;
import dev.lede.query.Completion;
import dev.lede.tui.reader.Survey;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What is being typed at the foot of the screen.
 *
 * @param options what there is to choose from, where it is not free text
 * @param selected which of those that match Enter takes; where the text is free, how far back in what was typed before
 */
public record Prompt(Kind kind, String text, List<Option> options, int selected) {
    /** What is asked for. */
    public enum Kind {
        WORDS,
        /** One of the table, by its name. */
        COMMAND,
        /** What to see of the help. */
        HELP,
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
                case FEED, HEADING, LINK -> true;
                case WORDS, COMMAND, HELP, ADDRESS, FIND -> false;
            };
        }
    }

    public Prompt {
        options = List.copyOf(options);
    }

    public static Prompt forWords(String text) {
        return new Prompt(Kind.WORDS, text, List.of(), 0);
    }

    public static Prompt forCommand(boolean reader) {
        var options =
                Command.in(reader).stream().<Option>map(Option.OfCommand::new).toList();
        return new Prompt(Kind.COMMAND, "", options, 0);
    }

    public static Prompt forHelp() {
        return new Prompt(Kind.HELP, "", List.of(), 0);
    }

    /** With how the words could go on. */
    public Prompt with(Completion completion) {
        var parts = completion.candidates().stream()
                .map(candidate -> new Option.OfPart(
                        candidate.text(),
                        text.substring(0, completion.first()) + candidate.text() + text.substring(completion.end())))
                .filter(part -> !part.whole().equals(text))
                .<Option>map(part -> part)
                .toList();
        return new Prompt(kind, text, parts, selected);
    }

    /** The text with the likeliest of what it could become. */
    public Optional<String> completed() {
        return matches().stream()
                .findFirst()
                .map(option -> option instanceof Option.OfPart part ? part.whole() : option.name());
    }

    /** Something typed before, that many times back. */
    public Prompt recalled(String before, int back) {
        return new Prompt(kind, before, options, back);
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
        if (kind == Kind.WORDS) {
            return options;
        }
        String part = (kind == Kind.COMMAND ? text : text.strip()).toLowerCase(Locale.ROOT);
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
