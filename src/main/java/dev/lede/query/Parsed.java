package dev.lede.query;

/** What the words of a query turned out to be: a query, or the first thing in them that cannot be understood. */
public sealed interface Parsed permits Parsed.Understood, QueryProblem {
    record Understood(Query query) implements Parsed {}
}
