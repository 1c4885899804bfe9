package dev.lede.terminal;

/**
 * A block of rows that moves.
 *
 * @param up by how many rows; negative is down
 */
record Scroll(int top, int height, int up) {}
