package dev.lede.cli;

import dev.lede.model.Entry;
import dev.lede.query.Query;
import java.util.function.Function;

/** Prints entries as they come out of the store, as long as somebody reads them. */
final class EntryRows {
    /** How many rows are written before it is asked again whether somebody reads them. */
    private static final int ROWS_AT_ONCE = 64;

    private final Context context;
    private final char end;
    private long rows;

    /** @param end of each row */
    EntryRows(Context context, char end) {
        this.context = context;
        this.end = end;
    }

    /** @param limit negative for all */
    void print(Query query, long limit, Function<Entry, String> row) {
        context.library().get().each(query, limit, entry -> {
            context.console().out().print(row.apply(entry) + end);
            rows++;
            if (rows % ROWS_AT_ONCE == 0) {
                context.console().out().arrive();
            }
        });
    }
}
