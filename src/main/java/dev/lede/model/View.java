package dev.lede.model;

/**
 * A query that the person saved under a name: a line of the {@code feeds} file.
 *
 * @param words as they were typed: {@code since:2d} becomes a day only when it is asked
 */
public record View(String name, String words) {}
