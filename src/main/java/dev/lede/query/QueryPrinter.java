package dev.lede.query;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.stream.Collectors;

/** Writes a {@link Query} as a person would type it; what it writes is read as the same query again. */
public final class QueryPrinter {
    private QueryPrinter() {}

    public static String print(Query query) {
        return switch (query) {
            case Query.All() -> "";
            case Query.And(var parts) -> parts.stream().map(QueryPrinter::print).collect(Collectors.joining(" "));
            case Query.Words(var phrase) -> value(phrase);
            case Query.Tagged(var tag) -> "tag:" + value(tag);
            case Query.InFeed(var part) -> "feed:" + value(part);
            case Query.Language(var lang) -> "lang:" + value(lang);
            case Query.Unread() -> "is:unread";
            case Query.Starred() -> "is:starred";
            case Query.New() -> "is:new";
            case Query.Since(var day) -> "since:" + day;
            case Query.On(var first, var last) -> "on:" + range(first, last);
        };
    }

    private static String value(String text) {
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
