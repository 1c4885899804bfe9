package dev.lede.model;

import org.jspecify.annotations.Nullable;

/**
 * What nobody here can mend, for the person: an exception carries it from where it happened to where it is told.
 *
 * @param detail what the words of the kind leave open: a file, a reason; may be empty
 */
public record Trouble(Kind kind, String detail) {

    /** A closed list, so that each kind has its words in every language. */
    public enum Kind {
        /** A newer lede has written the store. */
        STORE_NEWER,
        /** The store is damaged, or no database. */
        STORE_DAMAGED,
        STORE_READ_ONLY,
        STORE_FULL,
        /** For the copy that is kept before the store is brought up to date. */
        STORE_NO_ROOM,
        /** Another program kept writing to it. */
        STORE_BUSY,
        STORE_CANNOT_OPEN,
        STORE_FAILED,
        FEEDS_UNREADABLE,
        FEEDS_UNWRITABLE,
        /** Another program kept changing the feeds file, or it is not UTF-8. */
        FEEDS_RESTLESS,
        /** The feeds file has lost its lines: with one more it would seem whole, and the others would be unfollowed. */
        FEEDS_LOST,
        /** The person's configuration; the detail is a whole sentence. */
        CONFIG,
        /** What a command prints could not be written, as on a full disk. */
        OUTPUT,
        /** The folder of an archive cannot be written. */
        ARCHIVE,
        /** The file that keeps the password of an account cannot be written. */
        PASSWORD_FILE,
        /** A fault of the program. */
        UNFORESEEN
    }

    /** An exception that knows what to tell. */
    public interface Known {
        Trouble trouble();
    }

    public static Trouble of(Throwable fault) {
        @Nullable String message = fault.getMessage();
        return fault instanceof Known known
                ? known.trouble()
                : new Trouble(Kind.UNFORESEEN, message == null ? fault.toString() : message);
    }
}
