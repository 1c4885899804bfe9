package dev.lede.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lede.model.Entry;
import dev.lede.model.NewEntry;
import dev.lede.model.Place;
import dev.lede.query.Parsed;
import dev.lede.query.Query;
import dev.lede.query.QueryParser;
import dev.lede.query.QueryPrinter;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Orders and limits, and words that look like SQL. */
class OrderedQueriesTest {
    @TempDir
    Path folder;

    private StoreFixture store;

    @BeforeEach
    void fill() {
        store = new StoreFixture(folder);
        store.follow("https://b.example.org/f", "https://a.example.org/f");
        store.arrive("https://b.example.org/f", entry("One", 1, "a long, long text"), entry("Three", 3, "longer text"));
        store.arrive(
                "https://a.example.org/f", entry("Two", 2, "text"), entry("Four", 4, "the longest text of them all"));
    }

    @AfterEach
    void close() {
        store.close();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            text                      | Four Three Two One
            text sort:old             | One Two Three Four
            text sort:feed            | Four Two Three One
            text sort:length          | Four One Three Two
            text limit:2              | Four Three
            text sort:old limit:3     | One Two Three
            text sort:length limit:1  | Four
            limit:9                   | Four Three Two One
            tag:three or tag:one sort:old | One Three
            """)
    void aCommandListsThemInTheOrderAskedFor(String query, String titles) {
        List<String> listed = new ArrayList<>();
        store.entries.each(read(query), -1, entry -> listed.add(entry.title()));

        assertThat(String.join(" ", listed)).isEqualTo(titles);
        assertThat(store.entries.count(read(query))).isEqualTo(listed.size());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            text limit:2              | Four Three
            text sort:old             | Four Three Two One
            text sort:old limit:3     | Three Two One
            """)
    void theReadersListIsByDayAndEndsAtTheLimit(String query, String titles) {
        List<Entry> page = store.entries.older(read(query), Place.NEWEST, 10);

        assertThat(String.join(" ", page.stream().map(Entry::title).toList())).isEqualTo(titles);
        assertThat(store.entries.rows(read(query))).isEqualTo(page.size());
    }

    @Test
    void theSmallerOfTwoLimitsCounts() {
        List<Entry> listed = new ArrayList<>();
        store.entries.each(read("limit:3"), 2, listed::add);
        store.entries.each(read("limit:1"), 2, listed::add);

        assertThat(listed).hasSize(3);
    }

    @Test
    void whatALimitLeavesOutIsNeitherMarkedNorTheNextUnread() {
        store.entries.markAllRead(read("limit:2"), store.entries.lastArrival());

        assertThat(store.entries.count(new Query.Unread())).isEqualTo(2);
        assertThat(store.entries.nextUnread(read("limit:2"), Place.NEWEST, true))
                .isEmpty();
        assertThat(store.entries.nextUnread(read("limit:3"), Place.NEWEST, true))
                .map(Entry::title)
                .contains("Two");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "') OR 1=1 --",
                "x\" OR \"y",
                "'; DROP TABLE entry; --",
                "%",
                "_",
                "\\",
                "NEAR(text)",
                "title : text",
                "text) OR (text",
                "* OR *",
                "^text NOT",
                "@ ? d.place",
                "{title} : x"
            })
    void wordsThatLookLikeSqlAreWords(String hostile) {
        for (Query query : everyWayToSay(hostile)) {
            assertThat(store.entries.count(query)).as("%s", query).isZero();
            assertThat(store.entries.count(query.not())).as("not %s", query).isEqualTo(4);
            assertThat(store.entries.older(query, Place.NEWEST, 10)).isEmpty();
            assertThat(read(QueryPrinter.print(query))).isEqualTo(query);
        }
        assertThat(store.entries.count(Query.ALL)).isEqualTo(4);
    }

    private static List<Query> everyWayToSay(String words) {
        return List.of(
                new Query.Tagged(words),
                new Query.TaggedBelow(words),
                new Query.InFeed(words),
                new Query.Linked(words),
                new Query.Language(words),
                new Query.Words(Query.In.AUTHOR, words, false),
                new Query.Words(Query.In.TITLE, words, true),
                new Query.Words(Query.In.AUTHOR, words, true).or(new Query.Tagged(words)));
    }

    private static Query read(String typed) {
        return ((Parsed.Understood) QueryParser.parse(typed, LocalDate.EPOCH)).query();
    }

    private static NewEntry entry(String title, int day, String text) {
        Instant published = Instant.parse("2025-02-0" + day + "T08:00:00Z");
        return StoreFixture.entry(title, title, text, published, "en", null, List.of(title));
    }
}
