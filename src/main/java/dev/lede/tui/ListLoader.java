package dev.lede.tui;

import dev.lede.library.Library;
import dev.lede.model.Entry;
import dev.lede.model.Place;
import dev.lede.query.Query;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds a part of a list by keyset pages: its cost is the page, not the list. */
final class ListLoader {
    private static final Place OLDEST = new Place(Long.MIN_VALUE);

    private final Library library;
    private final ZoneId zone;

    ListLoader(Library library, ZoneId zone) {
        this.library = library;
        this.zone = zone;
    }

    /** Empty where what is sought is not there. */
    Optional<Page> load(Query query, Seek seek, int limit) {
        long upTo = library.lastArrival();
        return switch (seek) {
            case Seek.Newest() -> Optional.of(newest(query, limit, upTo));
            case Seek.Oldest() -> Optional.of(oldest(query, limit, upTo));
            case Seek.Day(var from, var days) ->
                (days < 0 ? before(query, from.plusDays(days)) : after(query, from, days))
                        .map(entry -> around(query, entry, limit, upTo));
            case Seek.Entry(var id) ->
                library.entry(id)
                        .map(entry -> around(query, entry, limit, upTo))
                        .or(() -> Optional.of(newest(query, limit, upTo)));
            case Seek.Unread(var from, var older) ->
                library.nextUnread(query, from, older).map(entry -> around(query, entry, limit, upTo));
        };
    }

    private Page newest(Query query, int limit, long upTo) {
        List<Entry> entries = library.older(query, Place.NEWEST, limit);
        return new Page(entries, true, entries.size() < limit, null, upTo);
    }

    private Page oldest(Query query, int limit, long upTo) {
        List<Entry> entries = library.newer(query, OLDEST, limit).reversed();
        return new Page(
                entries,
                entries.size() < limit,
                true,
                entries.isEmpty() ? null : entries.getLast().id(),
                upTo);
    }

    private Page around(Query query, Entry sought, int limit, long upTo) {
        List<Entry> newer = library.newer(query, sought.place(), limit).reversed();
        List<Entry> older = library.older(query, sought.place(), limit);
        var entries = new ArrayList<>(newer);
        entries.add(sought);
        entries.addAll(older);
        return new Page(entries, newer.size() < limit, older.size() < limit, sought.id(), upTo);
    }

    /** The newest entry of that day or of one before it. */
    private Optional<Entry> before(Query query, LocalDate day) {
        return library.older(query, endOf(day), 1).stream().findFirst();
    }

    /** The newest of the days after {@code from} up to {@code days} later; if they are empty, of the next that is not. */
    private Optional<Entry> after(Query query, LocalDate from, int days) {
        Optional<Entry> reached =
                before(query, from.plusDays(days)).filter(entry -> dayOf(entry).isAfter(from));
        return reached.isPresent()
                ? reached
                : library.newer(query, new Place(endOf(from).value() - 1), 1).stream()
                        .findFirst()
                        .flatMap(next -> before(query, dayOf(next)));
    }

    private LocalDate dayOf(Entry entry) {
        return entry.place().instant().atZone(zone).toLocalDate();
    }

    /** The first place behind a day. */
    private Place endOf(LocalDate day) {
        return Place.firstOf(day.plusDays(1).atStartOfDay(zone).toInstant());
    }
}
