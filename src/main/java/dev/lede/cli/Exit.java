package dev.lede.cli;

import dev.lede.config.Words;
import dev.lede.model.Trouble;
import java.io.PrintWriter;

/** The exit codes, the same for every command. */
public final class Exit {
    public static final int DONE = 0;
    /** At least one feed failed. */
    public static final int FEED_FAILED = 1;
    /** Wrong use, or nothing by that id. */
    public static final int WRONG_USE = 2;

    public static final int CONFIG = 3;
    public static final int STORE = 4;

    private static final System.Logger LOG = System.getLogger("dev.lede.cli");

    /** By a signal; where nothing was to be finished, Java answers it by itself. */
    public static final int STOPPED = 130;

    private Exit() {}

    /** The outermost place: what nobody could mend becomes one sentence, a trace in the log, and the code it answers. */
    public static int told(RuntimeException fault, Words words, PrintWriter err) {
        Trouble trouble = Trouble.of(fault);
        err.println("lede: " + words.of(trouble));
        int code = code(trouble.kind());
        if (code == STORE) {
            LOG.log(System.Logger.Level.ERROR, trouble.kind().toString(), fault);
        }
        return code;
    }

    static int code(Trouble.Kind kind) {
        return switch (kind) {
            case CONFIG, FEEDS_UNREADABLE, FEEDS_UNWRITABLE, FEEDS_RESTLESS, FEEDS_LOST, PASSWORD_FILE -> CONFIG;
            case STORE_NEWER,
                    STORE_DAMAGED,
                    STORE_READ_ONLY,
                    STORE_FULL,
                    STORE_NO_ROOM,
                    STORE_BUSY,
                    STORE_CANNOT_OPEN,
                    STORE_FAILED,
                    OUTPUT,
                    ARCHIVE,
                    UNFORESEEN -> STORE;
        };
    }
}
