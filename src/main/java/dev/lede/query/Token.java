package dev.lede.query;

/**
 * A word of a query, its quotes taken off.
 *
 * @param key what stands before the colon, empty where there is none
 * @param column where it begins, from 1; {@code valueColumn} where what follows the colon begins
 * @param closed false where a quote is opened and never closed
 */
record Token(String key, String value, int column, int valueColumn, boolean closed) {}
