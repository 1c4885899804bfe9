package dev.lede.store;

import dev.lede.model.Place;
import dev.lede.query.Query;
import dev.lede.store.QuerySql.Range;
import dev.lede.text.Fold;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Looks up what the parts of a query mean in this store: which tag, which feeds, how many entries each has. All that the
 * full-text index can answer (words, languages, several feeds) becomes one expression.
 */
final class Terms {
    private static final Pattern HOST = Pattern.compile("[a-zA-Z][\\w+.-]*://(?:[^/@]*@)?([^/:?#]+).*");

    private final Session session;
    private final ZoneId zone;

    Terms(Session session, ZoneId zone) {
        this.session = session;
        this.zone = zone;
    }

    /** At least one. */
    List<Term> of(List<Query> parts) throws SQLException {
        var found = new Found(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        for (Query part : parts) {
            add(part, found);
        }
        addFeeds(parts.contains(new Query.Unread()), found);
        if (!found.match.isEmpty()) {
            found.terms.add(Term.search(String.join(" AND ", found.match)));
        }
        // Asks nothing, but may be the best to walk: when all is new, say.
        found.terms.add(Term.all(sum("total")));
        return found.terms;
    }

    private record Counted(long id, long total, long unread) {}

    private record Found(List<Term> terms, List<String> match, List<List<Counted>> feeds) {}

    private void add(Query part, Found found) throws SQLException {
        switch (part) {
            case Query.All() -> {}
            case Query.And(var parts) -> {
                for (Query inner : parts) {
                    add(inner, found);
                }
            }
            case Query.Words(var phrase) -> addWords(SearchText.phrase(phrase), found);
            case Query.Tagged(var tag) -> found.terms.add(tagged(tag));
            case Query.InFeed(var name) -> found.feeds.add(feeds(name));
            case Query.Language(var lang) -> found.match.add("facet : " + languageFacet(lang));
            case Query.Unread() -> found.terms.add(Term.unread(sum("unread")));
            case Query.Starred() -> found.terms.add(Term.starred(sum("starred")));
            case Query.New() -> found.terms.add(arrivedAfterMark());
            case Query.Since ignored -> {}
            case Query.On ignored -> {}
        }
    }

    private static void addWords(String phrase, Found found) {
        if (phrase.isEmpty()) {
            found.terms.add(Term.nothing());
        } else {
            found.match.add(phrase);
        }
    }

    private Term tagged(String name) throws SQLException {
        return session.first(
                        "SELECT id, total FROM tag WHERE folded = ?",
                        row -> Term.tagged(row.getLong(1), row.getLong(2)),
                        Fold.of(name))
                .orElse(Term.nothing());
    }

    private List<Counted> feeds(String part) throws SQLException {
        Optional<Counted> named = session.first(
                "SELECT id, total, unread FROM feed WHERE address = ?",
                row -> new Counted(row.getLong(1), row.getLong(2), row.getLong(3)),
                part);
        return named.isPresent() ? List.of(named.get()) : feedsWith(part);
    }

    private List<Counted> feedsWith(String part) throws SQLException {
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

    private static void addFeeds(boolean unread, Found found) {
        for (List<Counted> feeds : found.feeds) {
            if (feeds.isEmpty()) {
                found.terms.add(Term.nothing());
            } else if (feeds.size() > 1 || !found.match.isEmpty()) {
                found.match.add(feeds.stream()
                        .map(feed -> feedFacet(feed.id))
                        .collect(Collectors.joining(" OR ", "facet : (", ")")));
            } else {
                Counted feed = feeds.getFirst();
                found.terms.add(unread ? Term.unreadIn(feed.id, feed.unread) : Term.inFeed(feed.id, feed.total));
            }
        }
    }

    static String feedFacet(long feed) {
        return "f" + feed;
    }

    /** {@code zh-Hans-CN} is lzhhanscn; its entry bears lzh and lzhhans too. */
    static String languageFacet(String lang) {
        String plain = Fold.of(lang)
                .codePoints()
                .filter(Character::isLetterOrDigit)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        return "\"l" + plain.toLowerCase(Locale.ROOT) + '"';
    }

    private Term arrivedAfterMark() throws SQLException {
        long mark = session.number("SELECT value FROM meta WHERE key = 'mark'");
        return arrivedAfter(mark);
    }

    Term arrivedAfter(long id) throws SQLException {
        return Term.arrivedAfter(id, session.number("SELECT max(id) FROM entry") - id);
    }

    private long sum(String counter) throws SQLException {
        return session.number("SELECT sum(" + counter + ") FROM feed");
    }

    Range range(List<Query> parts) {
        Range range = Range.ALL;
        for (Query part : parts) {
            if (part instanceof Query.Since(var day)) {
                range = range.and(new Range(start(day), Long.MAX_VALUE));
            } else if (part instanceof Query.On(var first, var last)) {
                range = range.and(new Range(start(first), start(last.plusDays(1))));
            }
        }
        return range;
    }

    private long start(LocalDate day) {
        return Place.firstOf(day.atStartOfDay(zone).toInstant()).value();
    }
}
