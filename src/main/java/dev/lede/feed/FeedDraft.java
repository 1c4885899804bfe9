package dev.lede.feed;

import java.util.ArrayList;
import java.util.List;

/** A feed while its elements arrive. */
final class FeedDraft {
    /** Nobody reads more; a file of nothing but tiny entries must not fill the memory. Those that come first are kept. */
    static final int MOST_ENTRIES = 50_000;

    /** A short address may stand for a long one, and do so often; no feed that is honest has half as many. */
    static final int MOST_CHARACTERS = 24_000_000;

    final Ranked<String> id = new Ranked<>();
    final Ranked<String> title = new Ranked<>();
    final Ranked<String> link = new Ranked<>();
    final Ranked<String> description = new Ranked<>();
    final Ranked<String> lang = new Ranked<>();
    final Ranked<String> author = new Ranked<>();
    final UpdateEvery updateEvery = new UpdateEvery();
    private final List<ParsedEntry> entries = new ArrayList<>();
    private long characters;

    boolean isFull() {
        return entries.size() >= MOST_ENTRIES || characters >= MOST_CHARACTERS;
    }

    /** An entry with nothing in it is nobody's loss. */
    void add(EntryDraft entry) {
        if (!isFull() && !entry.isEmpty()) {
            entries.add(entry.finish(author.get()));
            characters += entry.characters();
        }
    }

    ParsedFeed finish() {
        return new ParsedFeed(
                id.get(), title.get(), link.get(), description.get(), lang.get(), updateEvery.get(), entries);
    }
}
