package dev.lede.store;

import dev.lede.query.Query;
import dev.lede.store.QuerySql.Range;
import java.sql.SQLException;
import java.util.List;

/**
 * Between which places what bears a mark can stand: a look at both ends of an index. Full text is searched there only,
 * since a common word is found in most of an archive and what is unread stands near its top.
 */
final class Reaches {
    /** Looking at more arrivals than these would cost what it saves. */
    private static final int FEW = 5000;

    private final Session session;

    Reaches(Session session) {
        this.session = session;
    }

    Range of(List<Query> parts) throws SQLException {
        Range reach = parts.contains(new Query.Unread()) ? marked("unread") : Range.ALL;
        return parts.contains(new Query.Starred()) ? reach.and(marked("starred")) : reach;
    }

    private Range marked(String mark) throws SQLException {
        long first = session.number("SELECT min(place) FROM entry_state WHERE " + mark + " = 1");
        return new Range(first, session.number("SELECT max(place) FROM entry_state WHERE " + mark + " = 1") + 1);
    }

    /** Of what arrived after the entry with that id. The plus keeps SQLite from walking all places to the first that did. */
    Range after(long id) throws SQLException {
        String arrived = " FROM (SELECT place FROM entry WHERE id > ? LIMIT " + FEW + ")";
        if (session.number("SELECT count(*)" + arrived, id) == FEW) {
            return Range.ALL;
        }
        long first = session.number("SELECT min(+place)" + arrived, id);
        return new Range(first, session.number("SELECT max(+place)" + arrived, id) + 1);
    }
}
