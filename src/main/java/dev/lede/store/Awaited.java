package dev.lede.store;

import dev.lede.model.NewEntry;
import dev.lede.model.Origin;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The states that wait for the entries of one feed. An entry is known by its guid; else by its link, if no other of its
 * feed has it; else, where it has neither, by its title, which is newsboat's guid for it.
 */
final class Awaited {
    private final Session session;
    private final String address;
    private final boolean any;

    Awaited(Session session, long feed) throws SQLException {
        this.session = session;
        this.address = session.first("SELECT address FROM feed WHERE id = ?", row -> row.getString(1), feed)
                .orElse("");
        this.any = session.number("SELECT EXISTS (SELECT 1 FROM expected_state WHERE address = ?)", address) == 1;
    }

    /** Takes out what waits for an entry that arrives now. */
    Optional<ExpectedState> take(NewEntry entry) throws SQLException {
        if (!any) {
            return Optional.empty();
        }
        Optional<ExpectedState> found = first("guid", entry.guid());
        if (found.isEmpty()) {
            found = entry.url() == null ? first("guid", entry.title()) : first("url", entry.url());
        }
        if (found.isPresent()) {
            session.run(
                    "DELETE FROM expected_state WHERE address = ? AND guid = ?",
                    address,
                    found.get().guid());
        }
        return found;
    }

    private Optional<ExpectedState> first(String column, String value) throws SQLException {
        return session.first(
                "SELECT address, guid, url, unread, starred, tags FROM expected_state WHERE address = ? AND " + column
                        + " = ?",
                Awaited::state,
                address,
                value);
    }

    private static ExpectedState state(ResultSet row) throws SQLException {
        return new ExpectedState(
                Objects.requireNonNull(row.getString(1)),
                Objects.requireNonNull(row.getString(2)),
                row.getString(3),
                row.getBoolean(4),
                row.getBoolean(5),
                tags(row.getString(6)));
    }

    /** Star and own tags; that it is unread was said when it was stored. */
    void give(ExpectedState expected, long place, Tags tags) throws SQLException {
        if (expected.starred()) {
            session.run("UPDATE entry_state SET starred = 1 WHERE place = ?", place);
            session.run("UPDATE feed SET starred = starred + 1 WHERE address = ?", address);
        }
        Map<Long, Integer> given = tags.of(place);
        tags.replace(place, expected.unread(), given, withOwn(tags, expected.tags(), given));
    }

    static List<String> tags(@Nullable String json) {
        return Json.readList(json).stream().map(String::valueOf).toList();
    }

    /** The tags of an entry with those that must be the person's own, since nobody else gave them. */
    static Map<Long, Integer> withOwn(Tags tags, List<String> expected, Map<Long, Integer> given) throws SQLException {
        Map<Long, Integer> all = new HashMap<>(given);
        for (String tag : expected) {
            all.putIfAbsent(tags.id(tag), Tags.bit(Origin.OWN));
        }
        return all;
    }
}
