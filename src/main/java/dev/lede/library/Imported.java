package dev.lede.library;

import dev.lede.model.Problem;
import java.util.List;

/** What {@code import} found and took over. */
public sealed interface Imported {
    /** What kind of thing was imported. */
    enum Kind {
        OPML,
        URLS,
        JSON_LINES,
        /** A newsboat user's folder. */
        NEWSBOAT
    }

    /** Why one line of it was not taken; each has its word. */
    enum Reason {
        ADDRESS,
        CLOSING_QUOTE,
        /** It is run, not asked for: only with the person's leave. */
        COMMAND,
        /** What comes from elsewhere may name nothing on this machine. */
        NOT_ON_THE_WEB,
        VIEW,
        /** newsboat's filter, or a part of it, that no query says. */
        FILTER,
        NOT_JSON,
        /** JSON without {@code feedUrl} or {@code guid}. */
        NO_ENTRY,
        TOO_LONG,
        /** One more feed than anybody follows. */
        TOO_MANY
    }

    /**
     * @param line from 1; in OPML, the how manieth feed
     * @param what the line, or the part of it that was not understood
     */
    record Refused(int line, Reason reason, String what) {}

    /**
     * What was done with the states of entries.
     *
     * @param restored entries that were there
     * @param waiting for entries that have not come yet, from earlier imports too
     */
    record States(long restored, long waiting) {
        static final States NONE = new States(0, 0);
    }

    /**
     * @param from where the lines stand that were refused
     * @param known feeds that were followed already; their lines stay as they are
     * @param refused the first of them
     * @param refusedInAll how many there were
     */
    record Taken(
            String from,
            Kind kind,
            int followed,
            int known,
            int views,
            List<Refused> refused,
            int refusedInAll,
            States states)
            implements Imported {
        public Taken {
            refused = List.copyOf(refused);
        }
    }

    /** Nothing there could be read; nothing was changed. */
    record Failed(String what, Problem problem) implements Imported {}
}
