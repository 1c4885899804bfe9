package dev.lede.feed;

/** What became of some bytes that were said to be a feed; that they are none is everyday, hence a value. */
public sealed interface ParseResult permits ParsedFeed, NotAFeed {}
