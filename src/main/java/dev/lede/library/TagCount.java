package dev.lede.library;

/** A tag and how many entries bear it. */
public record TagCount(String name, long unread, long total) {}
