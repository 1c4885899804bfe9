package dev.lede.store;

import dev.lede.model.TagCounts;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How many entries of a query bear each tag: of its newest, so that it costs no more than those. */
final class TagsWithin {
    private TagsWithin() {}

    static TagCounts count(Session session, QuerySql query, int most) throws SQLException {
        Sql sql = new Sql()
                .add("WITH d AS MATERIALIZED (SELECT place FROM (")
                .add(query.places())
                .add(") ORDER BY place DESC LIMIT ?)", most + 1)
                .add("SELECT t.name, count(*) FROM (SELECT place FROM d LIMIT ?) d", most)
                .add("CROSS JOIN entry_tag x ON x.place = d.place CROSS JOIN tag t ON t.id = x.tag GROUP BY x.tag")
                .add("UNION ALL SELECT NULL, count(*) FROM d");
        Map<String, Long> counts = new HashMap<>();
        long[] seen = new long[1];
        session.each(
                sql.text(),
                row -> {
                    @Nullable String tag = row.getString(1);
                    if (tag == null) {
                        seen[0] = row.getLong(2);
                    } else {
                        counts.put(tag, row.getLong(2));
                    }
                },
                sql.values());
        return new TagCounts(counts, seen[0] <= most);
    }
}
