package dev.lede.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lede.model.Change;
import dev.lede.model.Enclosure;
import dev.lede.model.Entry;
import dev.lede.model.Extent;
import dev.lede.model.Keep;
import dev.lede.model.NewEntry;
import dev.lede.model.Place;
import dev.lede.query.Query;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExtentsTest {
    private static final String FEED = "https://example.org/f";
    private static final Query LONG = new Query.Lasting(Extents.LONG, Query.Lasting.ANY);

    @TempDir
    Path folder;

    @Test
    void aRowSaysHowLongItsArticleTakesAndWhatItBrings() {
        try (var store = new StoreFixture(folder)) {
            store.follow(FEED);
            store.arrive(FEED, entry(1, 12, "audio/mpeg"), entry(2, 0, "video/mp4"), entry(3, 3, "image/png"));

            assertThat(rows(store, Query.ALL))
                    .extracting(Entry::extent)
                    .containsExactly(
                            new Extent(3, false, false), new Extent(0, false, true), new Extent(12, true, false));
        }
    }

    @Test
    void anEditIsMeasuredAnewWhereverItMoves() {
        try (var store = new StoreFixture(folder)) {
            store.follow(FEED);
            store.arrive(FEED, entry(1, 12, "audio/mpeg", null));
            store.arrive(FEED, entry(1, 11, "audio/mpeg", Instant.parse("2024-01-01T00:00:00Z")));

            assertThat(rows(store, LONG)).extracting(Entry::extent).containsExactly(new Extent(11, true, false));
            Recount.check(store.database);
        }
    }

    @Test
    void whatRetentionHasDroppedTakesNoTime() {
        try (var store = new StoreFixture(folder)) {
            store.follow(FEED);
            store.arrive(FEED, entry(1, 12, "audio/mpeg"));
            store.entries.change(LONG, new Change.Read(true));
            store.now = store.now.plus(Duration.ofDays(2));
            new Retention(store.database)
                    .dropTexts(List.of(Limit.of(store.feed(FEED), new Keep(Duration.ofDays(1), null))));

            assertThat(rows(store, Query.ALL)).extracting(Entry::extent).containsExactly(new Extent(0, true, false));
        }
    }

    @Test
    void whatWasStoredBeforeAnythingWasMeasuredComesBitByBit() {
        try (var store = new StoreFixture(folder)) {
            store.follow(FEED);
            store.arrive(
                    FEED,
                    IntStream.range(0, Extents.AT_ONCE + 10)
                            .mapToObj(number -> entry(number, 12, "audio/mpeg"))
                            .toArray(NewEntry[]::new));
            store.database.write("forget what was measured", session -> {
                session.run("DELETE FROM entry_extent");
                return session.run("UPDATE meta SET value = (SELECT max(id) FROM entry) WHERE key = 'unmeasured'");
            });
            assertThat(rows(store, Query.ALL)).extracting(Entry::extent).containsOnly(Extent.UNKNOWN);

            assertThat(goOn(store)).isTrue();
            assertThat(rows(store, LONG)).hasSize(Extents.AT_ONCE);
            store.entries.catchUp();

            assertThat(rows(store, LONG)).hasSize(Extents.AT_ONCE + 10);
            assertThat(goOn(store)).isFalse();
        }
    }

    private static boolean goOn(StoreFixture store) {
        return store.database.write("measure", session -> new Extents(session).catchUp());
    }

    private static List<Entry> rows(StoreFixture store, Query query) {
        return store.entries.older(query, Place.NEWEST, 2000);
    }

    private static NewEntry entry(int number, int minutes, String type) {
        return entry(
                number, minutes, type, Instant.parse("2025-02-12T08:00:00Z").plusSeconds(number));
    }

    private static NewEntry entry(int number, int minutes, String type, @Nullable Instant published) {
        return new NewEntry(
                "g" + number,
                "Title " + number,
                null,
                null,
                published,
                null,
                null,
                "字".repeat(minutes * 400),
                null,
                "zh",
                null,
                null,
                false,
                List.of(),
                List.of(new Enclosure("https://example.org/" + number, type, null)),
                Map.of());
    }
}
