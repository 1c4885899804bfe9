package dev.lede.store;

import dev.lede.model.EntryId;
import java.sql.SQLException;
import java.util.List;

/**
 * A text that an older converter made of its publisher's HTML.
 *
 * @param base the address from which its relative links start
 */
public record Outdated(EntryId entry, Part part, String html, String markdown, String base) {

    /** Where the text came from; named as its table. */
    enum Part {
        BODY,
        PAGE
    }

    static List<Outdated> find(Session session, EntryId id, int converter) throws SQLException {
        return session.rows(
                """
                SELECT t.part, t.html, t.markdown, coalesce(e.url, f.site, f.address) FROM (
                    SELECT 'BODY' AS part, id, html, markdown, converter FROM body WHERE id = ?
                    UNION ALL SELECT 'PAGE', id, html, markdown, converter FROM page WHERE id = ?) t
                JOIN entry e ON e.id = t.id JOIN feed f ON f.id = e.feed
                WHERE t.html IS NOT NULL AND t.converter < ?
                """,
                row -> {
                    String markdown = row.getString(3);
                    return new Outdated(
                            id,
                            Part.valueOf(row.getString(1)),
                            Body.inflate(row.getBytes(2), markdown),
                            markdown,
                            row.getString(4));
                },
                id.value(),
                id.value(),
                converter);
    }

    /**
     * No edit: nothing else of the entry changes, but where reading stopped moves along. What a sync has stored meanwhile
     * stays.
     */
    int renew(Session session, String now, int converter) throws SQLException {
        int renewed = session.run(
                "UPDATE " + part
                        + " SET markdown = ?, html = ?, converter = ? WHERE id = ? AND markdown = ? AND converter < ?",
                now,
                Body.deflate(html, now),
                converter,
                entry.value(),
                markdown,
                converter);
        if (renewed > 0 && !markdown.isEmpty()) {
            session.run("""
                    UPDATE entry_state SET position = position * ? / ? WHERE id = ? AND position > 0
                        AND ? = EXISTS (SELECT 1 FROM page p WHERE p.id = entry_state.id AND p.chosen)
                    """, now.length(), markdown.length(), entry.value(), part == Part.PAGE);
        }
        return renewed;
    }
}
