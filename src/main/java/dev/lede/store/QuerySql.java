package dev.lede.store;

import dev.lede.query.Plan;
import dev.lede.query.Query;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A query as SQL. The condition that the fewest entries meet (the counters say) is walked in the order of the front page,
 * the others are asked of each entry, and days are a range of places: nothing is ever sorted or gathered first. Where
 * that is one of several alternatives, each has a walk of its own, and SQLite merges them; what full text denies is
 * walked beside them and taken away.
 */
final class QuerySql {
    /** Of more alternatives, walking everything is likely to find a page as soon. */
    private static final int MOST_WALKS = 16;

    private final List<Walk> walks;
    private final Walk whole;
    private final Optional<String> taken;

    private QuerySql(List<Walk> walks, Walk whole, Optional<String> taken) {
        this.walks = List.copyOf(walks);
        this.whole = whole;
        this.taken = taken;
    }

    /** The places from {@code first} up to but without {@code end}. */
    record Range(long first, long end) {
        static final Range ALL = new Range(Long.MIN_VALUE, Long.MAX_VALUE);

        Range and(Range other) {
            return new Range(Math.max(first, other.first), Math.min(end, other.end));
        }

        private Sql added(Sql sql, String place) {
            return equals(ALL) ? sql : sql.add("AND " + place + " >= ? AND " + place + " < ?", first, end);
        }
    }

    /**
     * One walk in the order of the front page.
     *
     * @param range what days were asked for
     * @param reach where entries can be at all: without it, few unread ones would be looked for among all that have a word
     */
    record Walk(Term walked, List<Term> asked, Range range, Range reach) {
        static Walk of(List<Term> terms, Range range, Range reach) {
            // Comparator's own lambdas can be serialized, and such ones the start-up cache does not keep.
            Term walked = terms.stream()
                    .min((a, b) -> Long.compare(a.weight(), b.weight()))
                    .orElseThrow();
            List<Term> asked = new ArrayList<>(terms);
            asked.remove(walked);
            return new Walk(walked, asked, range, reach);
        }

        /** The place of the entry the walk stands at. */
        String place() {
            return walked.place();
        }

        String from() {
            return "FROM " + walked.from();
        }

        /** {@code WHERE} and all conditions on the entry the walk stands at. */
        Sql where() {
            return rest(new Sql().add("WHERE").add(walked.walked()), place());
        }

        private Sql at(String place) {
            return rest(walked.at(place), place);
        }

        private Sql rest(Sql start, String place) {
            for (Term term : asked) {
                start.add("AND").add(term.at(place));
            }
            return range.and(reach).added(start, place);
        }

        private int conditions() {
            return (int) asked.stream().filter(term -> !term.test().equals("1")).count();
        }

        private Walk within(Range narrower) {
            return new Walk(walked, asked, range.and(narrower), reach);
        }
    }

    static QuerySql of(Query query, Terms terms) throws SQLException {
        return of(query, terms, List.of());
    }

    /** @param more conditions that no query can say */
    static QuerySql of(Query query, Terms terms, List<Term> more) throws SQLException {
        List<Query> parts = new ArrayList<>();
        Optional<String> taken = terms.taken(terms.visible(query), parts);
        Walk whole = walk(parts, terms, more);
        List<Walk> best = List.of(whole);
        for (Query part : parts) {
            List<Query> alternatives = terms.alternatives(part);
            boolean several = !alternatives.equals(List.of(part)) && !alternatives.isEmpty();
            if (several && alternatives.size() <= MOST_WALKS) {
                List<Query> others = new ArrayList<>(parts);
                others.remove(part);
                best = lighter(best, walks(alternatives, others, terms, more));
            }
        }
        return new QuerySql(best, whole, taken);
    }

    private static List<Walk> walks(List<Query> alternatives, List<Query> others, Terms terms, List<Term> more)
            throws SQLException {
        List<Walk> walks = new ArrayList<>();
        for (Query alternative : alternatives) {
            List<Query> parts = new ArrayList<>(others);
            parts.addAll(alternative.parts());
            walks.add(walk(parts, terms, more));
        }
        return walks;
    }

    private static Walk walk(List<Query> parts, Terms terms, List<Term> more) throws SQLException {
        List<Term> found = new ArrayList<>(terms.of(parts));
        found.addAll(more);
        return Walk.of(found, terms.range(parts), terms.reach(parts));
    }

    private static List<Walk> lighter(List<Walk> one, List<Walk> other) {
        return weight(other) < weight(one) ? other : one;
    }

    private static double weight(List<Walk> walks) {
        return walks.stream().mapToDouble(walk -> walk.walked.weight()).sum();
    }

    QuerySql within(Range range) {
        return new QuerySql(walks.stream().map(walk -> walk.within(range)).toList(), whole.within(range), taken);
    }

    /** At least one; an entry may be met on several. */
    List<Walk> walks() {
        return walks;
    }

    /** Whether one walk is all there is to it: nothing to put together, nothing to take away. */
    boolean isOneWalk() {
        return walks.size() == 1 && taken.isEmpty();
    }

    /** What full text takes away from the walks, in the order of the front page too; nothing where it takes none. */
    Sql taken(String beyond, Object... values) {
        var sql = new Sql();
        taken.ifPresent(match -> whole.range()
                .added(sql.add("EXCEPT SELECT d.rowid AS place FROM search d WHERE d.search MATCH ?", match), "d.rowid")
                .add(beyond, values));
        return sql;
    }

    /** A statement for the places of all entries, each once, as a column {@code place}. */
    Sql places() {
        var places = new Sql();
        for (Walk walk : walks) {
            places.add(walk == walks.getFirst() ? "SELECT" : "UNION SELECT")
                    .add(walk.place() + " AS place " + walk.from())
                    .add(walk.where());
        }
        return places.add(taken(""));
    }

    /** All conditions, asked of some place. */
    Sql at(String place) {
        Sql sql = whole.at(place);
        taken.ifPresent(match -> sql.add("AND NOT").add(Term.search(match).at(place)));
        return sql;
    }

    Plan plan() {
        var found = walks.stream()
                .map(walk -> new Plan.Walk(
                        walk.walked.way(),
                        walk.walked.way() == Plan.Way.WORDS ? -1 : walk.walked.weight(),
                        (int) walk.asked.stream()
                                        .filter(term -> !term.test().equals("1"))
                                        .count()
                                + (int) taken.stream().count()))
                .toList();
        return new Plan(found, walks.stream().noneMatch(walk -> walk.range.equals(Range.ALL)));
    }
}
