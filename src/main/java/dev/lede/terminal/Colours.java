package dev.lede.terminal;

/** How many colours a terminal shows. */
public enum Colours {
    NONE,
    SIXTEEN,
    INDEXED,
    TRUE
}
