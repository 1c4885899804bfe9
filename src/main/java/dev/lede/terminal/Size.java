package dev.lede.terminal;

/** Of a screen, in cells. */
public record Size(int columns, int rows) {}
