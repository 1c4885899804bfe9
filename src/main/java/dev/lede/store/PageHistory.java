package dev.lede.store;

/**
 * How the last pages of a feed compared with what the feed had sent.
 *
 * @param compared how many were
 * @param better how many of them said much more
 */
public record PageHistory(int compared, int better) {}
