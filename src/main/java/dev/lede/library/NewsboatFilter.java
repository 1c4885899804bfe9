package dev.lede.library;

import dev.lede.library.NewsboatExpression.Condition;
import dev.lede.query.Parsed;
import dev.lede.query.Query;
import dev.lede.query.QueryParser;
import dev.lede.query.QueryPrinter;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * newsboat's filters as our queries, and back, where they say the same. What we find in the text of an article, newsboat
 * finds otherwise.
 */
final class NewsboatFilter {
    /** newsboat's flags have no name of ours: each becomes a tag. */
    private static final String FLAG = "flag-";

    /** Tags do not tell capitals from small letters, flags do. */
    private static final String CAPITAL = "capital-";

    private static final Pattern FLAG_TAG = Pattern.compile(FLAG + "(" + CAPITAL + ")?([a-z])");

    private static final Pattern BEGINNING =
            Pattern.compile("[\\s(]*[A-Za-z_.-]+\\s*(?:[=!]~|[=!<>]=?|!?#|between\\b)\\s*[\"\\d-].*");
    private static final Pattern AGE = Pattern.compile("(?:0:)?(\\d{1,4})");
    private static final Pattern PLAIN = Pattern.compile("[^\\[\\]().*+?^${}|\\\\\"]+");
    private static final Pattern ONE_WORD = Pattern.compile("[^\\s\"]+");

    private NewsboatFilter() {}

    sealed interface Translated {}

    /** @param words a query as it would be typed */
    record Words(String words) implements Translated {}

    /** @param part the first part of the filter for which there are no words */
    record Unsayable(String part) implements Translated {}

    /** It does not look like newsboat's at all. */
    record NoFilter() implements Translated {}

    static Translated read(String filter) {
        if (!BEGINNING.matcher(filter).matches()) {
            return new NoFilter();
        }
        var read = NewsboatExpression.read(filter, NewsboatFilter::word);
        return read.words().isPresent()
                ? new Words(read.words().get())
                : new Unsayable(filter.substring(read.end()).strip());
    }

    private static Optional<String> word(Condition condition) {
        String operator = condition.operator();
        String value = condition.value();
        return switch (condition.attribute()) {
            case "unread" -> unread(operator, value);
            case "tags" -> has(operator, value.strip());
            case "flags" -> value.length() == 1 ? has(operator, flag(value.charAt(0))) : Optional.empty();
            case "feedtitle" -> feed(operator, value);
            case "title" -> pattern(operator, value);
            case "author" -> named(operator, value, name -> new Query.Words(Query.In.AUTHOR, name, false));
            // A dot stands for any character, and in an address nearly always for itself.
            case "link" -> named(operator, value.replace('.', '-'), part -> new Query.Linked(value.strip()));
            case "age" -> age(operator, value);
            default -> Optional.empty();
        };
    }

    private static Optional<String> unread(String operator, String value) {
        boolean same = operator.equals("=") || operator.equals("==");
        boolean known = value.equals("yes") || value.equals("no");
        return known && (same || operator.equals("!="))
                ? said(new Query.Unread(), same == value.equals("yes"))
                : Optional.empty();
    }

    private static Optional<String> has(String operator, String tag) {
        boolean known = operator.equals("#") || operator.equals("!#");
        return known && !tag.isEmpty() ? said(new Query.Tagged(tag), operator.equals("#")) : Optional.empty();
    }

    private static Optional<String> feed(String operator, String value) {
        boolean same = operator.equals("=") || operator.equals("==");
        return named(same ? "=~" : operator, value, Query.InFeed::new);
    }

    private static Optional<String> named(String operator, String value, Function<String, Query> meaning) {
        boolean known = operator.equals("=~") || operator.equals("!~");
        return known && PLAIN.matcher(value).matches() && !value.isBlank()
                ? said(meaning.apply(value.strip()), operator.equals("=~"))
                : Optional.empty();
    }

    /** Ours looks at the author too, so that it finds what newsboat's does, and seldom more. */
    private static Optional<String> pattern(String operator, String value) {
        Query pattern = new Query.Matching(value);
        boolean understood = !value.isBlank()
                && QueryParser.parse(QueryPrinter.print(pattern), LocalDate.EPOCH)
                        .equals(new Parsed.Understood(pattern));
        return understood && operator.equals("=~") ? said(pattern, true) : Optional.empty();
    }

    private static Optional<String> said(Query query, boolean holds) {
        return Optional.of(QueryPrinter.print(holds ? query : query.not()));
    }

    /** Its age is in days of 24 hours, our days begin at midnight. */
    private static Optional<String> age(String operator, String value) {
        Matcher days = AGE.matcher(value);
        if (!days.matches() || value.contains(":") != operator.equals("between")) {
            return Optional.empty();
        }
        int most = Integer.parseInt(days.group(1));
        return switch (operator) {
            case "<=", "between" -> Optional.of("since:" + most + "d");
            case "<" -> most == 0 ? Optional.empty() : Optional.of("since:" + (most - 1) + "d");
            case ">" -> Optional.of("before:" + most + "d");
            case ">=" -> most == 0 ? Optional.empty() : Optional.of("before:" + (most - 1) + "d");
            default -> Optional.empty();
        };
    }

    static String flag(int flag) {
        return FLAG + (Character.isUpperCase(flag) ? CAPITAL : "") + Character.toString(Character.toLowerCase(flag));
    }

    /**
     * The filter that finds the same.
     *
     * @param feedTags those on lines of feeds: newsboat knows no others
     */
    static Optional<String> write(String words, LocalDate today, Set<String> feedTags) {
        if (!(QueryParser.parse(words, today) instanceof Parsed.Understood(Query now))
                || !(QueryParser.parse(words, today.plusDays(1)) instanceof Parsed.Understood(Query tomorrow))) {
            return Optional.empty();
        }
        var conditions = new ArrayList<String>();
        List<Query> later = parts(tomorrow);
        for (Query part : parts(now)) {
            // A day that is named is not a day that moves with today.
            boolean moves = !later.contains(part);
            Optional<String> condition = condition(part, today, moves, feedTags);
            if (condition.isEmpty()) {
                return Optional.empty();
            }
            conditions.add(condition.get());
        }
        return conditions.isEmpty() ? Optional.empty() : Optional.of(String.join(" and ", conditions));
    }

    private static List<Query> parts(Query query) {
        return query instanceof Query.And(var parts) ? parts : List.of(query);
    }

    private static Optional<String> condition(Query part, LocalDate today, boolean moves, Set<String> feedTags) {
        return switch (part) {
            case Query.Unread() -> Optional.of("unread = \"yes\"");
            case Query.Tagged(var tag) -> tagged(tag, feedTags);
            case Query.InFeed(var title) ->
                PLAIN.matcher(title).matches() ? Optional.of("feedtitle =~ \"" + title + '"') : Optional.empty();
            case Query.Since(var day) ->
                moves ? Optional.of("age between 0:" + ChronoUnit.DAYS.between(day, today)) : Optional.empty();
            case Query.All all -> Optional.empty();
            case Query.And and -> Optional.empty();
            case Query.Words anywhere -> Optional.empty();
            case Query.Language language -> Optional.empty();
            case Query.Starred starred -> Optional.empty();
            case Query.Hidden hidden -> Optional.empty();
            case Query.New fresh -> Optional.empty();
            case Query.On on -> Optional.empty();
            case Query.Or or -> Optional.empty();
            case Query.Not(var denied) -> denied(denied, feedTags);
            case Query.Matching matching -> Optional.empty();
            case Query.TaggedBelow below -> Optional.empty();
            case Query.TaggedBy by -> Optional.empty();
            case Query.Linked linked -> Optional.empty();
            case Query.Edited edited -> Optional.empty();
            case Query.Has has -> Optional.empty();
            case Query.Before before -> Optional.empty();
            case Query.Arrived arrived -> Optional.empty();
            case Query.Lasting lasting -> Optional.empty();
            case Query.Sorted sorted -> Optional.empty();
            case Query.Limited limited -> Optional.empty();
        };
    }

    private static Optional<String> denied(Query part, Set<String> feedTags) {
        if (part instanceof Query.Unread) {
            return Optional.of("unread = \"no\"");
        }
        return part instanceof Query.Tagged(var tag)
                ? tagged(tag, feedTags).map(condition -> condition.replace(" # ", " !# "))
                : Optional.empty();
    }

    private static Optional<String> tagged(String tag, Set<String> feedTags) {
        Matcher flag = FLAG_TAG.matcher(tag);
        if (flag.matches()) {
            String letter =
                    flag.group(1) == null ? flag.group(2) : flag.group(2).toUpperCase(Locale.ROOT);
            return Optional.of("flags # \"" + letter + '"');
        }
        return feedTags.contains(tag) && ONE_WORD.matcher(tag).matches()
                ? Optional.of("tags # \"" + tag + '"')
                : Optional.empty();
    }
}
