package dev.lede.tui;

import dev.lede.model.AnEntry;
import dev.lede.model.Entry;
import dev.lede.model.Extent;
import dev.lede.model.Feed;
import dev.lede.model.FeedId;
import dev.lede.model.Problem;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Entries for tests, as short as a line. */
final class Entries {
    private Entries() {}

    static Entry entry(long id, String at, String feed, String title, String... tags) {
        return AnEntry.of(id, title)
                .at(Instant.parse(at))
                .feed(1, feed, feed)
                .tags(List.of(tags))
                .made();
    }

    static Entry tagged(Entry entry, Collection<String> tags) {
        return AnEntry.like(entry).tags(List.copyOf(tags)).made();
    }

    /** A row that stands for the same article in several languages. */
    static Entry folded(Entry entry, String... langs) {
        return AnEntry.like(entry).lang(langs[0]).langs(List.of(langs)).made();
    }

    static Entry reading(Entry entry, int minutes, boolean audio, boolean video) {
        return AnEntry.like(entry).extent(new Extent(minutes, audio, video)).made();
    }

    /** Six entries of three feeds on three days, in two languages. */
    static FakeLibrary bilingual() {
        var library = new FakeLibrary();
        library.put(
                folded(entry(6, "2026-03-05T09:30:00Z", "阮一峰的网络日志", "科技爱好者周刊：开源的未来", "开源"), "zh", "en"), "# 开源\n\n正文");
        library.put(entry(5, "2026-03-05T08:00:00Z", "Go Blog", "Go 1.26 is released", "go"), "The Go team is happy.");
        library.put(
                entry(4, "2026-03-04T22:15:00Z", "Simon Willison", "Notes on SQLite full-text search", "ai", "sqlite"),
                "Full-text search in SQLite.");
        library.put(entry(3, "2026-03-04T12:00:00Z", "Go Blog", "Flight recorder", "go"), "Traces.");
        library.put(entry(2, "2026-02-20T07:05:00Z", "阮一峰的网络日志", "如何阅读英文文档", "教程"), "阅读。");
        library.put(
                entry(
                        1,
                        "2025-12-31T23:59:00Z",
                        "Simon Willison",
                        "The year in review, at some length so that it is cut",
                        "ai"),
                "A year.");
        return library;
    }

    /** As many entries, one an hour back from a moment. */
    static FakeLibrary many(int count) {
        var library = new FakeLibrary();
        Instant newest = Instant.parse("2026-03-05T09:00:00Z");
        for (int i = 0; i < count; i++) {
            Instant at = newest.minusSeconds(3600L * i);
            library.put(entry(count - i, at.toString(), "Feed", "Entry " + (count - i)), "Text " + (count - i));
        }
        return library;
    }

    static Feed feed(String title, long unread, @Nullable Problem problem) {
        return new Feed(
                new FeedId(1),
                title,
                title,
                null,
                List.of(),
                false,
                true,
                unread,
                0,
                null,
                null,
                null,
                problem,
                problem == null ? null : Instant.parse("2025-02-10T12:00:00Z"));
    }

    static Entry tagged(Entry entry, List<String> add, List<String> remove) {
        var tags = new TreeSet<>(entry.tags());
        tags.addAll(add);
        tags.removeAll(remove);
        return tagged(entry, tags);
    }
}
