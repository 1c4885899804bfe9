package dev.lede.query;

import dev.lede.text.Fold;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * How what is being typed could go on: the part of the text from {@code first} up to {@code end}, where one types, gives
 * way to one of the candidates.
 *
 * @param candidates the likeliest first; empty where nothing is known
 */
public record Completion(int first, int end, List<Candidate> candidates) {
    private static final int SHOWN = 8;

    public Completion {
        candidates = List.copyOf(candidates);
    }

    /** What a candidate is. */
    public enum Kind {
        KEY,
        /** One of the few words behind a key. */
        VALUE,
        TAG,
        FEED,
        DAY
    }

    /** @param text as it is to stand in the query, in quotes where it needs them */
    public record Candidate(Kind kind, String text) {}

    /** The names that can be completed, those most used first. */
    public record Known(List<Name> tags, List<Name> feeds) {
        public static final Known NOTHING = new Known(List.of(), List.of());

        public Known {
            tags = List.copyOf(tags);
            feeds = List.copyOf(feeds);
        }

        public static Known of(List<String> tags, List<String> feeds) {
            return new Known(
                    tags.stream().map(Name::of).toList(),
                    feeds.stream().map(Name::of).toList());
        }
    }

    /** @param folded once, as publishers have many thousand tags and every key looks through them */
    public record Name(String text, String folded) {
        static Name of(String text) {
            return new Name(text, Fold.of(text));
        }
    }

    /** @param caret where one types: the characters before it are looked at */
    public static Completion at(String text, int caret, Known known, LocalDate today) {
        String typed = text.substring(0, caret);
        Optional<Token> last = last(typed);
        if (last.isEmpty()) {
            return new Completion(caret, caret, List.of());
        }
        Token token = last.get();
        List<Candidate> candidates = token.key().isEmpty() ? keys(token) : values(token, known, today);
        return new Completion(token.valueColumn() - 1, caret, candidates);
    }

    /** The text with that candidate in it. */
    public String accepted(String text, Candidate candidate) {
        return text.substring(0, first) + candidate.text() + text.substring(end);
    }

    /** The piece that is being typed; none behind a blank. */
    static Optional<Token> last(String typed) {
        var lexer = new Lexer(typed);
        Token last = lexer.next();
        for (Token next = lexer.next(); next.kind() != Token.Kind.END; next = lexer.next()) {
            last = next;
        }
        boolean open = last.kind() == Token.Kind.UNCLOSED && !last.key().isEmpty();
        boolean word = last.kind() == Token.Kind.PLAIN && !Lexer.isBlank(typed.charAt(typed.length() - 1));
        return open || word ? Optional.of(last) : Optional.empty();
    }

    /** Who gave a tag is asked rarely: those keys come behind the dot. */
    private static List<Candidate> keys(Token token) {
        String typed = Fold.of(token.value());
        return Stream.of(Key.values())
                .flatMap(key -> Stream.of(key.word(), key.chinese()))
                .filter(word -> word.startsWith(typed) && (typed.contains(".") || !word.contains(".")))
                .map(word -> new Candidate(Kind.KEY, word + ":"))
                .limit(SHOWN)
                .toList();
    }

    private static List<Candidate> values(Token token, Known known, LocalDate today) {
        Optional<Key> key = Key.of(token.key());
        if (key.isEmpty()) {
            return List.of();
        }
        String typed = Fold.of(token.value());
        return switch (key.get()) {
            case TAG, TAG_OWN, TAG_FEED, TAG_RULE, TAG_PUBLISHER -> named(Kind.TAG, known.tags, typed);
            case FEED -> named(Kind.FEED, known.feeds, typed);
            case IS, HAS, SORT, LENGTH -> few(key.get(), typed);
            case ON, SINCE, BEFORE, ARRIVED -> days(typed, today);
            case LANG, AUTHOR, TITLE, URL, LIMIT -> List.of();
        };
    }

    private static List<Candidate> few(Key key, String typed) {
        List<Candidate> english = few(key, Key.Value::word, typed);
        return english.isEmpty() ? few(key, Key.Value::chinese, typed) : english;
    }

    private static List<Candidate> few(Key key, Function<Key.Value, String> word, String typed) {
        return key.few().stream()
                .map(word)
                .filter(value -> value.startsWith(typed))
                .map(value -> new Candidate(Kind.VALUE, value))
                .toList();
    }

    /** Those that begin so before those that hold it elsewhere. */
    private static List<Candidate> named(Kind kind, List<Name> names, String typed) {
        List<String> begin = new ArrayList<>();
        List<String> hold = new ArrayList<>();
        for (Name name : names) {
            if (name.folded.startsWith(typed)) {
                begin.add(name.text);
            } else if (name.folded.contains(typed)) {
                hold.add(name.text);
            }
        }
        return Stream.concat(begin.stream(), hold.stream())
                .limit(SHOWN)
                .map(name -> new Candidate(kind, QueryPrinter.value(name)))
                .toList();
    }

    private static List<Candidate> days(String typed, LocalDate today) {
        YearMonth month = YearMonth.from(today);
        return Stream.of(
                        "today",
                        "yesterday",
                        "今天",
                        "昨天",
                        today.toString(),
                        month.toString(),
                        month.minusMonths(1).toString(),
                        Integer.toString(today.getYear()))
                .filter(day -> day.startsWith(typed) && !day.equals(typed))
                .map(day -> new Candidate(Kind.DAY, day))
                .toList();
    }
}
