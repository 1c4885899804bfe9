package dev.lede.model;

/** Identifies a feed in the store; never shown. */
public record FeedId(long value) {}
