package dev.lede.config;

import dev.lede.model.Origin;
import dev.lede.query.Plan;
import dev.lede.query.Query;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** What a query means, and how it is found, in the person's language. */
public final class QueryWords {
    private final Words words;

    public QueryWords(Words words) {
        this.words = words;
    }

    /** Its conditions, then its order, each a line. */
    public List<String> meaning(Query query) {
        var lines = new ArrayList<String>();
        List<Query> conditions = query.parts().stream()
                .filter(part -> !(part instanceof Query.Sorted || part instanceof Query.Limited))
                .toList();
        lines.add(conditions.isEmpty() ? say(Word.QUERY_ALL) : joined(conditions, Word.QUERY_AND));
        lines.add(query.limit()
                .map(limit -> say(Word.QUERY_LIMITED, order(query.order()), limit))
                .orElse(order(query.order())));
        return lines;
    }

    private String order(Optional<Query.Order> order) {
        return say(order.map(QueryWords::word).orElse(Word.QUERY_NEWEST));
    }

    private static Word word(Query.Order order) {
        return switch (order) {
            case OLDEST -> Word.QUERY_OLDEST;
            case FEED -> Word.QUERY_BY_FEED;
            case LENGTH -> Word.QUERY_BY_LENGTH;
        };
    }

    private String joined(List<Query> parts, Word between) {
        return parts.stream().map(part -> inner(part, parts.size() > 1)).collect(Collectors.joining(say(between)));
    }

    /** In brackets where it is made of several itself. */
    private String inner(Query part, boolean beside) {
        boolean several = part instanceof Query.Or || part instanceof Query.And;
        return several && beside ? say(Word.QUERY_BRACKETS, condition(part)) : condition(part);
    }

    private String condition(Query query) {
        return switch (query) {
            case Query.All() -> say(Word.QUERY_ALL);
            case Query.And(var parts) -> joined(parts, Word.QUERY_AND);
            case Query.Or(var alternatives) -> joined(alternatives, Word.QUERY_OR);
            case Query.Not(var part) -> say(Word.QUERY_NOT, inner(part, true));
            case Query.Words(var in, var phrase, var begun) -> say(where(in), begun ? phrase + "…" : phrase);
            case Query.Matching(var pattern) -> say(Word.QUERY_MATCHING, pattern);
            case Query.Tagged(var tag) -> say(Word.QUERY_TAGGED, tag);
            case Query.TaggedBelow(var tag) -> say(Word.QUERY_TAGGED_BELOW, tag);
            case Query.TaggedBy(var by, var tag, var below) ->
                say(Word.QUERY_TAGGED_BY, tagged(tag, below), say(by(by)));
            case Query.InFeed(var part) -> say(Word.QUERY_IN_FEED, part);
            case Query.Linked(var part) -> say(Word.QUERY_LINKED, part);
            case Query.Language(var lang) -> say(Word.QUERY_LANGUAGE, lang);
            case Query.Unread() -> say(Word.QUERY_UNREAD);
            case Query.Starred() -> say(Word.QUERY_STARRED);
            case Query.Hidden() -> say(Word.QUERY_HIDDEN);
            case Query.New() -> say(Word.QUERY_NEW);
            case Query.Edited() -> say(Word.QUERY_EDITED);
            case Query.Has(var thing) -> say(has(thing));
            case Query.Since(var day) -> say(Word.QUERY_SINCE, day);
            case Query.Before(var day) -> say(Word.QUERY_BEFORE, day);
            case Query.On(var first, var last) -> say(Word.QUERY_ON, days(first, last));
            case Query.Arrived(var first, var last) -> say(Word.QUERY_ARRIVED, days(first, last));
            case Query.Lasting(var least, var most) -> lasting(least, most);
            case Query.Sorted(var by) -> say(word(by));
            case Query.Limited(var count) -> say(Word.QUERY_LIMITED, order(Optional.empty()), count);
        };
    }

    private static Word where(Query.In in) {
        return switch (in) {
            case ANYWHERE -> Word.QUERY_ANYWHERE;
            case TITLE -> Word.QUERY_IN_TITLE;
            case AUTHOR -> Word.QUERY_IN_AUTHOR;
        };
    }

    private String tagged(String tag, boolean below) {
        return say(below ? Word.QUERY_TAGGED_BELOW : Word.QUERY_TAGGED, tag);
    }

    private static Word by(Origin by) {
        return switch (by) {
            case FEED -> Word.QUERY_BY_FEEDS_FILE;
            case PUBLISHER -> Word.QUERY_BY_PUBLISHER;
            case RULE -> Word.QUERY_BY_RULE;
            case OWN -> Word.QUERY_BY_YOU;
        };
    }

    private static Word has(Query.Thing thing) {
        return switch (thing) {
            case PICTURE -> Word.QUERY_HAS_PICTURE;
            case AUDIO -> Word.QUERY_HAS_AUDIO;
            case VIDEO -> Word.QUERY_HAS_VIDEO;
            case TRANSLATION -> Word.QUERY_HAS_TRANSLATION;
        };
    }

    private String lasting(int least, int most) {
        if (most == Query.Lasting.ANY) {
            return say(Word.QUERY_LASTING_LEAST, least);
        }
        return least == 0 ? say(Word.QUERY_LASTING_MOST, most) : say(Word.QUERY_LASTING, least, most);
    }

    private String days(LocalDate first, LocalDate last) {
        return first.equals(last) ? first.toString() : say(Word.QUERY_DAYS, first, last);
    }

    /** A line for each walk. */
    public List<String> way(Plan plan) {
        return plan.walks().stream().map(walk -> way(walk, plan.days())).toList();
    }

    private String way(Plan.Walk walk, boolean days) {
        var way = new StringBuilder(say(word(walk.way()), walk.entries()));
        if (days && walk.way() != Plan.Way.NOTHING) {
            way.append(say(Word.PLAN_DAYS));
        }
        if (walk.asked() > 0 && walk.way() != Plan.Way.NOTHING) {
            way.append(say(Word.PLAN_ASKED, walk.asked()));
        }
        return way.toString();
    }

    private static Word word(Plan.Way way) {
        return Word.valueOf("PLAN_" + way.name());
    }

    private String say(Word word, Object... values) {
        return words.of(word, values);
    }
}
