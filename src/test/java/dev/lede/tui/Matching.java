package dev.lede.tui;

import dev.lede.model.DayCount;
import dev.lede.model.Entry;
import dev.lede.query.InMemory;
import dev.lede.query.Query;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** Queries as far as the screens' tests ask them, of entries in memory. */
final class Matching {
    private Matching() {}

    static Predicate<Entry> of(Query query) {
        Query loose = query.parts().stream().map(Matching::anywhere).reduce(Query.ALL, Query::and);
        return new InMemory(ZoneOffset.UTC, Entry::unread, entry -> false, (_, _, _) -> true).meeting(loose);
    }

    /** Within a word too, so that a screen needs few letters. */
    private static Query anywhere(Query part) {
        return part instanceof Query.Words words ? new Query.Matching(Pattern.quote(words.phrase())) : part;
    }

    static Map<LocalDate, DayCount> byDay(List<Entry> entries, List<LocalDate> days) {
        var counts = new HashMap<LocalDate, DayCount>();
        for (Entry entry : entries) {
            LocalDate day = entry.place().instant().atZone(ZoneOffset.UTC).toLocalDate();
            if (days.contains(day)) {
                counts.merge(
                        day,
                        new DayCount(entry.unread() ? 1 : 0, 1),
                        (a, b) -> new DayCount(a.unread() + b.unread(), a.total() + b.total()));
            }
        }
        return counts;
    }
}
