package dev.lede.store;

import dev.lede.model.EntryId;
import dev.lede.model.FullText;
import dev.lede.model.NewEntry;
import dev.lede.model.Problem;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The pages of entries, within one transaction. What is kept of a page is never lost to a later failure. */
final class PageTexts {
    /** The columns of {@link #fullText}, of a page {@code p} beside the body {@code b}. */
    static final String COLUMNS = "p.markdown, p.chosen, p.problem, p.problem_detail";

    private final Session session;

    PageTexts(Session session) {
        this.session = session;
    }

    /** @param first where {@link #COLUMNS} begin */
    static FullText fullText(ResultSet row, int first, String feedText) throws SQLException {
        String markdown = row.getString(first);
        if (markdown != null) {
            return row.getBoolean(first + 1) ? new FullText.Shown(feedText) : new FullText.Beside(markdown);
        }
        String kind = row.getString(first + 2);
        return kind == null
                ? FullText.NONE
                : new FullText.Failed(new Problem(Problem.Kind.valueOf(kind), row.getString(first + 3)));
    }

    /** False where the entry is gone, or retention has dropped its text, which no page may bring back. */
    boolean keep(EntryId entry, FoundPage page, long now) throws SQLException {
        if (session.number("SELECT count(*) FROM entry WHERE id = ? AND content_hash <> x''", entry.value()) == 0) {
            return false;
        }
        movePosition(entry, page);
        session.run(
                "INSERT OR REPLACE INTO page (id, markdown, html, converter, chosen, fetched) VALUES (?, ?, ?, ?, ?, ?)",
                entry.value(),
                page.markdown(),
                Body.deflate(page.html(), page.markdown()),
                page.converter(),
                page.chosen(),
                now);
        show(entry.value());
        return true;
    }

    /** Where one stopped in the feed's text one goes on in the page's. */
    private void movePosition(EntryId entry, FoundPage page) throws SQLException {
        boolean shownBefore = session.number("SELECT chosen FROM page WHERE id = ?", entry.value()) == 1;
        int position = (int) session.number("SELECT position FROM entry_state WHERE id = ?", entry.value());
        if (page.chosen() && !shownBefore && position > 0) {
            int now = page.places().applyAsInt(position);
            session.run("UPDATE entry_state SET position = ? WHERE id = ?", now, entry.value());
        }
    }

    boolean failed(EntryId entry, Problem problem, @Nullable Instant again, long now) throws SQLException {
        return session.run(
                        """
                INSERT INTO page (id, fetched, again, problem, problem_detail) SELECT id, ?, ?, ?, ? FROM entry WHERE id = ?
                ON CONFLICT (id) DO UPDATE SET again = excluded.again, problem = excluded.problem,
                    problem_detail = excluded.problem_detail
                """,
                        now,
                        again == null ? null : again.toEpochMilli(),
                        problem.kind().name(),
                        problem.detail(),
                        entry.value())
                > 0;
    }

    /**
     * The publisher has edited the entry, so its page may be asked for again; until then it is shown as long as it says
     * more. The text to search in, where that is not the feed's.
     */
    Optional<String> afterEdit(long id, NewEntry edit) throws SQLException {
        session.run("DELETE FROM page WHERE id = ? AND chosen = 0", id);
        session.run(
                "UPDATE page SET again = 0, chosen = length(markdown) > ? WHERE id = ?",
                edit.markdown().length(),
                id);
        return session.first("SELECT markdown FROM page WHERE id = ? AND chosen = 1", row -> row.getString(1), id);
    }

    /** What is found by search and how long it takes to read follow the text that is shown. */
    private void show(long id) throws SQLException {
        var index = new SearchIndex();
        var extents = new Extents(session);
        session.each(
                """
                SELECT e.place, e.feed, e.title, e.author, e.lang, e.lead, e.summary,
                    CASE WHEN p.chosen THEN p.markdown ELSE b.markdown END
                FROM entry e JOIN body b ON b.id = e.id JOIN page p ON p.id = e.id WHERE e.id = ?
                """,
                row -> {
                    String text = row.getString(8);
                    index.replace(row, text);
                    extents.shown(row.getLong(1), text);
                },
                id);
        index.write(session);
    }
}
