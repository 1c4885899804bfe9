package dev.lede.tui;

import dev.lede.config.Keymap;
import dev.lede.config.When;
import dev.lede.config.Words;
import dev.lede.terminal.Capabilities;
import dev.lede.terminal.Size;

/**
 * What does not change while the reader runs.
 *
 * @param width of the reader's column at most
 */
record Surroundings(Words words, When when, Keymap keymap, int width, LinkWay links, Capabilities terminal) {

    /** The width of the reader's column on a screen of that size. */
    int measure(Size size) {
        return Math.max(1, Math.min(width, size.columns() - 2));
    }
}
