package dev.lede.query;

import dev.lede.query.QueryProblem.Kind;
import dev.lede.text.Fold;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Reads what a person typed as a {@link Query}: words, {@code "a phrase"}, {@code key:value}, all of which must hold.
 * What an input method makes of it (full-width colon, quotes, letters, digits) means the same.
 */
public final class QueryParser {
    private static final List<String> KEYS = List.of("tag", "feed", "lang", "is", "since", "on");
    private static final List<String> STATES = List.of("unread", "starred", "new");
    private static final List<String> SINCE = List.of("2d", "1w", "3m", "1y", "2025-02-13", "today", "yesterday");
    private static final List<String> ON = List.of("2025-02-13", "2025-02", "2025", "today", "yesterday");

    private final Days days;

    private QueryParser(LocalDate today) {
        this.days = new Days(today);
    }

    public static Parsed parse(String text, LocalDate today) {
        var parser = new QueryParser(today);
        var lexer = new Lexer(text);
        Query whole = Query.ALL;
        while (lexer.hasNext()) {
            switch (parser.term(lexer.next())) {
                case Parsed.Understood(var term) -> whole = whole.and(term);
                case QueryProblem problem -> {
                    return problem;
                }
            }
        }
        return new Parsed.Understood(whole);
    }

    private Parsed term(Token token) {
        if (!token.closed()) {
            return new QueryProblem(token.valueColumn(), Kind.OPEN_QUOTE, token.value(), List.of());
        }
        return token.key().isEmpty() ? words(token.value()) : keyed(token);
    }

    private static Parsed words(String value) {
        return new Parsed.Understood(value.isBlank() ? Query.ALL : new Query.Words(value.strip()));
    }

    private Parsed keyed(Token token) {
        String key = Fold.of(token.key());
        if (!KEYS.contains(key)) {
            return new QueryProblem(token.column(), Kind.UNKNOWN_KEY, token.key(), KEYS);
        }
        if (token.value().isBlank()) {
            return new QueryProblem(token.valueColumn(), Kind.MISSING_VALUE, token.key(), known(key));
        }
        return meaning(key, token.value().strip())
                .<Parsed>map(Parsed.Understood::new)
                .orElseGet(() -> new QueryProblem(token.valueColumn(), Kind.UNKNOWN_VALUE, token.value(), known(key)));
    }

    private Optional<Query> meaning(String key, String value) {
        return switch (key) {
            case "tag" -> Optional.of(new Query.Tagged(value));
            case "feed" -> Optional.of(new Query.InFeed(value));
            case "lang" -> Optional.of(new Query.Language(value));
            case "is" -> state(Fold.of(value));
            case "since" -> days.since(Fold.of(value)).map(Query.Since::new);
            case "on" -> days.on(Fold.of(value)).map(Query.class::cast);
            default -> Optional.empty();
        };
    }

    private static Optional<Query> state(String value) {
        return switch (value) {
            case "unread" -> Optional.of(new Query.Unread());
            case "starred" -> Optional.of(new Query.Starred());
            case "new" -> Optional.of(new Query.New());
            default -> Optional.empty();
        };
    }

    private static List<String> known(String key) {
        return switch (key) {
            case "is" -> STATES;
            case "since" -> SINCE;
            case "on" -> ON;
            default -> List.of();
        };
    }
}
