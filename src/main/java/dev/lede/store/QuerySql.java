package dev.lede.store;

import dev.lede.query.Query;
import java.util.ArrayList;
import java.util.List;

/**
 * A query as SQL. The condition that the fewest entries meet (the counters say) is walked in the order of the front page,
 * the others are asked of each entry, and days are a range of places: nothing is ever sorted or gathered first.
 */
final class QuerySql {
    private final Term walked;
    private final List<Term> asked;
    private final Range range;

    private QuerySql(List<Term> terms, Range range) {
        // Comparator's own lambdas can be serialized, and such ones the start-up cache does not keep.
        this.walked = terms.stream()
                .min((a, b) -> Long.compare(a.weight(), b.weight()))
                .orElseThrow();
        this.asked = new ArrayList<>(terms);
        this.asked.remove(walked);
        this.range = range;
    }

    /** The places from {@code first} up to but without {@code end}. */
    record Range(long first, long end) {
        static final Range ALL = new Range(Long.MIN_VALUE, Long.MAX_VALUE);

        Range and(Range other) {
            return new Range(Math.max(first, other.first), Math.min(end, other.end));
        }
    }

    static QuerySql of(Query query, Terms terms) throws java.sql.SQLException {
        return of(query, terms, List.of());
    }

    /** @param more conditions that no query can say */
    static QuerySql of(Query query, Terms terms, List<Term> more) throws java.sql.SQLException {
        List<Query> parts = query instanceof Query.And(var all) ? all : List.of(query);
        List<Term> found = new ArrayList<>(terms.of(parts));
        found.addAll(more);
        return new QuerySql(found, terms.range(parts));
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
        return rest(new Sql().add("WHERE").add(walked.walked()), asked, place());
    }

    /** All conditions, asked of some other place. */
    Sql at(String place) {
        return rest(walked.at(place), asked, place);
    }

    private Sql rest(Sql start, List<Term> terms, String place) {
        for (Term term : terms) {
            start.add("AND").add(term.at(place));
        }
        if (range.equals(Range.ALL)) {
            return start;
        }
        return start.add("AND " + place + " >= ? AND " + place + " < ?", range.first(), range.end());
    }
}
