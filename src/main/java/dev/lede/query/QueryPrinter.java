package dev.lede.query;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Collectors;

/** Writes a {@link Query} as a person would type it; what it writes is read as the same query again. */
public final class QueryPrinter {
    private QueryPrinter() {}

    public static String print(Query query) {
        return Key.wordFor(query).orElseGet(() -> written(query));
    }

    private static String written(Query query) {
        return switch (query) {
            case Query.All() -> "";
            case Query.And(var parts) -> joined(parts, " ");
            case Query.Or(var parts) -> joined(parts, " or ");
            case Query.Not(var part) -> "not " + inner(part, true);
            case Query.Words(var in, var phrase, var begun) -> key(in) + value(phrase) + (begun ? "*" : "");
            case Query.Matching(var pattern) -> Strokes.on(pattern);
            case Query.Tagged(var tag) -> key(Key.TAG, tag);
            case Query.TaggedBelow(var tag) -> key(Key.TAG, tag + "/") + "*";
            case Query.TaggedBy(var by, var tag, var below) ->
                below ? key(Key.of(by), tag + "/") + "*" : key(Key.of(by), tag);
            case Query.InFeed(var part) -> key(Key.FEED, part);
            case Query.Linked(var part) -> key(Key.URL, part);
            case Query.Language(var lang) -> key(Key.LANG, lang);
            case Query.Since(var day) -> key(Key.SINCE, day.toString());
            case Query.Before(var day) -> key(Key.BEFORE, day.toString());
            case Query.On(var first, var last) -> key(Key.ON, range(first, last));
            case Query.Arrived(var first, var last) -> key(Key.ARRIVED, range(first, last));
            case Query.Lasting minutes -> Key.LENGTH.word() + ':' + Minutes.print(minutes);
            case Query.Limited(var count) -> key(Key.LIMIT, Integer.toString(count));
            case Query.Unread state -> throw unnamed(state);
            case Query.Starred state -> throw unnamed(state);
            case Query.New state -> throw unnamed(state);
            case Query.Hidden state -> throw unnamed(state);
            case Query.Edited state -> throw unnamed(state);
            case Query.Has thing -> throw unnamed(thing);
            case Query.Sorted order -> throw unnamed(order);
        };
    }

    private static IllegalStateException unnamed(Query query) {
        return new IllegalStateException("Key has no word for " + query);
    }

    private static String joined(List<Query> parts, String between) {
        boolean and = between.isBlank();
        return parts.stream().map(part -> inner(part, and)).collect(Collectors.joining(between));
    }

    /** Brackets where what is around it binds closer. */
    private static String inner(Query part, boolean closely) {
        boolean brackets = part instanceof Query.Or || part instanceof Query.And && closely;
        if (part instanceof Query.All) {
            return "\"\"";
        }
        return brackets ? '(' + print(part) + ')' : print(part);
    }

    private static String key(Query.In in) {
        return switch (in) {
            case ANYWHERE -> "";
            case TITLE -> Key.TITLE.word() + ':';
            case AUTHOR -> Key.AUTHOR.word() + ':';
        };
    }

    private static String key(Key key, String value) {
        return key.word() + ':' + value(value);
    }

    static String value(String text) {
        if (!Lexer.needsQuotes(text)) {
            return text;
        }
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }

    private static String range(LocalDate first, LocalDate last) {
        if (first.equals(last)) {
            return first.toString();
        }
        YearMonth month = YearMonth.from(first);
        if (first.equals(month.atDay(1)) && last.equals(month.atEndOfMonth())) {
            return month.toString();
        }
        if (first.getDayOfYear() == 1 && last.equals(month.withMonth(12).atEndOfMonth())) {
            return Integer.toString(first.getYear());
        }
        return first + ".." + last;
    }
}
