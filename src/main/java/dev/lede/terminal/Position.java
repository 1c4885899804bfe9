package dev.lede.terminal;

/** A cell of a screen, counted from 0 at its upper left. */
public record Position(int column, int row) {}
