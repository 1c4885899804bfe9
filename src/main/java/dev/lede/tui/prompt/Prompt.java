package dev.lede.tui.prompt;

import dev.lede.config.Command;
import dev.lede.library.Found;
import dev.lede.query.Completion;
import dev.lede.tui.reader.ArticleLink;
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
 * @param known the names that words could go on with
 * @param taken which of the options the text is by now, so that the next follows; -1 for none
 */
public record Prompt(Kind kind, String text, List<Option> options, int selected, Completion.Known known, int taken) {
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
        LINK,
        /** What the article is sent to. */
        PIPE,
        /** Where the article is saved. */
        WRITE;

        /** Whether one of several is chosen. */
        public boolean isChoice() {
            return switch (this) {
                case FEED, HEADING, LINK -> true;
                case WORDS, COMMAND, HELP, ADDRESS, FIND, PIPE, WRITE -> false;
            };
        }
    }

    public Prompt {
        options = List.copyOf(options);
    }

    private static Prompt of(Kind kind, String text, List<Option> options) {
        return new Prompt(kind, text, options, 0, Completion.Known.NOTHING, -1);
    }

    public static Prompt forWords(String text) {
        return of(Kind.WORDS, text, List.of());
    }

    public static Prompt forCommand(boolean reader) {
        var options =
                Command.in(reader).stream().<Option>map(Option.OfCommand::new).toList();
        return of(Kind.COMMAND, "", options);
    }

    public static Prompt forHelp() {
        return of(Kind.HELP, "", List.of());
    }

    /** With how the words could go on. */
    public Prompt with(Completion completion) {
        var parts = completion.candidates().stream()
                .map(candidate -> new Option.OfPart(candidate.text(), completion.accepted(text, candidate)))
                .filter(part -> !part.whole().equals(text))
                .<Option>map(part -> part)
                .toList();
        return new Prompt(kind, text, parts, selected, known, -1);
    }

    public Prompt with(Completion.Known names) {
        return new Prompt(kind, text, options, selected, names, taken);
    }

    /** With the first of what the words could become in their place, or the one after that which is there. */
    public Prompt takeNext() {
        if (options.isEmpty()) {
            return this;
        }
        int next = (taken + 1) % options.size();
        return options.get(next) instanceof Option.OfPart part
                ? new Prompt(kind, part.whole(), options, 0, known, next)
                : this;
    }

    /** Whether Tab goes on to another of them. */
    public boolean isChoosing() {
        return taken >= 0 && options.size() > 1;
    }

    /** The name that what was typed most likely becomes. */
    public Optional<String> completed() {
        return matches().stream().findFirst().map(Option::name);
    }

    /** Something typed before, that many times back. */
    public Prompt recalled(String before, int back) {
        return new Prompt(kind, before, options, back, known, -1);
    }

    public static Prompt forAddress() {
        return of(Kind.ADDRESS, "", List.of());
    }

    public static Prompt forFeed(Found.Offered found) {
        var options = found.offers().stream()
                .<Option>map(offer -> new Option.OfFeed(found.kind(), offer))
                .toList();
        return of(Kind.FEED, "", options);
    }

    public static Prompt forPipe() {
        return of(Kind.PIPE, "", List.of());
    }

    public static Prompt forFile(String path) {
        return of(Kind.WRITE, path, List.of());
    }

    public static Prompt forFind() {
        return of(Kind.FIND, "", List.of());
    }

    /** @param selected the heading one reads under */
    public static Prompt forHeading(List<Survey.Heading> headings, int selected) {
        return new Prompt(
                Kind.HEADING,
                "",
                headings.stream().<Option>map(Option.OfHeading::new).toList(),
                selected,
                Completion.Known.NOTHING,
                -1);
    }

    public static Prompt forLink(List<ArticleLink> links) {
        return of(Kind.LINK, "", links.stream().<Option>map(Option.OfLink::new).toList());
    }

    public Prompt typed(String more) {
        return edited(text + more);
    }

    public Prompt emptied() {
        return edited("");
    }

    /** Without the last code point: between keys a grapheme is not finished, so it is taken back as it was typed. */
    public Prompt shortened() {
        return text.isEmpty() ? this : edited(text.substring(0, text.offsetByCodePoints(text.length(), -1)));
    }

    private Prompt edited(String now) {
        return new Prompt(kind, now, options, 0, known, -1);
    }

    public Prompt move(int by) {
        int last = Math.max(0, matches().size() - 1);
        return new Prompt(kind, text, options, Math.clamp(selected + by, 0, last), known, taken);
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

    /** The link to copy: by a key that is a letter as soon as something is typed. */
    public Optional<String> copiedBy(String key) {
        return kind == Kind.LINK && text.isEmpty() && key.equals("y")
                ? picked().map(Option.OfLink.class::cast)
                        .map(option -> option.link().link().address())
                : Optional.empty();
    }

    public Optional<Option> picked() {
        List<Option> matches = matches();
        return matches.isEmpty() ? Optional.empty() : Optional.of(matches.get(selected));
    }

    private static String lower(Option option) {
        return option.name().toLowerCase(Locale.ROOT);
    }
}
