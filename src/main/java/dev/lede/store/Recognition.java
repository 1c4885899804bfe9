package dev.lede.store;

import dev.lede.model.NewEntry;
import dev.lede.model.Place;
import dev.lede.text.SameAddress;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds out which entries of a document are known already, whatever the publisher has changed about them. The guid decides;
 * where it is a new one, an entry whose own guid is gone from the document may be the same under another name: its link
 * says so together with its date, or with its title unless the date is another; alone where all guids are new and several
 * links are known, since such guids mean nothing; so do title and date together.
 *
 * <p>Two entries of one document are never taken for the same, and in doubt an entry is new: twice is better than lost.
 */
final class Recognition {
    /** Of those that share a link or a second, as many are looked at: the newest. */
    private static final int CANDIDATES = 20;

    private final Session session;
    private final long feed;
    private final Aliases aliases;
    private final Set<Long> taken = new HashSet<>();
    private final Set<String> guids = new HashSet<>();
    private boolean guidsLast;
    private boolean linksLast;

    Recognition(Session session, long feed, Aliases aliases) {
        this.session = session;
        this.feed = feed;
        this.aliases = aliases;
    }

    /** @param known what the store has of it, null where it is new */
    record Recognised(NewEntry entry, @Nullable Known known) {}

    /** Entries that are files, known by their names whatever stands in them; some of a folder or all. In their order. */
    List<Recognised> ofFiles(List<NewEntry> files) throws SQLException {
        List<Recognised> byName = new ArrayList<>();
        for (NewEntry file : files) {
            byName.add(recognised(file, stored(file.guid())));
        }
        return byName;
    }

    /** In the order of the document, which must be whole. */
    List<Recognised> ofDocument(List<NewEntry> document) throws SQLException {
        document.forEach(entry -> guids.add(entry.guid()));
        List<Recognised> byGuid = new ArrayList<>();
        for (NewEntry entry : document) {
            byGuid.add(byGuid(entry));
        }
        guidsLast = !taken.isEmpty();
        if (taken.size() == document.size() || nothingStored()) {
            return byGuid;
        }
        linksLast = !guidsLast && haveKnownLinks(document);
        List<Recognised> all = new ArrayList<>();
        for (Recognised entry : byGuid) {
            all.add(entry.known == null ? byLikeness(entry.entry) : entry);
        }
        return all;
    }

    private boolean nothingStored() throws SQLException {
        return session.number("SELECT EXISTS (SELECT 1 FROM entry WHERE feed = ?)", feed) == 0;
    }

    private Recognised byGuid(NewEntry entry) throws SQLException {
        Optional<Known> known = stored(entry.guid());
        if (known.isEmpty() || !isAnother(known.get(), entry)) {
            return recognised(entry, known);
        }
        String apart = entry.guid() + " " + entry.url();
        while (!guids.add(apart)) {
            // The document has an entry of that very guid.
            apart += " ";
        }
        return recognised(entry.withGuid(apart), stored(apart));
    }

    private Optional<Known> stored(String guid) throws SQLException {
        return session.first(Known.SELECT + "WHERE e.feed = ? AND e.guid = ?", Known::of, feed, guid);
    }

    /** Some feeds give one guid to all entries, and only ever send the latest: nothing else is the same then. */
    private static boolean isAnother(Known known, NewEntry entry) {
        String link = SameAddress.key(entry.url());
        return known.hasOtherDate(entry)
                && !known.hasTitle(entry)
                && link != null
                && known.alias() != null
                && !known.isAt(link);
    }

    private Recognised recognised(NewEntry entry, Optional<Known> known) {
        known.ifPresent(found -> taken.add(found.id()));
        return new Recognised(entry, known.orElse(null));
    }

    private Recognised byLikeness(NewEntry entry) throws SQLException {
        Optional<Known> known = candidates(entry).stream()
                .filter(candidate -> !taken.contains(candidate.id()) && isSame(candidate, entry))
                .min(Comparator.comparing(candidate -> candidate.hasTitle(entry) ? 0 : 1));
        return recognised(entry, known);
    }

    /** Of more than one entry: a single link may be a page of which all entries tell. */
    private boolean haveKnownLinks(List<NewEntry> document) throws SQLException {
        int known = 0;
        for (NewEntry entry : document) {
            String link = aliases.link(entry);
            known += link != null && !newest("e.alias = ?", link).isEmpty() ? 1 : 0;
        }
        return known > 1;
    }

    private List<Known> candidates(NewEntry entry) throws SQLException {
        List<Known> candidates = new ArrayList<>();
        for (String alias : aliases.sought(entry)) {
            candidates.addAll(newest("e.alias = ?", alias));
        }
        String guid = aliases.guid(entry);
        if (guid != null) {
            candidates.addAll(newest("e.alias = ?", guid));
            candidates.addAll(newest("e.guid_alias = ?", guid));
        }
        if (entry.published() != null) {
            Place first = Place.firstOf(entry.published());
            Place end = Place.firstOf(entry.published().plusSeconds(1));
            candidates.addAll(newest("e.place >= ? AND e.place < ?", first.value(), end.value()));
        }
        return candidates;
    }

    private List<Known> newest(String condition, Object... values) throws SQLException {
        List<Object> all = new ArrayList<>(List.of(feed));
        all.addAll(List.of(values));
        return session.rows(
                Known.SELECT + "WHERE e.feed = ? AND " + condition + " ORDER BY e.place DESC LIMIT " + CANDIDATES,
                Known::of,
                all.toArray());
    }

    private boolean isSame(Known known, NewEntry entry) {
        String guid = aliases.guid(entry);
        if (guid != null && guid.equals(SameAddress.key(known.guid()))) {
            return true;
        }
        boolean sameTitle = known.hasTitle(entry);
        boolean sameDate = known.hasDate(entry);
        boolean otherDate = known.hasOtherDate(entry);
        String link = aliases.link(entry);
        if (link != null && known.isAt(link)) {
            return sameDate || sameTitle && !(guidsLast && otherDate) || linksLast && !otherDate;
        }
        return sameTitle && !entry.title().isBlank() && (sameDate || !guidsLast && !otherDate);
    }
}
