package dev.lede.store;

import dev.lede.text.Fold;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Which feeds a part of a name means. */
final class FeedNames {
    private static final Pattern HOST = Pattern.compile("[a-zA-Z][\\w+.-]*://(?:[^/@]*@)?([^/:?#]+).*");

    private final Session session;

    FeedNames(Session session) {
        this.session = session;
    }

    /** A feed with its counters. */
    record Counted(long id, long total, long unread) {}

    /** The one of that address, where that is an account all that it brings; or all with that in their title or host. */
    List<Counted> named(String part) throws SQLException {
        List<Counted> named =
                session.rows("""
                SELECT id, total, unread FROM feed WHERE address = ?1
                    AND NOT EXISTS (SELECT 1 FROM account_feed b WHERE b.account = feed.id)
                UNION ALL SELECT f.id, f.total, f.unread FROM feed a CROSS JOIN account_feed b ON b.account = a.id
                CROSS JOIN feed f ON f.id = b.feed WHERE a.address = ?1
                """, row -> new Counted(row.getLong(1), row.getLong(2), row.getLong(3)), part);
        return named.isEmpty() ? with(part) : named;
    }

    private List<Counted> with(String part) throws SQLException {
        String folded = Fold.of(part);
        List<Counted> matching = new ArrayList<>();
        session.each("SELECT id, total, unread, coalesce(own_title, title, address), address FROM feed", row -> {
            if (Fold.of(row.getString(4)).contains(folded)
                    || host(row.getString(5)).contains(folded)) {
                matching.add(new Counted(row.getLong(1), row.getLong(2), row.getLong(3)));
            }
        });
        return matching;
    }

    private static String host(String address) {
        Matcher host = HOST.matcher(address);
        return host.matches() ? Fold.of(host.group(1)) : "";
    }
}
