package dev.lede.account;

import dev.lede.feed.ParsedEntry;

/** An entry as the server holds it. Its state is not taken from here: the complete lists of ids are newer. */
public record RemoteItem(ItemId id, String stream, String feedTitle, ParsedEntry entry) {}
