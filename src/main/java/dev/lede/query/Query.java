package dev.lede.query;

import dev.lede.model.Origin;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a person wants to see. A tree; the store's SQL, the words of the status line and the printer are readings of it.
 * {@link #and}, {@link #or} and {@link #not} build it without needless nesting, so that equal meanings are equal trees.
 */
public sealed interface Query {
    Query ALL = new All();

    record All() implements Query {}

    /** Every one of them holds; at least two. */
    record And(List<Query> parts) implements Query {
        public And {
            parts = List.copyOf(parts);
        }
    }

    /** One of them holds; at least two. */
    record Or(List<Query> alternatives) implements Query {
        public Or {
            alternatives = List.copyOf(alternatives);
        }
    }

    record Not(Query part) implements Query {}

    /** Where words are looked for. */
    enum In {
        ANYWHERE,
        TITLE,
        AUTHOR
    }

    /**
     * The words stand one after another; a single word is a phrase of one.
     *
     * @param begun whether the last of them need only begin so
     */
    record Words(In in, String phrase, boolean begun) implements Query {
        public Words(String phrase) {
            this(In.ANYWHERE, phrase, false);
        }
    }

    /** A pattern somewhere in the title or the author, whatever the case. */
    record Matching(String pattern) implements Query {}

    /** A tag of any origin, the whole of it, whatever its case. */
    record Tagged(String tag) implements Query {}

    /** A tag below that one: {@code ai/vision} below {@code ai}. */
    record TaggedBelow(String tag) implements Query {}

    /** The same, but only where that party gave the tag; {@code below}: any tag below it. */
    record TaggedBy(Origin by, String tag, boolean below) implements Query {}

    /** A part of the feed's title or of its address's host; the whole address means that feed alone. */
    record InFeed(String part) implements Query {}

    /** A part of the entry's own address, whatever the case of its letters. */
    record Linked(String part) implements Query {}

    /** BCP 47; {@code zh} takes {@code zh-CN} too. */
    record Language(String lang) implements Query {}

    record Unread() implements Query {}

    record Starred() implements Query {}

    /** Arrived since the reader was last left. */
    record New() implements Query {}

    /** Changed by its publisher after it had arrived. */
    record Edited() implements Query {}

    /** Kept out of sight by a rule: found only where a query names it. */
    record Hidden() implements Query {}

    record Has(Thing thing) implements Query {}

    /** What an entry can have. */
    enum Thing {
        PICTURE,
        AUDIO,
        VIDEO,
        TRANSLATION
    }

    /** From the first moment of that day in the person's zone. */
    record Since(LocalDate day) implements Query {}

    /** Up to the last moment before that day. */
    record Before(LocalDate day) implements Query {}

    /** Both ends in. */
    record On(LocalDate first, LocalDate last) implements Query {}

    /** Came here on one of these days, whatever its own date; both ends in. */
    record Arrived(LocalDate first, LocalDate last) implements Query {}

    /**
     * Takes so many minutes to read, both ends in; {@code most} is {@link #ANY} where there is no upper end. What was never
     * measured meets none.
     */
    record Lasting(int least, int most) implements Query {
        public static final int ANY = Integer.MAX_VALUE;
    }

    /** No condition: in which order. Stands at the top only. */
    record Sorted(Order by) implements Query {}

    /** What is not said is newest first. */
    enum Order {
        OLDEST,
        FEED,
        /** The longest first. */
        LENGTH
    }

    /** No condition: the first so many of all that meet the others. Stands at the top only. */
    record Limited(int count) implements Query {}

    /** This and also that. */
    default Query and(Query other) {
        List<Query> parts = new ArrayList<>(parts());
        parts.addAll(other.parts());
        if (parts.isEmpty()) {
            return ALL;
        }
        return parts.size() == 1 ? parts.getFirst() : new And(parts);
    }

    /** What must all hold; of everything that is nothing. */
    default List<Query> parts() {
        return this instanceof All ? List.of() : List.of(this);
    }

    /** This or that. */
    default Query or(Query other) {
        if (this instanceof All || other instanceof All) {
            return ALL;
        }
        List<Query> all = new ArrayList<>(alternatives());
        all.addAll(other.alternatives());
        return new Or(all);
    }

    /** Of what one must hold. */
    default List<Query> alternatives() {
        return List.of(this);
    }

    default Optional<Order> order() {
        return parts().stream()
                .filter(Sorted.class::isInstance)
                .map(part -> ((Sorted) part).by())
                .findFirst();
    }

    default Optional<Integer> limit() {
        return parts().stream()
                .filter(Limited.class::isInstance)
                .map(part -> ((Limited) part).count())
                .findFirst();
    }

    /** Whether it says anything about what is hidden. */
    default boolean namesHidden() {
        return this instanceof Hidden
                || this instanceof Not(var part) && part.namesHidden()
                || this instanceof And(var parts) && parts.stream().anyMatch(Query::namesHidden)
                || this instanceof Or(var some) && some.stream().anyMatch(Query::namesHidden);
    }

    default Query not() {
        return this instanceof Not(var part) ? part : new Not(this);
    }
}
