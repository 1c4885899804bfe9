package dev.lede.store;

import dev.lede.model.Enclosure;
import dev.lede.model.Extent;
import dev.lede.text.ReadingTime;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** How long articles take to read and what else they bring: measured when they are stored, those of old stores bit by bit. */
final class Extents {
    /** Of these the index {@code long_place} is; it walks what takes longer too. */
    static final int LONG = 10;

    /** In one transaction, so that nobody waits long. */
    static final int AT_ONCE = 500;

    private static final int AUDIO = 1;
    private static final int VIDEO = 2;

    private final Session session;

    Extents(Session session) {
        this.session = session;
    }

    void put(long place, String markdown, List<Enclosure> enclosures) throws SQLException {
        session.run(
                "INSERT OR REPLACE INTO entry_extent (place, minutes, media) VALUES (?, ?, ?)",
                place,
                ReadingTime.minutes(markdown),
                media(enclosures));
    }

    private static int media(List<Enclosure> enclosures) {
        int media = 0;
        for (Enclosure file : enclosures) {
            media |= (file.isAudio() ? AUDIO : 0) | (file.isVideo() ? VIDEO : 0);
        }
        return media;
    }

    /** @param column that of the minutes, with media behind it; null where nobody has measured yet */
    static Extent read(ResultSet row, int column) throws SQLException {
        int media = row.getInt(column + 1);
        return new Extent(row.getInt(column), (media & AUDIO) != 0, (media & VIDEO) != 0);
    }

    private record Unmeasured(
            long id, long place, String markdown, @Nullable String enclosures) {}

    /** Measures some of those that were stored before anything was; false where none is left. */
    boolean catchUp() throws SQLException {
        long upTo = session.number("SELECT value FROM meta WHERE key = 'unmeasured'");
        if (upTo == 0) {
            return false;
        }
        List<Unmeasured> some = session.rows("""
                SELECT e.id, e.place, b.markdown, b.enclosures FROM entry e CROSS JOIN body b ON b.id = e.id
                WHERE e.id <= ? ORDER BY e.id DESC LIMIT ?
                """, Extents::unmeasured, upTo, AT_ONCE);
        for (Unmeasured entry : some) {
            put(entry.place, entry.markdown, Body.enclosures(entry.enclosures));
        }
        long left = some.size() < AT_ONCE ? 0 : some.getLast().id - 1;
        session.run("UPDATE meta SET value = ? WHERE key = 'unmeasured'", left);
        return left > 0;
    }

    private static Unmeasured unmeasured(ResultSet row) throws SQLException {
        return new Unmeasured(
                row.getLong(1), row.getLong(2), Objects.requireNonNull(row.getString(3)), row.getString(4));
    }
}
