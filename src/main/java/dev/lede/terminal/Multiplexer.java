package dev.lede.terminal;

/** What stands between the program and the person's terminal. */
public enum Multiplexer {
    NONE,
    TMUX,
    SCREEN
}
