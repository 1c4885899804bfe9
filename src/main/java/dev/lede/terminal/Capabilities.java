package dev.lede.terminal;

/** What the terminal can do, as far as the environment tells; nothing is asked over the wire. */
public record Capabilities(Colours colours, boolean utf8, boolean links, boolean dumb) {}
