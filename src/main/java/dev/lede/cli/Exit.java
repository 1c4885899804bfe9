package dev.lede.cli;

/** The exit codes, the same for every command. 130, stopped, is the signal handler's. */
public final class Exit {
    public static final int DONE = 0;
    /** At least one feed failed. */
    public static final int FEED_FAILED = 1;
    /** Wrong use, or nothing by that id. */
    public static final int WRONG_USE = 2;

    public static final int CONFIG = 3;
    public static final int STORE = 4;

    private Exit() {}
}
