package dev.lede.store;

import dev.lede.model.Origin;
import java.sql.SQLException;

/** Gives a tag to all entries gathered in the table {@code changing}, or takes it, for one party; others' tags stay. */
final class GivenTag {
    private final Session session;
    private final long tag;
    /** Written out, so that the index of own tags is found. */
    private final int bit;

    GivenTag(Session session, long tag, Origin by) {
        this.session = session;
        this.tag = tag;
        this.bit = Tags.bit(by);
    }

    private String born() {
        return "EXISTS (SELECT 1 FROM entry_tag x WHERE x.tag = ? AND x.place = s.place AND x.origins & " + bit + ")";
    }

    /** Gathers all of the table {@code found} that are not so already. */
    void gatherFound(boolean value) throws SQLException {
        session.run(
                "INSERT INTO changing SELECT s.place, s.id, s.feed FROM found s WHERE " + born() + " <> ?", tag, value);
    }

    /** Gathers the entries of a step of the journal. */
    void gatherStep(long step, boolean value) throws SQLException {
        session.run(
                "INSERT OR IGNORE INTO changing SELECT s.place, s.id, s.feed FROM journal_entry j"
                        + " CROSS JOIN entry_state s ON s.id = j.id WHERE j.step = ? AND " + born() + " <> ?",
                step,
                tag,
                value);
    }

    /** Returns how many entries that are. */
    int apply(boolean value) throws SQLException {
        count(value);
        if (value) {
            session.run("""
                    INSERT INTO entry_tag SELECT ?1, place, ?2 FROM changing WHERE true
                    ON CONFLICT (tag, place) DO UPDATE SET origins = origins | ?2
                    """, tag, bit);
        } else {
            session.run(
                    "UPDATE entry_tag SET origins = origins & ~" + bit
                            + " WHERE tag = ? AND place IN (SELECT place FROM changing)",
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
                : "EXISTS (SELECT 1 FROM entry_tag x WHERE x.tag = ? AND x.place = c.place AND x.origins = " + bit
                        + ")";
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
