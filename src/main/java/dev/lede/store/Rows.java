package dev.lede.store;

import dev.lede.model.Entry;
import dev.lede.model.EntryId;
import dev.lede.model.FeedId;
import dev.lede.model.Place;
import dev.lede.model.ShownAddress;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How a row of the list is read: the columns, the joins they need, and the entry they make. */
final class Rows {
    /** Joins to some {@code entry e} that is already named; CROSS keeps SQLite from walking anything else first. */
    static final String JOINS = "CROSS JOIN entry_state s ON s.id = e.id CROSS JOIN feed f ON f.id = e.feed"
            + " LEFT JOIN entry_extent m ON m.place = e.place";

    static final String COLUMNS = """
            e.id, e.place, e.feed, coalesce(f.own_title, f.title, f.address), f.address, e.guid, e.title, e.author,
            e.url, e.summary, e.lang, e.published, coalesce(e.first_arrived, e.arrived), s.unread, s.starred,
            (SELECT group_concat(t.name, char(31)) FROM entry_tag et JOIN tag t ON t.id = et.tag
             WHERE et.place = e.place),
            CASE WHEN e.translation_key IS NULL THEN NULL ELSE
                (SELECT group_concat(o.lang, char(31)) FROM entry o
                 WHERE o.feed = e.feed AND o.translation_key = e.translation_key) END,
            m.minutes, m.media,
            CASE WHEN e.story IS NULL THEN 1 ELSE
                (SELECT count(*) FROM entry o WHERE o.story = e.story) END
            """;

    private static final String SEPARATOR = "\u001F";

    private Rows() {}

    static Entry entry(ResultSet row) throws SQLException {
        return new Entry(
                new EntryId(row.getLong(1)),
                new Place(row.getLong(2)),
                new FeedId(row.getLong(3)),
                ShownAddress.withoutPassword(row.getString(4)),
                ShownAddress.withoutPassword(row.getString(5)),
                row.getString(6),
                row.getString(7),
                row.getString(8),
                row.getString(9),
                row.getString(10),
                row.getString(11),
                instant(row, 12),
                Instant.ofEpochMilli(row.getLong(13)),
                row.getBoolean(14),
                row.getBoolean(15),
                sorted(row.getString(16)),
                languages(row.getString(17)),
                Extents.read(row, 18),
                row.getInt(20));
    }

    private static List<String> languages(@Nullable String joined) {
        List<String> all = sorted(joined);
        return all.size() < 2 ? List.of() : all;
    }

    static List<String> sorted(@Nullable String joined) {
        if (joined == null) {
            return List.of();
        }
        return Arrays.stream(joined.split(SEPARATOR)).sorted().distinct().toList();
    }

    static @Nullable Instant instant(ResultSet row, int column) throws SQLException {
        long millis = row.getLong(column);
        return row.wasNull() ? null : Instant.ofEpochMilli(millis);
    }
}
