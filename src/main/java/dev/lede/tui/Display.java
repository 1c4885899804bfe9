package dev.lede.tui;

import dev.lede.terminal.Frame;
import dev.lede.terminal.Position;
import org.jspecify.annotations.Nullable;

/** What the reader shows itself on: a terminal's screen, or one in memory. Called by the thread that owns the model. */
interface Display {
    void draw(Frame frame, @Nullable Position cursor);

    /** Draws the next frame whole. */
    void forget();

    void suspend();

    /** Something new has come. */
    void bell(boolean asked);

    /** Gives the terminal to another program until that is done. */
    void lend(Runnable borrower);

    /** While it is lent: says something below what is there, and waits for Enter. */
    void awaitEnter(String words);

    /** Of the terminal's window. */
    void title(String title);

    void copy(String text);
}
