package dev.lede.query;

/** Writes a {@link Query} as a person would type it; what it writes is read as the same query again. */
public final class QueryPrinter {
    private QueryPrinter() {}

    public static String print(Query query) {
        throw new UnsupportedOperationException();
    }
}
