package dev.lede.store;

import static dev.lede.store.StoreFixture.entry;
import static org.assertj.core.api.Assertions.assertThat;

import dev.lede.model.Change;
import dev.lede.model.DayCount;
import dev.lede.model.NewEntry;
import dev.lede.model.Place;
import dev.lede.model.Subscription;
import dev.lede.query.Query;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DaysTest {
    private static final String FEED = "https://example.org/feed";

    @TempDir
    Path folder;

    @Test
    void aDayIsCountedInThePersonsZoneAndOnlyWhatTheQueryShows() {
        try (var store = new StoreFixture(folder)) {
            store.follow(FEED);
            store.arrive(
                    FEED,
                    entry("1", "One", "2025-01-01T15:59:59Z", "go"),
                    entry("2", "Two", "2025-01-01T16:00:00Z", "go"),
                    entry("3", "Three", "2025-01-02T02:00:00Z"));
            var newest = store.entries.older(Query.ALL, Place.NEWEST, 1).getFirst();
            store.entries.change(List.of(newest.id()), new Change.Read(true));
            var first = LocalDate.parse("2025-01-01");
            var days = List.of(first, first.plusDays(1), first.plusDays(2));

            assertThat(store.entries.days(Query.ALL, days))
                    .isEqualTo(Map.of(first, new DayCount(1, 1), first.plusDays(1), new DayCount(1, 2)));
            assertThat(store.entries.days(new Query.Tagged("go"), days))
                    .isEqualTo(Map.of(first, new DayCount(1, 1), first.plusDays(1), new DayCount(1, 1)));
        }
    }

    @Test
    void aDayOfTwentyThreeHoursEndsWhereTheNextBegins() {
        Clock berlin = Clock.fixed(Instant.parse("2025-04-01T12:00:00Z"), ZoneId.of("Europe/Berlin"));
        try (var database = Database.open(folder.resolve("lede.db"), berlin)) {
            var entries = new EntryStore(database, List.of("en"));
            var feeds = new FeedStore(database);
            feeds.reconcile(List.of(Subscription.to(FEED, List.of())));
            entries.save(List.of(new Delivery(
                    feeds.feed(FEED).orElseThrow().id(),
                    Delivery.Answer.NOTHING,
                    List.of(
                            entry("1", "Last of the short day", "2025-03-30T21:59:59Z"),
                            entry("2", "First of the next", "2025-03-30T22:00:00Z")))));
            var shortest = LocalDate.parse("2025-03-30");

            assertThat(entries.days(Query.ALL, List.of(shortest)).get(shortest)).isEqualTo(new DayCount(1, 1));
        }
    }

    @Test
    void aDayOfMoreThanAnybodyReadsIsCountedNoFurther() {
        try (var store = new StoreFixture(folder)) {
            store.follow(FEED);
            Instant noon = Instant.parse("2025-01-01T04:00:00Z");
            store.arrive(
                    FEED,
                    IntStream.range(0, (int) DayCount.MANY + 5)
                            .mapToObj(n ->
                                    entry("n" + n, "Number " + n, "text", noon.plusSeconds(n), "en", null, List.of()))
                            .toArray(NewEntry[]::new));
            var day = LocalDate.parse("2025-01-01");
            var many = store.entries.days(Query.ALL, List.of(day)).get(day);

            assertThat(many.total()).isEqualTo(DayCount.MANY);
            assertThat(new DayCount(3, many.total()).inWords()).isEqualTo("3/1000+");
        }
    }

    @Test
    void translationsOfOneArticleAreOneRowOfTheirDay() {
        try (var store = new StoreFixture(folder)) {
            store.follow(FEED);
            Instant at = Instant.parse("2025-01-01T10:00:00Z");
            store.arrive(
                    FEED,
                    entry("zh", "你好", "正文", at, "zh-CN", "a", List.of()),
                    entry("en", "Hello", "text", at, "en", "a", List.of()));
            var day = LocalDate.parse("2025-01-01");

            assertThat(store.entries.days(Query.ALL, List.of(day)).get(day)).isEqualTo(new DayCount(1, 1));
        }
    }
}
