package dev.lede.store;

import dev.lede.model.NewEntry;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * An entry of the store as far as a delivery has to know it.
 *
 * @param hash of all the publisher sent; empty where retention has dropped the text
 * @param alias null in what an older version stored
 */
record Known(
        long id,
        long place,
        String guid,
        String title,
        byte[] hash,
        @Nullable String alias,
        @Nullable Instant published,
        boolean unread) {

    static final String SELECT = """
            SELECT e.id, e.place, e.guid, e.title, e.content_hash, e.alias, e.published, s.unread
            FROM entry e JOIN entry_state s ON s.id = e.id
            """;

    static Known of(ResultSet row) throws SQLException {
        return new Known(
                row.getLong(1),
                row.getLong(2),
                row.getString(3),
                row.getString(4),
                row.getBytes(5),
                row.getString(6),
                Rows.instant(row, 7),
                row.getBoolean(8));
    }

    boolean isExpired() {
        return hash.length == 0;
    }

    boolean hasText(NewEntry entry) {
        return Arrays.equals(hash, Body.hash(entry));
    }

    boolean isAt(String link) {
        return alias != null && (alias.equals(link) || alias.startsWith(link + "\n"));
    }

    boolean hasTitle(NewEntry entry) {
        return title.equals(entry.title());
    }

    boolean hasDate(NewEntry entry) {
        return published != null && published.equals(entry.published());
    }

    boolean hasOtherDate(NewEntry entry) {
        return published != null && entry.published() != null && !published.equals(entry.published());
    }
}
