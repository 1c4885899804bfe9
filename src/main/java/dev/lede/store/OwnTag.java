package dev.lede.store;

import java.sql.SQLException;

/** Gives a tag of the person to all entries gathered in the table {@code changing}, or takes it; others' tags stay. */
final class OwnTag {
    private static final String BORN =
            "EXISTS (SELECT 1 FROM entry_tag x WHERE x.tag = ? AND x.place = s.place" + " AND x.origins & 8)";

    private final Session session;
    private final long tag;

    OwnTag(Session session, long tag) {
        this.session = session;
        this.tag = tag;
    }

    /** Gathers all of the table {@code found} that are not so already. */
    void gatherFound(boolean value) throws SQLException {
        session.run(
                "INSERT INTO changing SELECT s.place, s.id, s.feed FROM found s WHERE " + BORN + " <> ?", tag, value);
    }

    /** Gathers the entries of a step of the journal. */
    void gatherStep(long step, boolean value) throws SQLException {
        session.run(
                "INSERT OR IGNORE INTO changing SELECT s.place, s.id, s.feed FROM journal_entry j"
                        + " CROSS JOIN entry_state s ON s.id = j.id WHERE j.step = ? AND " + BORN + " <> ?",
                step,
                tag,
                value);
    }

    /** Returns how many entries that are. */
    int apply(boolean value) throws SQLException {
        count(value);
        if (value) {
            session.run("""
                    INSERT INTO entry_tag SELECT ?, place, 8 FROM changing WHERE true
                    ON CONFLICT (tag, place) DO UPDATE SET origins = origins | 8
                    """, tag);
        } else {
            session.run(
                    "UPDATE entry_tag SET origins = origins & ~8 WHERE tag = ? AND place IN (SELECT place FROM changing)",
                    tag);
            session.run(
                    "DELETE FROM entry_tag WHERE tag = ? AND origins = 0 AND place IN (SELECT place FROM changing)",
                    tag);
        }
        return (int) session.number("SELECT count(*) FROM changing");
    }

    /** Only where nobody else gave it does the tag come or go. */
    private void count(boolean value) throws SQLException {
        String comesOrGoes = value
                ? "NOT EXISTS (SELECT 1 FROM entry_tag x WHERE x.tag = ? AND x.place = c.place)"
                : "EXISTS (SELECT 1 FROM entry_tag x WHERE x.tag = ? AND x.place = c.place AND x.origins = 8)";
        int by = value ? 1 : -1;
        session.run(
                "UPDATE tag SET total = total + ? * (SELECT count(*) FROM changing c WHERE " + comesOrGoes
                        + "), unread = unread + ? * (SELECT count(*) FROM changing c CROSS JOIN entry_state s"
                        + " ON s.id = c.id AND s.unread = 1 WHERE " + comesOrGoes + ") WHERE id = ?",
                by,
                tag,
                by,
                tag,
                tag);
    }
}
