package dev.lede.store;

import dev.lede.model.KeptEntry;
import dev.lede.model.NewEntry;
import dev.lede.model.Origin;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Takes over what an archive holds, each entry as one of its own feed: who follows that feed too, now or later, has it once.
 * What is new comes with its marks; what is known keeps those it has here. The publisher's own word counts for more than the
 * archive's wherever the feed is followed.
 */
final class ArchiveIntake {
    private final Session session;
    private final Saving saving;
    private final Tags tags;
    private final long archive;

    ArchiveIntake(Session session, Saving saving, Tags tags, long archive) {
        this.session = session;
        this.saving = saving;
        this.tags = tags;
        this.archive = archive;
    }

    Taken take(List<KeptEntry> kept) throws SQLException {
        var byFeed = new LinkedHashMap<String, List<KeptEntry>>();
        // In the order of the list they came from, as places are given one after another.
        var inOrder = Comparator.comparing(KeptEntry::sortedBy).thenComparing(KeptEntry::sequence);
        kept.stream()
                .sorted(inOrder)
                .forEach(entry -> byFeed.computeIfAbsent(entry.feedUrl(), feed -> new ArrayList<>())
                        .add(entry));
        var taken = Taken.NOTHING;
        for (Map.Entry<String, List<KeptEntry>> feed : byFeed.entrySet()) {
            taken = taken.and(take(feed.getKey(), feed.getValue()));
        }
        return taken;
    }

    record Taken(int arrivals, int unread, int starred, int edits) {
        static final Taken NOTHING = new Taken(0, 0, 0, 0);

        Taken and(Taken more) {
            return new Taken(
                    arrivals + more.arrivals, unread + more.unread, starred + more.starred, edits + more.edits);
        }
    }

    private Taken take(String address, List<KeptEntry> kept) throws SQLException {
        long feed = feed(address, kept.getLast().feed());
        boolean ours =
                session.number("SELECT count(*) FROM feed WHERE id = ? AND followed = 0 AND kept_in = ?", feed, archive)
                        > 0;
        List<NewEntry> entries = kept.stream().map(KeptEntry::entry).toList();
        var document = saving.document(feed, entries, null, 0);
        var taken = Taken.NOTHING;
        for (KeptEntry entry : kept) {
            var known = session.first(
                    Known.SELECT + "WHERE e.feed = ? AND e.guid = ?",
                    Known::of,
                    feed,
                    entry.entry().guid());
            if (known.isEmpty()) {
                taken = taken.and(arrive(document, entry));
            } else if (ours && saving.edit(document, known.get(), entry.entry())) {
                taken = taken.and(new Taken(0, 0, 0, 1));
            }
        }
        session.run(
                "UPDATE feed SET total = total + ?, unread = unread + ?, starred = starred + ? WHERE id = ?",
                taken.arrivals,
                taken.unread,
                taken.starred,
                feed);
        return taken;
    }

    /** One that nothing else brings belongs to the archive from now on. */
    private long feed(String address, String title) throws SQLException {
        session.run("INSERT INTO feed (address, hidden, followed) VALUES (?, 0, 0) ON CONFLICT DO NOTHING", address);
        session.run(
                "UPDATE feed AS f SET kept_in = ?, title = ? WHERE address = ? AND (kept_in = ? OR NOT "
                        + FeedStore.FOLLOWED + ") AND followed = 0",
                archive,
                title.equals(address) ? null : title,
                address,
                archive);
        return session.number("SELECT id FROM feed WHERE address = ?", address);
    }

    private Taken arrive(Saving.Document document, KeptEntry kept) throws SQLException {
        long place = saving.arrive(document, kept.entry(), kept.sortedBy(), kept.unread());
        session.run(
                "UPDATE entry SET first_arrived = ? WHERE place = ?",
                kept.arrived().toEpochMilli(),
                place);
        if (kept.starred()) {
            session.run("UPDATE entry_state SET starred = 1 WHERE place = ?", place);
        }
        Map<Long, Integer> given = tags.of(place);
        Map<Long, Integer> shared = new HashMap<>(given);
        for (String tag : kept.feedTags()) {
            shared.merge(tags.id(tag), Tags.bit(Origin.FEED), (a, b) -> a | b);
        }
        tags.replace(place, kept.unread(), given, Awaited.withOwn(tags, kept.tags(), shared));
        return new Taken(1, kept.unread() ? 1 : 0, kept.starred() ? 1 : 0, 0);
    }
}
