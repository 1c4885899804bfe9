package dev.lede.query;

import dev.lede.model.Entry;
import dev.lede.model.Origin;
import dev.lede.text.Fold;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a query means, said as plainly as possible: asked of one entry after another. Its text is its title and summary.
 *
 * @param given who gave which tag
 * @param fresh whether it arrived since the reader was left
 */
public record InMemory(ZoneId zone, Predicate<Entry> fresh, Predicate<Entry> edited, Given given) {
    /** Whether the entry bears the tag from that party. */
    public interface Given {
        boolean by(Entry entry, String tag, Origin origin);

        default boolean test(Entry entry, String tag, Query.TaggedBy by) {
            String folded = Fold.of(tag);
            String wanted = Fold.of(by.tag());
            boolean named = by.below() ? folded.startsWith(wanted + "/") : folded.equals(wanted);
            return named && by(entry, tag, by.by());
        }
    }

    private static final Pattern TOKEN = Pattern.compile("\\p{IsHan}|[\\p{L}\\p{N}&&[^\\p{IsHan}]]+");

    public Predicate<Entry> meeting(Query query) {
        return switch (query) {
            case Query.All() -> entry -> true;
            case Query.And(var parts) ->
                entry -> parts.stream().allMatch(part -> meeting(part).test(entry));
            case Query.Or(var parts) ->
                entry -> parts.stream().anyMatch(part -> meeting(part).test(entry));
            case Query.Not(var part) -> meeting(part).negate();
            case Query.Words words -> entry -> texts(words.in(), entry).anyMatch(text -> says(text, words));
            case Query.Matching(var pattern) -> entry -> found(pattern, entry);
            case Query.Tagged(var tag) -> entry -> tags(entry).contains(Fold.of(tag));
            case Query.TaggedBelow(var tag) ->
                entry -> tags(entry).stream().anyMatch(one -> one.startsWith(Fold.of(tag) + "/"));
            case Query.TaggedBy by -> entry -> entry.tags().stream().anyMatch(tag -> given.test(entry, tag, by));
            case Query.InFeed(var part) ->
                entry -> Fold.of(entry.feed() + "\n" + host(entry.feedUrl())).contains(Fold.of(part));
            case Query.Linked(var part) -> entry -> lower(entry.url()).contains(lower(part));
            case Query.Language(var lang) -> entry -> (lower(entry.lang()) + "-").startsWith(lower(lang) + "-");
            case Query.Unread() -> Entry::unread;
            case Query.Starred() -> Entry::starred;
            case Query.Hidden() -> entry -> false;
            case Query.New() -> fresh;
            case Query.Edited() -> edited;
            case Query.Has(var thing) -> entry -> has(thing, entry);
            case Query.Since(var day) -> entry -> !day(entry).isBefore(day);
            case Query.Before(var day) -> entry -> day(entry).isBefore(day);
            case Query.On(var first, var last) -> entry -> within(day(entry), first, last);
            case Query.Arrived(var first, var last) -> entry -> within(day(entry.arrived()), first, last);
            case Query.Lasting(var least, var most) ->
                entry -> entry.extent().minutes() >= least && entry.extent().minutes() <= most;
            case Query.Sorted order -> entry -> true;
            case Query.Limited limit -> entry -> true;
        };
    }

    private static Stream<String> texts(Query.In in, Entry entry) {
        String author = orEmpty(entry.author());
        return switch (in) {
            case ANYWHERE -> Stream.of(entry.title(), author, orEmpty(entry.summary()));
            case TITLE -> Stream.of(entry.title());
            case AUTHOR -> Stream.of(author);
        };
    }

    private static boolean says(String text, Query.Words words) {
        List<String> wanted = tokens(words.phrase());
        List<String> all = tokens(text);
        if (!words.begun()) {
            return !wanted.isEmpty() && Collections.indexOfSubList(all, wanted) >= 0;
        }
        for (int i = 0; i + wanted.size() <= all.size(); i++) {
            List<String> here = all.subList(i, i + wanted.size());
            int last = wanted.size() - 1;
            if (here.subList(0, last).equals(wanted.subList(0, last))
                    && here.get(last).startsWith(wanted.get(last))) {
                return true;
            }
        }
        return false;
    }

    private static List<String> tokens(String text) {
        return TOKEN.matcher(Fold.of(text)).results().map(MatchResult::group).toList();
    }

    private static boolean found(String pattern, Entry entry) {
        Pattern compiled = Pattern.compile(pattern, Pattern.CASE_INSENSITIVE);
        return compiled.matcher(Fold.of(entry.title())).find()
                || compiled.matcher(Fold.of(orEmpty(entry.author()))).find();
    }

    private static List<String> tags(Entry entry) {
        return entry.tags().stream().map(Fold::of).toList();
    }

    private static String host(String address) {
        return address.replaceFirst("^[a-z]+://", "").replaceFirst("[/:?#].*", "");
    }

    private static boolean has(Query.Thing thing, Entry entry) {
        return switch (thing) {
            case PICTURE -> orEmpty(entry.summary()).contains("![");
            case AUDIO -> entry.title().contains("podcast");
            case VIDEO -> entry.extent().video();
            case TRANSLATION -> entry.langs().size() > 1;
        };
    }

    private LocalDate day(Entry entry) {
        return day(entry.place().instant());
    }

    private LocalDate day(Instant instant) {
        return instant.atZone(zone).toLocalDate();
    }

    private static boolean within(LocalDate day, LocalDate first, LocalDate last) {
        return !day.isBefore(first) && !day.isAfter(last);
    }

    private static String lower(@Nullable String text) {
        return orEmpty(text).toLowerCase(Locale.ROOT);
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
