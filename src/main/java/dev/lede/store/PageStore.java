package dev.lede.store;

import dev.lede.model.EntryId;
import dev.lede.model.FeedId;
import dev.lede.model.Problem;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The pages that entries link to: which are wanted, and what came of those that were fetched. */
public final class PageStore {
    /** Longer texts are whole, or as good as that. */
    private static final int SHORT = 8_000;

    /** Of the newest unread entries so many are looked at; the rest are fetched when they are opened. */
    private static final int LOOKED_AT = 500;

    private static final int REMEMBERED = 10;

    private final Database database;

    public PageStore(Database database) {
        this.database = database;
    }

    /** Unread entries of followed feeds whose pages may be asked for, the newest first. */
    public List<Unfetched> newestUnread() {
        return database.read(
                "look for pages to fetch",
                session -> session.rows(
                        """
                    SELECT e.id, e.feed, e.summary, CASE WHEN length(b.markdown) <= ? THEN b.markdown END
                    FROM entry_state s CROSS JOIN entry e ON e.id = s.id CROSS JOIN body b ON b.id = e.id
                    CROSS JOIN feed f ON f.id = e.feed AND f.followed = 1
                    LEFT JOIN page p ON p.id = e.id
                    WHERE s.unread = 1 AND e.url IS NOT NULL AND (p.id IS NULL OR p.again <= ?)
                    ORDER BY s.place DESC LIMIT ?
                    """,
                        row -> new Unfetched(
                                new EntryId(row.getLong(1)),
                                new FeedId(row.getLong(2)),
                                row.getString(3),
                                row.getString(4)),
                        SHORT,
                        now(),
                        LOOKED_AT));
    }

    /** Whether nothing is known of the entry's page, or it may be asked for again. */
    public boolean mayBeAsked(EntryId entry) {
        return database.read(
                        "look for a page",
                        session -> session.number(
                                "SELECT count(*) FROM page WHERE id = ? AND (again IS NULL OR again > ?)",
                                entry.value(),
                                now()))
                == 0;
    }

    /** Whether an entry has an address, a text that is still kept, and no page yet. */
    public boolean isLacking(EntryId entry) {
        return database.read("look for a page", session -> session.number("""
                                SELECT count(*) FROM entry e LEFT JOIN page p ON p.id = e.id AND p.markdown IS NOT NULL
                                WHERE e.id = ? AND p.id IS NULL AND e.url IS NOT NULL AND e.content_hash <> x''
                                """, entry.value())) > 0;
    }

    /** What the last pages of a feed were worth. */
    public PageHistory history(FeedId feed) {
        return database.read(
                "look at a feed's pages",
                session -> session.first(
                                """
                        SELECT count(*), coalesce(sum(chosen), 0) FROM (
                            SELECT p.chosen FROM entry e JOIN page p ON p.id = e.id AND p.markdown IS NOT NULL
                            WHERE e.feed = ? ORDER BY e.place DESC LIMIT ?)
                        """, row -> new PageHistory(row.getInt(1), row.getInt(2)), feed.value(), REMEMBERED)
                        .orElseThrow());
    }

    /** False where the entry's text is no longer to be kept. */
    public boolean keep(EntryId entry, FoundPage page) {
        return database.write("keep a page", session -> new PageTexts(session).keep(entry, page, now()));
    }

    /** @param again from when on it may be asked for without the person's word; null: never */
    public void failed(EntryId entry, Problem problem, @Nullable Instant again) {
        database.write("note a page's problem", session -> new PageTexts(session).failed(entry, problem, again, now()));
    }

    private long now() {
        return database.clock().millis();
    }
}
