package dev.lede.store;

import dev.lede.text.Fold;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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

    /** The one of that address, or all with that in their title or host. */
    List<Counted> named(String part) throws SQLException {
        Optional<Counted> named = session.first(
                "SELECT id, total, unread FROM feed WHERE address = ?",
                row -> new Counted(row.getLong(1), row.getLong(2), row.getLong(3)),
                part);
        return named.isPresent() ? List.of(named.get()) : with(part);
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
