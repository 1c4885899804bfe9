package dev.lede.store;

import dev.lede.model.EntryId;
import dev.lede.model.Origin;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What an archive says of an entry that no screen shows.
 *
 * @param translationKey what the translations of the article share within its feed
 * @param categories those of its tags that the publisher gave, sorted
 * @param feedTags those that neither the publisher nor, on this entry, the person gave, sorted
 */
public record ArchiveRow(@Nullable String translationKey, List<String> categories, List<String> feedTags) {

    static Optional<ArchiveRow> find(Session session, EntryId id) throws SQLException {
        return session.first(
                """
                SELECT e.translation_key,
                    (SELECT group_concat(t.name, char(31)) FROM entry_tag et
                        CROSS JOIN tag t ON t.id = et.tag WHERE et.place = e.place AND et.origins & ?),
                    (SELECT group_concat(t.name, char(31)) FROM entry_tag et
                        CROSS JOIN tag t ON t.id = et.tag WHERE et.place = e.place AND et.origins & ? = 0)
                FROM entry e WHERE e.id = ?
                """,
                row -> new ArchiveRow(row.getString(1), Rows.sorted(row.getString(2)), Rows.sorted(row.getString(3))),
                Tags.bit(Origin.PUBLISHER),
                Tags.bit(Origin.PUBLISHER) | Tags.bit(Origin.OWN),
                id.value());
    }
}
