package dev.lede.query;

import java.time.LocalDate;
import java.util.List;

/** What a person wants to see. A tree; the store's SQL, the words of the status line and the printer are readings of it. */
public sealed interface Query {
    Query ALL = new All();

    record All() implements Query {}

    /** Every one of them holds; at least two. */
    record And(List<Query> parts) implements Query {
        public And {
            parts = List.copyOf(parts);
        }
    }

    /** The words stand one after another in title, author or text; a single word is a phrase of one. */
    record Words(String phrase) implements Query {}

    /** A tag of any origin, the whole of it, whatever its case. */
    record Tagged(String tag) implements Query {}

    /** A part of the feed's title or of its address's host; the whole address means that feed alone. */
    record InFeed(String part) implements Query {}

    /** BCP 47; {@code zh} takes {@code zh-CN} too. */
    record Language(String lang) implements Query {}

    record Unread() implements Query {}

    record Starred() implements Query {}

    /** Arrived since the reader was last left. */
    record New() implements Query {}

    /** From the first moment of that day in the person's zone. */
    record Since(LocalDate day) implements Query {}

    /** Both ends in. */
    record On(LocalDate first, LocalDate last) implements Query {}

    /** This and also that, without needless nesting. */
    default Query and(Query other) {
        if (this instanceof All) {
            return other;
        }
        if (other instanceof All) {
            return this;
        }
        var parts = new java.util.ArrayList<Query>();
        parts.addAll(this instanceof And(var mine) ? mine : List.of(this));
        parts.addAll(other instanceof And(var theirs) ? theirs : List.of(other));
        return new And(parts);
    }
}
