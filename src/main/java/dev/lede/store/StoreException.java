package dev.lede.store;

import java.sql.SQLException;
import org.sqlite.SQLiteException;

/** The store cannot do what was asked, and nobody here can mend it. The message is a whole sentence in English. */
public final class StoreException extends RuntimeException {
    private static final long serialVersionUID = 1;

    /** A closed list, so that each reason has its words in every language. */
    public enum Reason {
        /** A newer lede has written this file. */
        NEWER_SCHEMA("a newer version of lede has written it; this one cannot read it"),
        DAMAGED("the file is damaged, or no database"),
        READ_ONLY("the file or its folder cannot be written"),
        FULL("the disk is full"),
        BUSY("another program is writing to it"),
        CANNOT_OPEN("the file cannot be opened"),
        OTHER("the database failed");

        private final String words;

        Reason(String words) {
            this.words = words;
        }

        static Reason of(SQLException cause) {
            if (!(cause instanceof SQLiteException failure)) {
                return OTHER;
            }
            // The low byte is the kind of error; the rest says more of it.
            return switch (failure.getResultCode().code & 0xFF) {
                case 5, 6 -> BUSY;
                case 8 -> READ_ONLY;
                case 11, 26 -> DAMAGED;
                case 13 -> FULL;
                case 14 -> CANNOT_OPEN;
                default -> OTHER;
            };
        }
    }

    private final Reason reason;
    private final String action;

    StoreException(String action, Reason reason, Throwable cause) {
        super("Cannot " + action + ": " + reason.words + " (" + cause.getMessage() + ")", cause);
        this.action = action;
        this.reason = reason;
    }

    StoreException(String action, Reason reason) {
        super("Cannot " + action + ": " + reason.words);
        this.action = action;
        this.reason = reason;
    }

    /** What was being done, as in {@code open /home/…/lede.db}. */
    public String action() {
        return action;
    }

    public Reason reason() {
        return reason;
    }
}
