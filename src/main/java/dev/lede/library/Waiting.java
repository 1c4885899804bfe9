package dev.lede.library;

/** Work that may wait for the network. */
interface Waiting<T> {
    T made() throws InterruptedException;

    /** Where the calling thread is interrupted it is left interrupted, and answered with that. */
    static <T> T orStopped(Waiting<T> work, T stopped) {
        try {
            return work.made();
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            return stopped;
        }
    }
}
