package dev.lede.library;

import dev.lede.model.Trouble;
import java.io.IOException;
import java.nio.file.FileSystemException;

/** The person's {@code feeds} file can be neither read nor changed: what was tried, and why it failed. */
public final class FeedsFileException extends RuntimeException implements Trouble.Known {
    private static final long serialVersionUID = 1L;

    private final transient Trouble trouble;

    private FeedsFileException(Trouble trouble) {
        super(trouble.kind() + ": " + trouble.detail());
        this.trouble = trouble;
    }

    static FeedsFileException unreadable(IOException cause) {
        return because(Trouble.Kind.FEEDS_UNREADABLE, cause);
    }

    static FeedsFileException unwritable(IOException cause) {
        return because(Trouble.Kind.FEEDS_UNWRITABLE, cause);
    }

    /** It was changed by another program each time, or is not UTF-8. */
    static FeedsFileException restless() {
        return new FeedsFileException(new Trouble(Trouble.Kind.FEEDS_RESTLESS, ""));
    }

    /** @param left how many of the followed feeds the file still names */
    static FeedsFileException lost(int left, int followed) {
        return new FeedsFileException(new Trouble(Trouble.Kind.FEEDS_LOST, left + "/" + followed));
    }

    private static FeedsFileException because(Trouble.Kind kind, IOException cause) {
        var exception = new FeedsFileException(new Trouble(kind, inWords(cause)));
        exception.initCause(cause);
        return exception;
    }

    /** Of what is about a file the name of the exception says why, of a full disk only its message does. */
    private static String inWords(IOException cause) {
        String message = cause.getMessage();
        return message == null || cause instanceof FileSystemException ? cause.toString() : message;
    }

    @Override
    public Trouble trouble() {
        return trouble;
    }
}
