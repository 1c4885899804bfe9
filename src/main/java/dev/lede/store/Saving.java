package dev.lede.store;

import dev.lede.model.NewEntry;
import dev.lede.model.Origin;
import dev.lede.model.Place;
import dev.lede.store.Recognition.Recognised;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Stores what feeds have sent, within one transaction: what is new arrives, what changed is edited, the rest costs no write. */
final class Saving {
    /** Who follows a feed of many years does not want to be told of all of them. */
    private static final int UNREAD_AT_FIRST = 25;

    private final Session session;
    private final SearchIndex index = new SearchIndex();
    private final Tags tags;
    private final Places places;
    private final Versions versions;
    private final Extents extents;
    private final Instant arrived;

    Saving(Session session, Instant now) throws SQLException {
        this.session = session;
        this.tags = new Tags(session);
        this.places = new Places(session);
        this.extents = new Extents(session);
        // Never before what has arrived already, even if the clock was set back.
        this.arrived = Instant.ofEpochMilli(
                Math.max(now.toEpochMilli(), session.number("SELECT arrived FROM entry ORDER BY id DESC LIMIT 1")));
        this.versions = new Versions(session, arrived);
    }

    List<Saved> save(List<Delivery> deliveries) throws SQLException {
        List<Saved> saved = new ArrayList<>();
        for (Delivery delivery : deliveries) {
            saved.add(save(delivery));
        }
        index.write(session);
        tags.writeCounters();
        return saved;
    }

    /** What all entries of one delivery share. */
    record Document(long feed, Map<Long, Integer> tags, Aliases aliases, int converter) {}

    private Saved save(Delivery delivery) throws SQLException {
        long feed = delivery.feed().value();
        List<NewEntry> entries = eachOnce(delivery.entries());
        Set<String> read = readFromTheStart(feed, entries);
        var document = document(feed, entries, delivery.answer().site(), delivery.converter());
        var awaited = new Awaited(session, feed);
        int unread = 0;
        int arrivals = 0;
        int edits = 0;
        // The first is the newest: where there are no dates, it gets the newest place.
        for (Recognised found : recognised(delivery, document, entries).reversed()) {
            NewEntry entry = found.entry();
            Known known = found.known();
            if (known == null) {
                Optional<ExpectedState> expected = awaited.take(entry);
                boolean asUnread = expected.map(ExpectedState::unread).orElse(!read.contains(entry.guid()));
                long place = arrive(document, entry, sortedBy(entry), asUnread);
                if (expected.isPresent()) {
                    awaited.give(expected.get(), place, tags);
                }
                arrivals++;
                unread += asUnread ? 1 : 0;
            } else if (edit(document, known, entry)) {
                edits++;
            }
        }
        new ReadFiles(session).write(feed, delivery.files());
        note(delivery, arrivals, unread);
        var archive = new ArchiveIntake(session, this, tags, feed).take(delivery.kept());
        return new Saved(delivery.feed(), arrivals + archive.arrivals(), edits + archive.edits());
    }

    Document document(long feed, List<NewEntry> entries, @Nullable String site, int converter) throws SQLException {
        return new Document(feed, tags.ofFeed(feed), new Aliases(entries, site), converter);
    }

    /** Of a folder only those files come that changed, so that nothing is known to be gone. */
    private List<Recognised> recognised(Delivery delivery, Document document, List<NewEntry> entries)
            throws SQLException {
        var recognition = new Recognition(session, document.feed, document.aliases);
        boolean whole = delivery.files().isNothing() && !delivery.named();
        return whole ? recognition.ofDocument(entries) : recognition.ofFiles(entries);
    }

    private static List<NewEntry> eachOnce(List<NewEntry> entries) {
        Map<String, NewEntry> byGuid = new LinkedHashMap<>();
        entries.forEach(entry -> byGuid.putIfAbsent(entry.guid(), entry));
        return List.copyOf(byGuid.values());
    }

    private Set<String> readFromTheStart(long feed, List<NewEntry> entries) throws SQLException {
        Set<String> read = new HashSet<>();
        boolean first = session.number("SELECT first_synced IS NULL FROM feed WHERE id = ?", feed) == 1;
        if (first) {
            entries.stream()
                    .sorted(Comparator.comparing(this::sortedBy).reversed())
                    .skip(UNREAD_AT_FIRST)
                    .forEach(entry -> read.add(entry.guid()));
        }
        return read;
    }

    /** Returns its place. */
    long arrive(Document document, NewEntry entry, Instant sortedBy, boolean unread) throws SQLException {
        long place = places.free(sortedBy);
        long feed = document.feed;
        long id = session.number(
                "INSERT INTO entry_state (place, feed, unread) VALUES (?, ?, ?) RETURNING id", place, feed, unread);
        session.run(
                """
                INSERT INTO entry (guid, alias, guid_alias, title, author, url, summary, lead, lang, translation_key,
                    thumbnail, toc, content_hash, indexed, published, place, id, feed, arrived)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
                with(content(document, entry), millis(entry.published()), place, id, feed, arrived.toEpochMilli()));
        writeBody(id, place, entry, document.converter);
        tags.replace(place, unread, Map.of(), published(entry, document.tags));
        index.put(place, feed, entry, entry.markdown());
        return place;
    }

    /** True where the publisher changed anything of it. What retention has dropped stays as it is. */
    boolean edit(Document document, Known known, NewEntry entry) throws SQLException {
        boolean changed = !known.isExpired() && !known.hasText(entry);
        boolean dated = !known.isExpired() && isBetterDate(known, entry.published());
        if (!changed && !dated) {
            rename(document, known, entry);
            return false;
        }
        versions.keep(known, entry);
        long place = dated ? move(known, sortedBy(entry)) : known.place();
        Instant published = dated ? entry.published() : known.published();
        session.run("""
                UPDATE entry SET guid = ?, alias = ?, guid_alias = ?, title = ?, author = ?, url = ?, summary = ?, lead = ?,
                    lang = ?, translation_key = ?, thumbnail = ?, toc = ?, content_hash = ?, indexed = ?, published = ?
                    WHERE id = ?
                """, with(content(document, entry), millis(published), known.id()));
        writeBody(known.id(), place, entry, document.converter);
        Map<Long, Integer> before = tags.of(place);
        tags.replace(place, known.unread(), before, published(entry, withoutPublisher(before)));
        index.remove(known.place());
        String text = new PageTexts(session).afterEdit(known.id(), entry).orElse(entry.markdown());
        extents.shown(place, text);
        index.put(place, document.feed, entry, text);
        return true;
    }

    /** So that it is known by its guid the next time. */
    private void rename(Document document, Known known, NewEntry entry) throws SQLException {
        String alias = document.aliases.of(entry);
        if (!known.guid().equals(entry.guid()) || known.alias() == null && alias != null) {
            session.run(
                    "UPDATE entry SET guid = ?, alias = ?, guid_alias = ? WHERE id = ?",
                    entry.guid(),
                    alias,
                    document.aliases.ofGuid(entry),
                    known.id());
        }
    }

    /** Where there was none, or an earlier one: a later date tells of an edit, and what was read should not come again. */
    private boolean isBetterDate(Known known, @Nullable Instant published) {
        return published != null
                && !published.isAfter(arrived)
                && (known.published() == null || known.published().isAfter(published));
    }

    private long move(Known known, Instant to) throws SQLException {
        if (new Place(known.place()).instant().getEpochSecond() == to.getEpochSecond()) {
            return known.place();
        }
        long place = places.free(to);
        session.run("UPDATE entry SET place = ? WHERE place = ?", place, known.place());
        session.run("UPDATE entry_state SET place = ? WHERE id = ?", place, known.id());
        session.run("UPDATE entry_tag SET place = ? WHERE place = ?", place, known.place());
        session.run("UPDATE entry_extent SET place = ? WHERE place = ?", place, known.place());
        return place;
    }

    private Instant sortedBy(NewEntry entry) {
        Instant published = entry.published();
        return published == null || published.isAfter(arrived) ? arrived : published;
    }

    private List<@Nullable Object> content(Document document, NewEntry entry) {
        return Arrays.asList(
                entry.guid(),
                document.aliases.of(entry),
                document.aliases.ofGuid(entry),
                entry.title(),
                entry.author(),
                entry.url(),
                entry.summary(),
                entry.lead(),
                entry.lang(),
                entry.translationKey(),
                entry.thumbnail(),
                entry.toc(),
                Body.hash(entry),
                arrived.toEpochMilli());
    }

    private static @Nullable Object[] with(List<@Nullable Object> content, @Nullable Object... more) {
        List<@Nullable Object> values = new ArrayList<>(content);
        values.addAll(Arrays.asList(more));
        return values.toArray();
    }

    private void writeBody(long id, long place, NewEntry entry, int converter) throws SQLException {
        session.run(
                "INSERT OR REPLACE INTO body (id, markdown, html, converter, fields, enclosures) VALUES (?, ?, ?, ?, ?, ?)",
                id,
                entry.markdown(),
                Body.deflate(entry.html(), entry.markdown()),
                converter,
                Body.fields(entry),
                Body.enclosures(entry));
        extents.put(place, entry.markdown(), entry.enclosures());
    }

    private Map<Long, Integer> published(NewEntry entry, Map<Long, Integer> others) throws SQLException {
        Map<Long, Integer> all = new HashMap<>(others);
        for (String category : entry.categories()) {
            all.merge(tags.id(category), Tags.bit(Origin.PUBLISHER), (a, b) -> a | b);
        }
        return all;
    }

    private static Map<Long, Integer> withoutPublisher(Map<Long, Integer> tags) {
        Map<Long, Integer> others = new HashMap<>();
        tags.forEach((tag, origins) -> others.put(tag, origins & ~Tags.bit(Origin.PUBLISHER)));
        others.values().removeIf(origins -> origins == 0);
        return others;
    }

    private void note(Delivery delivery, int arrivals, int unread) throws SQLException {
        Delivery.Answer answer = delivery.answer();
        session.run(
                """
                UPDATE feed SET title = coalesce(?, title), site = coalesce(?, site), etag = ?, last_modified = ?,
                    content_hash = ?, first_synced = coalesce(first_synced, ?),
                    total = total + ?, unread = unread + ? WHERE id = ?
                """,
                answer.title(),
                answer.site(),
                answer.etag(),
                answer.lastModified(),
                answer.contentHash(),
                arrived.toEpochMilli(),
                arrivals,
                unread,
                delivery.feed().value());
        FeedStore.succeeded(session, delivery.feed(), answer.pace(), arrived.toEpochMilli());
    }

    private static @Nullable Long millis(@Nullable Instant instant) {
        return instant == null ? null : instant.toEpochMilli();
    }
}
