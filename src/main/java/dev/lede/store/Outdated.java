package dev.lede.store;

import dev.lede.model.EntryId;
import java.sql.SQLException;
import java.util.Optional;

/**
 * A text that an older converter made of its publisher's HTML.
 *
 * @param base the address from which its relative links start
 */
public record Outdated(EntryId entry, String html, String markdown, String base) {

    static Optional<Outdated> find(Session session, EntryId id, int converter) throws SQLException {
        return session.first(
                """
                SELECT b.html, b.markdown, coalesce(e.url, f.site, f.address)
                FROM body b JOIN entry e ON e.id = b.id JOIN feed f ON f.id = e.feed
                WHERE b.id = ? AND b.html IS NOT NULL AND b.converter < ?
                """,
                row -> {
                    String markdown = row.getString(2);
                    return new Outdated(id, Body.inflate(row.getBytes(1), markdown), markdown, row.getString(3));
                },
                id.value(),
                converter);
    }

    /**
     * No edit: nothing else of the entry changes, but where reading stopped moves along. What a sync has stored meanwhile
     * stays.
     */
    int renew(Session session, String now, int converter) throws SQLException {
        int renewed = session.run(
                "UPDATE body SET markdown = ?, html = ?, converter = ? WHERE id = ? AND markdown = ? AND converter < ?",
                now,
                Body.deflate(html, now),
                converter,
                entry.value(),
                markdown,
                converter);
        if (renewed > 0 && !markdown.isEmpty()) {
            session.run(
                    "UPDATE entry_state SET position = position * ? / ? WHERE id = ? AND position > 0",
                    now.length(),
                    markdown.length(),
                    entry.value());
        }
        return renewed;
    }
}
