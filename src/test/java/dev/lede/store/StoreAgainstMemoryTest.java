package dev.lede.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lede.model.Entry;
import dev.lede.model.NewEntry;
import dev.lede.model.Place;
import dev.lede.query.Query;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Random entries, changes and queries: the store answers what a walk over all entries in memory answers. */
class StoreAgainstMemoryTest {
    private static final List<String> FEEDS =
            List.of("https://a.example.org/f", "https://b.example.org/f", "https://c.other.net/f");
    private static final List<String> WORDS = List.of("开源", "软件", "kernel", "Linux");
    private static final List<String> TAGS = List.of("go", "java", "人工智能");
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
        store.entries.star(List.of(pick(all).id()), random.nextBoolean());
        store.entries.markRead(List.of(pick(all).id(), pick(all).id()), random.nextBoolean());
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
        String title = pick(WORDS) + pick(WORDS);
        return StoreFixture.entry(
                "g" + number,
                title,
                title,
                random.nextInt(5) == 0 ? null : published,
                pick(LANGS),
                null,
                List.of(pick(TAGS), pick(TAGS)).stream().distinct().toList());
    }

    private void compare(StoreFixture store) {
        List<Entry> all = all(store);
        List<Entry> fresh = store.entries.older(new Query.New(), Place.NEWEST, 1000);
        for (int i = 0; i < 20; i++) {
            Query query = query();
            List<Entry> expected = all.stream().filter(meets(query, fresh)).toList();
            assertThat(paged(store, query)).as("%s", query).isEqualTo(expected);
            assertThat(store.entries.newer(query, new Place(Long.MIN_VALUE), 1000))
                    .isEqualTo(expected.reversed());
            assertThat(store.entries.count(query)).isEqualTo(expected.size());
        }
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
        List<Entry> all = new ArrayList<>();
        store.entries.each(Query.ALL, -1, all::add);
        return all;
    }

    private Query query() {
        Query query = Query.ALL;
        for (int i = random.nextInt(3); i >= 0; i--) {
            query = query.and(part());
        }
        return query;
    }

    private Query part() {
        return switch (random.nextInt(9)) {
            case 0 -> new Query.Words(pick(List.of("软件", "源软", "开源", "件")));
            case 1 -> new Query.Tagged(pick(TAGS));
            case 2 -> new Query.InFeed(pick(List.of("example", "a.example", "net", "nowhere")));
            case 3 -> new Query.Language(pick(List.of("zh", "zh-cn", "zh-hans", "en")));
            case 4 -> new Query.Unread();
            case 5 -> new Query.Starred();
            case 6 -> new Query.New();
            case 7 -> new Query.Since(LocalDate.of(2025, 2, 12));
            default -> new Query.On(LocalDate.of(2025, 2, 11), LocalDate.of(2025, 2, 12));
        };
    }

    private static Predicate<Entry> meets(Query query, List<Entry> fresh) {
        return switch (query) {
            case Query.All() -> entry -> true;
            case Query.And(var parts) ->
                parts.stream().map(part -> meets(part, fresh)).reduce(entry -> true, Predicate::and);
            case Query.Words(var phrase) -> entry -> entry.title().contains(phrase);
            case Query.Tagged(var tag) -> entry -> entry.tags().contains(tag);
            case Query.InFeed(var part) -> entry -> entry.feedUrl().contains(part);
            case Query.Language(var lang) ->
                entry -> (entry.lang() + "-").toLowerCase().startsWith(lang + "-");
            case Query.Unread() -> Entry::unread;
            case Query.Starred() -> Entry::starred;
            case Query.New() -> fresh::contains;
            case Query.Since(var day) -> entry -> !day(entry).isBefore(day);
            case Query.On(var first, var last) ->
                entry -> !day(entry).isBefore(first) && !day(entry).isAfter(last);
        };
    }

    private static LocalDate day(Entry entry) {
        return entry.place().instant().atOffset(ZoneOffset.ofHours(8)).toLocalDate();
    }

    private <T> T pick(List<T> from) {
        return from.get(random.nextInt(from.size()));
    }
}
