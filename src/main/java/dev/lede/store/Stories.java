package dev.lede.store;

import dev.lede.model.Article.Source;
import dev.lede.model.EntryId;
import dev.lede.model.NewEntry;
import dev.lede.model.ShownAddress;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One story in several feeds: entries that lead to one address, or bear one guid that is meant to be nobody else's. What
 * has translations is left out: those are one row already, and an entry is folded into one row only.
 */
final class Stories {
    /** Of one story: a link that more feeds share is hardly what they tell. */
    private static final int MOST = 50;

    private final Session session;

    Stories(Session session) {
        this.session = session;
    }

    /** Joins an entry that is stored to its like in other feeds, if there are any. */
    void join(long id, long feed, NewEntry entry, Aliases aliases) throws SQLException {
        Map<Long, Long> others = new LinkedHashMap<>();
        if (entry.translationKey() == null) {
            find(others, feed, "alias = ?", aliases.link(entry));
            find(others, feed, "guid_alias = ?", aliases.link(entry));
            find(others, feed, "alias = ?", aliases.guid(entry));
            find(others, feed, "guid_alias = ?", aliases.guid(entry));
            find(others, feed, "substr(guid, 1, 4) IN ('tag:', 'urn:') AND guid = ?", ofNobodyElse(entry.guid()));
        }
        if (others.isEmpty() || others.size() > MOST) {
            return;
        }
        long story = others.values().stream().mapToLong(Long::longValue).min().orElseThrow();
        session.run("UPDATE entry SET story = ? WHERE id = ?", story, id);
        for (Map.Entry<Long, Long> other : others.entrySet()) {
            session.run("UPDATE entry SET story = ? WHERE id = ?", story, other.getKey());
            session.run(
                    "UPDATE entry SET story = ? WHERE story = ? AND story IS NOT NULL AND story <> ?",
                    story,
                    other.getValue(),
                    story);
        }
    }

    /** An edit may lead elsewhere. */
    void leave(long id) throws SQLException {
        session.run("UPDATE entry SET story = NULL WHERE id = ? AND story IS NOT NULL", id);
    }

    private void find(Map<Long, Long> others, long feed, String same, @Nullable String key) throws SQLException {
        if (key != null) {
            session.each(
                    "SELECT id, coalesce(story, id) FROM entry WHERE " + same
                            + " AND feed <> ? AND translation_key IS NULL LIMIT " + (MOST + 1),
                    row -> others.put(row.getLong(1), row.getLong(2)),
                    key,
                    feed);
        }
    }

    /** Servers of accounts all count their entries by the one tag. */
    private static @Nullable String ofNobodyElse(String guid) {
        boolean own = guid.startsWith("tag:") && !guid.startsWith("tag:google.com,2005:reader/item/");
        return own || guid.startsWith("urn:") ? guid : null;
    }

    /** Where the story of an entry stands too, the newest first. */
    static List<Source> of(Session session, EntryId id) throws SQLException {
        return session.rows(
                """
                SELECT o.id, coalesce(f.own_title, f.title, f.address) FROM entry e
                JOIN entry o ON o.story = e.story JOIN feed f ON f.id = o.feed
                WHERE e.id = ? AND e.story IS NOT NULL AND o.id <> e.id ORDER BY o.place DESC LIMIT\
                """ + " " + MOST,
                row -> new Source(new EntryId(row.getLong(1)), ShownAddress.withoutPassword(row.getString(2))),
                id.value());
    }
}
