package dev.lede.store;

import dev.lede.model.Place;
import dev.lede.query.Plan.Way;
import dev.lede.query.Query;
import dev.lede.store.FeedNames.Counted;
import dev.lede.store.QuerySql.Range;
import dev.lede.text.Fold;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Looks up what the parts of a query mean in this store: which tag, which feeds, how many entries each has. All that the
 * full-text index can answer becomes one expression.
 */
final class Terms {
    /** Counting further would cost more than it tells. */
    private static final int MANY = 5000;

    private final Session session;
    private final ZoneId zone;
    private final FeedNames feeds;
    private final Matches matches;
    private final Arrivals arrivals;
    private final Reaches reaches;
    private final boolean withHidden;

    Terms(Session session, ZoneId zone) {
        this(session, zone, false);
    }

    private Terms(Session session, ZoneId zone, boolean withHidden) {
        this.session = session;
        this.zone = zone;
        this.feeds = new FeedNames(session);
        this.matches = new Matches(feeds);
        this.arrivals = new Arrivals(session);
        this.reaches = new Reaches(session);
        this.withHidden = withHidden;
    }

    /** What is hidden is seen, whether a query names it or not. */
    Terms withHidden() {
        return new Terms(session, zone, true);
    }

    /** At least one; days are in {@link #range}. */
    List<Term> of(List<Query> parts) throws SQLException {
        List<Term> terms = new ArrayList<>();
        List<Query> left = new ArrayList<>();
        searched(parts, left).ifPresent(match -> terms.add(Term.search(match)));
        boolean unread = left.contains(new Query.Unread());
        for (Query part : left) {
            if (part instanceof Query.InFeed(var name) && feeds.named(name).size() == 1) {
                terms.add(inFeed(feeds.named(name).getFirst(), unread));
            } else if (!isDays(part)) {
                terms.add(term(part));
            }
        }
        // Asks nothing, but may be the best to walk: when all is new, say.
        terms.add(Term.all(total()));
        return terms;
    }

    /** @param left what the full-text index cannot answer */
    private Optional<String> searched(List<Query> parts, List<Query> left) throws SQLException {
        List<String> wanted = new ArrayList<>();
        List<Query> other = new ArrayList<>();
        for (Query part : parts) {
            Optional<String> match = matches.of(part);
            match.ifPresentOrElse(found -> wanted.add('(' + found + ')'), () -> other.add(part));
        }
        if (wanted.isEmpty() || isOneFeed(parts, wanted)) {
            left.addAll(parts);
            return Optional.empty();
        }
        List<String> unwanted = new ArrayList<>();
        for (Query part : other) {
            Optional<String> match = part instanceof Query.Not(var denied) ? matches.of(denied) : Optional.empty();
            match.ifPresentOrElse(found -> unwanted.add('(' + found + ')'), () -> left.add(part));
        }
        return Optional.of(Matches.without(wanted, unwanted));
    }

    /** A feed has an index of its own. */
    private boolean isOneFeed(List<Query> parts, List<String> wanted) throws SQLException {
        if (wanted.size() > 1) {
            return false;
        }
        for (Query part : parts) {
            if (part instanceof Query.InFeed(var name) && feeds.named(name).size() == 1) {
                return true;
            }
        }
        return false;
    }

    private static Term inFeed(Counted feed, boolean unread) {
        return unread ? Term.unreadIn(feed.id(), feed.unread()) : Term.inFeed(feed.id(), feed.total());
    }

    private static boolean isDays(Query part) {
        return part instanceof Query.Since || part instanceof Query.Before || part instanceof Query.On;
    }

    private Term term(Query part) throws SQLException {
        return switch (part) {
            case Query.All() -> Term.all(total());
            case Query.And(var parts) -> Term.every(total(), each(parts));
            case Query.Or(var parts) -> Term.any(total(), each(parts));
            case Query.Not(var denied) -> term(denied).denied(total());
            case Query.Words words -> found(matches.of(words));
            case Query.Language lang -> found(matches.of(lang));
            case Query.InFeed(var name) -> inOneOf(feeds.named(name));
            case Query.Matching(var pattern) -> matching(pattern);
            case Query.Tagged(var tag) -> tagged(tag);
            case Query.TaggedBelow(var tag) -> taggedBelow(part, tag, "");
            case Query.TaggedBy(var by, var tag, var below) ->
                below ? taggedBelow(part, tag, " AND x.origins & " + Tags.bit(by)) : taggedBy(tag, Tags.bit(by));
            case Query.Linked(var text) ->
                Term.onEntry(total(), "x.url LIKE ? ESCAPE '\\'", '%' + literally(text) + '%');
            case Query.Unread() -> Term.unread(sum("unread"));
            case Query.Starred() -> Term.starred(sum("starred"));
            case Query.Hidden() -> Term.hidden(hidden());
            case Query.New() -> arrivedAfter(session.number("SELECT value FROM meta WHERE key = 'mark'"));
            case Query.Edited() -> edited();
            case Query.Has(var thing) -> has(thing);
            case Query.Since days -> during(range(List.of(days)));
            case Query.Before days -> during(range(List.of(days)));
            case Query.On days -> during(range(List.of(days)));
            case Query.Arrived(var first, var last) ->
                arrivals.between(first.atStartOfDay(zone), last.plusDays(1).atStartOfDay(zone));
            case Query.Lasting(var least, var most) -> lasting(least, most);
            case Query.Sorted ignored -> Term.all(total());
            case Query.Limited ignored -> Term.all(total());
        };
    }

    private Term found(Optional<String> match) throws SQLException {
        return match.isPresent() ? Term.found(total(), match.get()) : Term.nothing();
    }

    /** What the full-text index is to take away, where it has nothing to take it away from itself. */
    Optional<String> taken(List<Query> parts, List<Query> left) throws SQLException {
        List<Query> others = new ArrayList<>();
        if (searched(parts, others).isPresent()) {
            left.addAll(parts);
            return Optional.empty();
        }
        List<String> unwanted = new ArrayList<>();
        for (Query part : parts) {
            Optional<String> match = part instanceof Query.Not(var denied) ? matches.of(denied) : Optional.empty();
            match.ifPresentOrElse(found -> unwanted.add('(' + found + ')'), () -> left.add(part));
        }
        return unwanted.isEmpty() ? Optional.empty() : Optional.of(String.join(" OR ", unwanted));
    }

    private List<Term> each(List<Query> parts) throws SQLException {
        List<Term> terms = new ArrayList<>();
        for (Query part : parts) {
            terms.add(term(part));
        }
        return terms;
    }

    private Term tagged(String name) throws SQLException {
        return session.first(
                        "SELECT id, total FROM tag WHERE folded = ?",
                        row -> Term.tagged(row.getLong(1), row.getLong(2)),
                        Fold.of(name))
                .orElse(Term.nothing());
    }

    private Term taggedBy(String name, int origins) throws SQLException {
        return session.first(
                        "SELECT id, total FROM tag WHERE folded = ?",
                        row -> Term.taggedBy(row.getLong(1), row.getLong(2), origins),
                        Fold.of(name))
                .orElse(Term.nothing());
    }

    private Term taggedBelow(Query part, String name, String more) throws SQLException {
        if (alternatives(part).isEmpty()) {
            return Term.nothing();
        }
        return Term.asked(
                total(),
                "EXISTS (SELECT 1 FROM entry_tag x CROSS JOIN tag t ON t.id = x.tag"
                        + " WHERE x.place = @ AND t.folded > ? AND t.folded < ?" + more + ")",
                List.of(Fold.of(name) + '/', after(name)));
    }

    /** The first text behind all that begin with the name and a stroke. */
    private static String after(String name) {
        return Fold.of(name) + (char) ('/' + 1);
    }

    /** Of what one must hold, where that can be walked one by one; the part itself where there is only that. */
    List<Query> alternatives(Query part) throws SQLException {
        if (part instanceof Query.TaggedBelow(var name)) {
            return below(name, Query.Tagged::new);
        }
        if (part instanceof Query.TaggedBy(var by, var name, var below) && below) {
            return below(name, tag -> new Query.TaggedBy(by, tag, false));
        }
        return part.alternatives();
    }

    private List<Query> below(String name, Function<String, Query> tagged) throws SQLException {
        return session.rows(
                "SELECT folded FROM tag WHERE folded > ? AND folded < ? AND total > 0",
                row -> tagged.apply(Objects.requireNonNull(row.getString(1))),
                Fold.of(name) + '/',
                after(name));
    }

    private Term inOneOf(List<Counted> named) throws SQLException {
        String ids = named.stream().map(feed -> Long.toString(feed.id())).collect(Collectors.joining(",", "[", "]"));
        return Term.onEntry(total(), "x.feed IN (SELECT value FROM json_each(?))", ids);
    }

    private Term matching(String pattern) throws SQLException {
        session.learn(new PatternFunction());
        return Term.onEntry(total(), PatternFunction.NAME + "(?, x.title, x.author)", pattern);
    }

    private static String literally(String text) {
        return text.replaceAll("[\\\\%_]", "\\\\$0");
    }

    private Term edited() throws SQLException {
        return Term.gathered(
                Way.EDITED,
                upToMany("entry_version"),
                "SELECT x.place FROM entry_version v CROSS JOIN entry x ON x.id = v.id",
                "EXISTS (SELECT 1 FROM entry x CROSS JOIN entry_version v ON v.id = x.id WHERE x.place = @)");
    }

    private Term has(Query.Thing thing) throws SQLException {
        return switch (thing) {
            case PICTURE ->
                onBody("x.thumbnail IS NOT NULL OR b.markdown LIKE '%![%' OR b.enclosures LIKE '%\"image/%'");
            case AUDIO -> onBody("b.enclosures LIKE '%\"audio/%'");
            case VIDEO -> onBody("b.enclosures LIKE '%\"video/%'");
            case TRANSLATION -> translated();
        };
    }

    private Term onBody(String condition) throws SQLException {
        return Term.asked(
                total(),
                "EXISTS (SELECT 1 FROM entry x LEFT JOIN body b ON b.id = x.id WHERE x.place = @ AND (" + condition
                        + "))",
                List.of());
    }

    private Term translated() throws SQLException {
        String other = "EXISTS (SELECT 1 FROM entry o WHERE o.feed = x.feed AND o.translation_key = x.translation_key"
                + " AND o.lang IS NOT x.lang)";
        return Term.gathered(
                Way.TRANSLATED,
                upToMany("entry WHERE translation_key IS NOT NULL"),
                "SELECT x.place FROM entry x WHERE x.translation_key IS NOT NULL AND " + other,
                "EXISTS (SELECT 1 FROM entry x WHERE x.place = @ AND x.translation_key IS NOT NULL AND " + other + ")");
    }

    private Term lasting(int least, int most) throws SQLException {
        long some = least < Extents.LONG ? MANY : upToMany("entry_extent WHERE minutes >= " + Extents.LONG);
        return Term.lasting(some < MANY ? some : total(), least, most);
    }

    private long hidden() throws SQLException {
        return upToMany("entry_state WHERE hidden = 1");
    }

    boolean isAnyHidden() throws SQLException {
        return session.number("SELECT EXISTS (SELECT 1 FROM entry_state INDEXED BY hidden_place WHERE hidden = 1)")
                == 1;
    }

    /** What a query leaves unsaid: nobody sees what a rule has hidden. Where nothing is, it costs nothing. */
    List<Query> visible(Query query) throws SQLException {
        return withHidden || query.namesHidden() || !isAnyHidden()
                ? query.parts()
                : query.and(new Query.Hidden().not()).parts();
    }

    private long upToMany(String rows) throws SQLException {
        return session.number("SELECT count(*) FROM (SELECT 1 FROM " + rows + " LIMIT " + MANY + ")");
    }

    Term arrivedAfter(long id) throws SQLException {
        return arrivals.after(id);
    }

    private long total() throws SQLException {
        return sum("total");
    }

    private long sum(String counter) throws SQLException {
        return session.number("SELECT sum(" + counter + ") FROM feed");
    }

    private Term during(Range range) throws SQLException {
        return Term.asked(total(), "(@ >= ? AND @ < ?)", List.of(range.first(), range.end()));
    }

    Range range(List<Query> parts) {
        Range range = Range.ALL;
        for (Query part : parts) {
            if (part instanceof Query.Since(var day)) {
                range = range.and(new Range(start(day), Long.MAX_VALUE));
            } else if (part instanceof Query.Before(var day)) {
                range = range.and(new Range(Long.MIN_VALUE, start(day)));
            } else if (part instanceof Query.On(var first, var last)) {
                range = range.and(new Range(start(first), start(last.plusDays(1))));
            }
        }
        return range;
    }

    /** Between which places there can be anything at all. */
    Range reach(List<Query> parts) throws SQLException {
        return reaches.of(parts);
    }

    private long start(LocalDate day) {
        return Place.firstOf(day.atStartOfDay(zone).toInstant()).value();
    }
}
