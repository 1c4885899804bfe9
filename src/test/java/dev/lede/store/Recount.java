package dev.lede.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

/** Counts again what the counters say, and looks for rows that nothing belongs to. Each statement must find nothing. */
final class Recount {
    private static final List<String> FAULTS = List.of(
            """
            SELECT id FROM feed f WHERE total <> (SELECT count(*) FROM entry WHERE feed = f.id)
            OR unread <> (SELECT count(*) FROM entry_state WHERE feed = f.id AND unread = 1)
            OR starred <> (SELECT count(*) FROM entry_state WHERE feed = f.id AND starred = 1)
            """,
            """
            SELECT id FROM tag t WHERE total <> (SELECT count(*) FROM entry_tag WHERE tag = t.id)
            OR unread <> (SELECT count(*) FROM entry_tag x JOIN entry_state s ON s.place = x.place
                          WHERE x.tag = t.id AND s.unread = 1)
            """,
            "SELECT id FROM entry e WHERE NOT EXISTS (SELECT 1 FROM entry_state WHERE id = e.id AND place = e.place)",
            "SELECT id FROM entry_state s WHERE NOT EXISTS (SELECT 1 FROM entry WHERE id = s.id)",
            "SELECT place FROM entry_tag t WHERE NOT EXISTS (SELECT 1 FROM entry WHERE place = t.place)",
            "SELECT place FROM entry WHERE place NOT IN (SELECT place FROM entry_extent)",
            "SELECT place FROM entry_extent WHERE place NOT IN (SELECT place FROM entry)",
            "SELECT place FROM entry WHERE place NOT IN (SELECT rowid FROM search)",
            "SELECT rowid FROM search WHERE rowid NOT IN (SELECT place FROM entry)",
            "SELECT id FROM entry WHERE id NOT IN (SELECT id FROM body)",
            "SELECT entry FROM entry_label WHERE entry NOT IN (SELECT id FROM entry)",
            "SELECT id FROM page WHERE id NOT IN (SELECT id FROM entry)");

    private Recount() {}

    static void check(Database database) {
        for (String fault : FAULTS) {
            List<Long> broken = database.read("recount", session -> session.rows(fault, row -> row.getLong(1)));
            assertThat(broken).as(fault).isEmpty();
        }
    }
}
