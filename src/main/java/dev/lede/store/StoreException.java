package dev.lede.store;

import dev.lede.model.Trouble;
import java.nio.file.Path;
import java.sql.SQLException;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/** The store cannot do what was asked, and nobody here can mend it. */
public final class StoreException extends RuntimeException implements Trouble.Known {
    private static final long serialVersionUID = 1;

    private final transient Trouble trouble;

    /** @param action what was being done, as in {@code open /home/…/lede.db} */
    StoreException(String action, Trouble trouble, Throwable cause) {
        super("Cannot " + action + ": " + trouble.kind() + " (" + cause.getMessage() + ")", cause);
        this.trouble = trouble;
    }

    StoreException(String action, Trouble.Kind kind) {
        this(action, new Trouble(kind, ""));
    }

    StoreException(String action, Trouble trouble) {
        super("Cannot " + action + ": " + trouble.kind());
        this.trouble = trouble;
    }

    static StoreException of(String action, Path file, SQLException cause) {
        Trouble.Kind kind = kind(cause);
        String detail = kind == Trouble.Kind.STORE_FAILED ? String.valueOf(cause.getMessage()) : file.toString();
        return new StoreException(action, new Trouble(kind, detail), cause);
    }

    private static Trouble.Kind kind(SQLException cause) {
        if (!(cause instanceof SQLiteException failure)) {
            return Trouble.Kind.STORE_FAILED;
        }
        // What SQLite shares between processes lies in a file beside the store, and finds no room on a full disk.
        if (failure.getResultCode() == SQLiteErrorCode.SQLITE_IOERR_SHMSIZE) {
            return Trouble.Kind.STORE_FULL;
        }
        // The low byte is the kind of error; the rest says more of it.
        return switch (failure.getResultCode().code & 0xFF) {
            case 5, 6 -> Trouble.Kind.STORE_BUSY;
            case 8 -> Trouble.Kind.STORE_READ_ONLY;
            case 11, 26 -> Trouble.Kind.STORE_DAMAGED;
            case 13 -> Trouble.Kind.STORE_FULL;
            case 14 -> Trouble.Kind.STORE_CANNOT_OPEN;
            default -> Trouble.Kind.STORE_FAILED;
        };
    }

    @Override
    public Trouble trouble() {
        return trouble;
    }
}
