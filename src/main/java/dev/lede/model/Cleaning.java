package dev.lede.model;

/**
 * What cleaning drops of one feed: of one that is followed the texts of entries, else the entries.
 *
 * @param bytes of the texts, and of the HTML they were made of
 * @param staying entries of a feed no longer followed that stay, being unread, starred or tagged by the person
 */
public record Cleaning(String feed, String feedUrl, boolean followed, long entries, long bytes, long staying) {}
