package dev.lede.tui;

import dev.lede.model.AnEntry;
import dev.lede.model.Entry;
import dev.lede.model.Extent;
import dev.lede.query.Query;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A library as somebody might have it after some weeks: feeds in two languages, tags below tags, things to hear and see. */
final class Scenes {
    private static final Instant NEWEST = Instant.parse("2026-03-05T09:40:00Z");
    private static final int ENTRIES = 70;

    private static final List<String> TITLES = List.of(
            "科技爱好者周刊：开源软件的未来",
            "Go 1.26 is released",
            "Notes on full-text search in SQLite",
            "如何阅读英文技术文档",
            "Episode 12: who maintains the maintainers?",
            "A very long title about compilers, linkers, loaders and everything that happens before the first line of main",
            "编译器的故事",
            "Flight recorder",
            "终端里的中文排版：断行、标点与宽度",
            "Release notes");
    private static final List<String> FEEDS =
            List.of("阮一峰的网络日志", "Go Blog", "Simon Willison", "少数派", "Open Source Radio", "The Register");
    private static final List<List<String>> TAGS = List.of(
            List.of("开源"),
            List.of("tech/go"),
            List.of("ai", "tech/databases"),
            List.of(),
            List.of("podcast"),
            List.of("tech"));
    private static final String TEXT = """
            # The first heading

            Everything you follow in one place, by tag and by day. 所关注的一切，按标签、按日期，尽在一处。

            - one thing
            - and [another](https://example.org/link)

            > What somebody said of it.
            """;

    private Scenes() {}

    static FakeLibrary library() {
        var library = new FakeLibrary().countDays();
        for (int i = 0; i < ENTRIES; i++) {
            library.put(entry(i), TEXT);
        }
        library.view("Databases", new Query.Tagged("tech/databases"));
        return library;
    }

    /** @param back so many after the newest */
    private static Entry entry(int back) {
        Instant at = NEWEST.minus(Duration.ofHours(5L * back));
        int feed = back % FEEDS.size();
        boolean translated = back % 10 == 0;
        boolean chinese = back % 10 == 0 || back % 10 == 3 || back % 10 == 6 || back % 10 == 8;
        return AnEntry.of(ENTRIES - back, TITLES.get(back % TITLES.size()))
                .at(at)
                .feed(feed + 1, FEEDS.get(feed), "https://example.org/feed/" + feed)
                .url("https://example.org/" + back)
                .summary(summary(back, chinese))
                .lang(chinese ? "zh" : "en")
                .unread(back % 3 != 1)
                .starred(back % 7 == 2)
                .tags(TAGS.get(feed))
                .langs(translated ? List.of("zh", "en") : List.of())
                .extent(new Extent(back * 7 % 23, feed == 4, back % 10 == 7))
                .made();
    }

    private static @Nullable String summary(int back, boolean chinese) {
        if (back % 4 == 3) {
            return null;
        }
        return chinese
                ? "这一期讨论开源项目如何维持下去，以及谁来付钱。"
                : "What changed, why it changed, and what to look at before upgrading.";
    }
}
