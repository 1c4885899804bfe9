package dev.lede.terminal;

import java.util.Optional;

/** The clipboard of the person's own machine (OSC 52). */
public final class Clipboard {
    private Clipboard() {}

    /** What to send to the terminal; empty where the text is too long, or there is no clipboard. */
    public static Optional<String> copying(String text, Capabilities capabilities) {
        return capabilities.console() || capabilities.dumb()
                ? Optional.empty()
                : Osc.copy(text, capabilities.multiplexer());
    }
}
