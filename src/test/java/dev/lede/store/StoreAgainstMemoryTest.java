package dev.lede.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lede.model.Change;
import dev.lede.model.Enclosure;
import dev.lede.model.Entry;
import dev.lede.model.NewEntry;
import dev.lede.model.Origin;
import dev.lede.model.Place;
import dev.lede.query.InMemory;
import dev.lede.query.Parsed;
import dev.lede.query.Query;
import dev.lede.query.QueryParser;
import dev.lede.query.QueryPrinter;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Random entries, changes and queries: the store answers what a walk over all entries in memory answers. */
class StoreAgainstMemoryTest {
    private static final List<String> FEEDS =
            List.of("https://a.example.org/f", "https://b.example.org/f", "https://c.other.net/f");
    private static final List<String> WORDS = List.of("开源", "软件", " kernel ", " Linux ");
    private static final List<String> TAGS = List.of("go", "java", "人工智能", "tech", "Tech/AI", "tech/ai/vision");
    private static final List<String> LANGS = List.of("en", "zh-CN", "zh-Hans-CN", "zh");

    private final Random random = new Random(20250213);

    @TempDir
    Path folder;

    @Test
    void everyQueryFindsWhatAWalkOverAllEntriesFinds() {
        try (var store = new StoreFixture(folder)) {
            store.follow(FEEDS.toArray(String[]::new));
            for (int round = 0; round < 15; round++) {
                change(store);
                Recount.check(store.database);
                compare(store);
            }
        }
    }

    private void change(StoreFixture store) {
        store.now = store.now.plusSeconds(60);
        NewEntry[] sent = random.ints(8, 0, 60).mapToObj(this::some).toArray(NewEntry[]::new);
        store.arrive(pick(FEEDS), sent);
        List<Entry> all = all(store);
        store.entries.change(List.of(pick(all).id()), new Change.Tagged(List.of(pick(TAGS)), List.of(pick(TAGS))));
        store.entries.change(List.of(pick(all).id()), new Change.Starred(random.nextBoolean()));
        store.entries.change(List.of(pick(all).id(), pick(all).id()), new Change.Read(random.nextBoolean()));
        switch (random.nextInt(6)) {
            case 0 -> store.entries.markAllRead(query(), store.entries.lastArrival());
            case 1 -> store.entries.undo();
            case 2 -> store.entries.redo();
            case 3 -> store.entries.leave();
            default -> {}
        }
    }

    private NewEntry some(int number) {
        Instant published = Instant.parse("2025-02-10T00:00:00Z").plusSeconds(random.nextInt(300_000));
        String title = pick(WORDS) + pick(WORDS) + " " + pick(WORDS);
        boolean audio = random.nextInt(4) == 0;
        return new NewEntry(
                "g" + number,
                audio ? title + " podcast" : title,
                random.nextBoolean() ? null : pick(List.of("Ada Lovelace", "李白")),
                "https://example.org/" + pick(List.of("A_1", "b%20", "c")),
                random.nextInt(5) == 0 ? null : published,
                random.nextBoolean() ? null : pick(List.of("podcast of KERNEL", "软件")),
                null,
                "字".repeat(random.nextInt(3) * 5000) + (random.nextInt(3) == 0 ? title + " ![](p.png)" : title),
                null,
                pick(LANGS),
                null,
                null,
                false,
                Stream.of(pick(TAGS), pick(TAGS)).distinct().toList(),
                enclosures(audio),
                Map.of());
    }

    private List<Enclosure> enclosures(boolean audio) {
        var heard = new Enclosure("https://example.org/a.mp3", "audio/mpeg", null);
        var seen = new Enclosure("https://example.org/a.mp4", "video/mp4", null);
        return Stream.concat(
                        audio ? Stream.of(heard) : Stream.of(), random.nextBoolean() ? Stream.of(seen) : Stream.of())
                .toList();
    }

    private void compare(StoreFixture store) {
        List<Entry> all = all(store);
        List<Entry> fresh = all(store, new Query.New());
        List<Entry> edited = all(store, new Query.Edited());
        Map<Long, Long> stories = stories(store);
        Map<String, Integer> origins = origins(store);
        for (int i = 0; i < 60; i++) {
            Query query = query();
            List<Entry> expected = all.stream()
                    .filter(meaning(fresh, edited, origins).meeting(query))
                    .toList();
            List<Entry> rows = folded(expected, stories);
            assertThat(paged(store, query)).as("%s", query).isEqualTo(rows);
            assertThat(store.entries.newer(query, new Place(Long.MIN_VALUE), 1000))
                    .isEqualTo(rows.reversed());
            assertThat(store.entries.rows(query)).isEqualTo(rows.size());
            assertThat(all(store, query)).isEqualTo(expected);
            assertThat(store.entries.count(query)).isEqualTo(expected.size());
            assertThat(printedAndRead(query)).isEqualTo(query);
        }
    }

    /** By place, of those entries that are in one. */
    private static Map<Long, Long> stories(StoreFixture store) {
        var stories = new HashMap<Long, Long>();
        store.database.read(
                "look",
                session -> session.rows(
                        "SELECT place, story FROM entry WHERE story IS NOT NULL",
                        row -> stories.put(row.getLong(1), row.getLong(2))));
        return stories;
    }

    /** Of each story the newest. */
    private static List<Entry> folded(List<Entry> newestFirst, Map<Long, Long> stories) {
        var seen = new HashSet<Long>();
        return newestFirst.stream()
                .filter(entry -> {
                    Long story = stories.get(entry.place().value());
                    return story == null || seen.add(story);
                })
                .toList();
    }

    private static Map<String, Integer> origins(StoreFixture store) {
        var origins = new HashMap<String, Integer>();
        store.database.read(
                "look",
                session -> session.rows(
                        "SELECT x.place, t.name, x.origins FROM entry_tag x JOIN tag t ON t.id = x.tag",
                        row -> origins.put(row.getLong(1) + row.getString(2), row.getInt(3))));
        return origins;
    }

    private static List<Entry> paged(StoreFixture store, Query query) {
        List<Entry> rows = new ArrayList<>();
        List<Entry> page = store.entries.older(query, Place.NEWEST, 7);
        while (!page.isEmpty()) {
            rows.addAll(page);
            page = store.entries.older(query, page.getLast().place(), 7);
        }
        return rows;
    }

    private static List<Entry> all(StoreFixture store) {
        return all(store, Query.ALL);
    }

    private static List<Entry> all(StoreFixture store, Query query) {
        List<Entry> all = new ArrayList<>();
        store.entries.each(query, -1, all::add);
        return all;
    }

    private static Query printedAndRead(Query query) {
        return ((Parsed.Understood) QueryParser.parse(QueryPrinter.print(query), LocalDate.EPOCH)).query();
    }

    private Query query() {
        Query query = part(3);
        for (int i = random.nextInt(3); i > 0; i--) {
            query = query.and(part(3));
        }
        return query;
    }

    private Query part(int depth) {
        return switch (depth == 0 ? 0 : random.nextInt(8)) {
            case 1 -> part(depth - 1).or(part(depth - 1));
            case 2 -> part(depth - 1).or(part(depth - 1)).or(condition());
            case 3 -> part(depth - 1).not();
            case 4 -> part(depth - 1).and(part(depth - 1));
            default -> condition();
        };
    }

    private Query condition() {
        return switch (random.nextInt(23)) {
            case 0 -> new Query.Words(pick(List.of("软件", "源软", "开源", "件", "軟件", "linux")));
            case 1 -> new Query.Tagged(pick(TAGS));
            case 2 -> new Query.InFeed(pick(List.of("example", "a.example", "net", "nowhere")));
            case 3 -> new Query.Language(pick(List.of("zh", "zh-cn", "zh-hans", "en")));
            case 4 -> new Query.Unread();
            case 5 -> new Query.Starred();
            case 6 -> new Query.New();
            case 7 -> new Query.Since(LocalDate.of(2025, 2, 12));
            case 8 -> new Query.On(LocalDate.of(2025, 2, 11), LocalDate.of(2025, 2, 12));
            case 9 -> new Query.Before(LocalDate.of(2025, 2, 12));
            case 10 -> new Query.Arrived(LocalDate.of(2025, 2, 13), LocalDate.of(2025, 2, 13));
            case 11 -> new Query.Words(Query.In.TITLE, pick(List.of("linux", "软件 kernel")), false);
            case 12 -> new Query.Words(Query.In.AUTHOR, pick(List.of("李", "lovelace", "Ada Love")), true);
            case 13 -> new Query.Words(Query.In.ANYWHERE, pick(List.of("ker", "LIN", "开源 ker")), true);
            case 14 -> new Query.Matching(pick(List.of("^linux", "开.软", "a+d?a", "l$", "[软件]{2} ")));
            case 15 -> new Query.TaggedBelow(pick(List.of("Tech", "tech/ai", "nothing")));
            case 16 -> new Query.Linked(pick(List.of("a_1", "%2", "ORG", "_")));
            case 17 -> new Query.Edited();
            case 18 -> new Query.Has(Query.Thing.AUDIO);
            case 19 -> pick(List.of(new Query.Lasting(10, Query.Lasting.ANY), new Query.Lasting(0, 3)));
            case 20 -> pick(List.of(new Query.Lasting(15, 20), new Query.Has(Query.Thing.VIDEO)));
            case 21 -> new Query.TaggedBy(pick(List.of(Origin.values())), pick(TAGS), random.nextBoolean());
            default -> new Query.Has(Query.Thing.TRANSLATION);
        };
    }

    private static InMemory meaning(List<Entry> fresh, List<Entry> edited, Map<String, Integer> origins) {
        return new InMemory(
                ZoneOffset.ofHours(8),
                fresh::contains,
                edited::contains,
                (entry, tag, by) -> (origins.getOrDefault(entry.place().value() + tag, 0) & Tags.bit(by)) != 0);
    }

    private <T> T pick(List<T> from) {
        return from.get(random.nextInt(from.size()));
    }
}
