package dev.lede.tui;

import dev.lede.model.DayCount;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What the list has on each day, for the headings and the calendar, as far as it has been counted.
 *
 * @param request the last; answers to earlier ones are dropped
 * @param asked the days that need not be asked for again
 */
record DayCounts(int request, Map<LocalDate, DayCount> known, Set<LocalDate> asked) {
    static final DayCounts NONE = new DayCounts(0, Map.of(), Set.of());

    DayCounts {
        known = Map.copyOf(known);
        asked = Set.copyOf(asked);
    }

    /** For another list. */
    DayCounts anew() {
        return new DayCounts(request + 1, Map.of(), Set.of());
    }

    /** The same list has changed: what is known stands until it is known better. */
    DayCounts outdated() {
        return new DayCounts(request + 1, known, Set.of());
    }

    DayCounts asking(Collection<LocalDate> days) {
        Set<LocalDate> all = new HashSet<>(asked);
        all.addAll(days);
        return new DayCounts(request, known, all);
    }

    /** A day without any is known to have none. */
    DayCounts with(List<LocalDate> days, Map<LocalDate, DayCount> counts) {
        Map<LocalDate, DayCount> all = new HashMap<>(known);
        days.forEach(all::remove);
        all.putAll(counts);
        return new DayCounts(request, all, asked);
    }
}
