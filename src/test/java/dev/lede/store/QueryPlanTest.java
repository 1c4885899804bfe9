package dev.lede.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lede.model.NewEntry;
import dev.lede.model.Place;
import dev.lede.query.Parsed;
import dev.lede.query.Query;
import dev.lede.query.QueryParser;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** That a page costs its rows: SQLite says how it goes about a query, and nothing is sorted or gone through for it. */
class QueryPlanTest {
    private static final LocalDate TODAY = LocalDate.of(2025, 2, 13);
    private static final String FEED = "https://example.org/f";

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            on:2025-02-12                | SEARCH d USING INTEGER PRIMARY KEY
            before:2025-02-12            | SEARCH d USING INTEGER PRIMARY KEY
            tag:rare                     | SEARCH d USING PRIMARY KEY (tag=? AND place
            tag:rare is:unread           | SEARCH d USING PRIMARY KEY (tag=? AND place
            tag:rare on:2025-02-12       | SEARCH d USING PRIMARY KEY (tag=? AND place
            tag:rare not tag:news        | SEARCH d USING PRIMARY KEY (tag=? AND place
            is:unread -tag:rare          | INDEX unread_place
            is:starred                   | INDEX starred_place
            feed:example.org             | INDEX entry_of_feed (feed=? AND place
            feed:example.org is:unread   | INDEX unread_of_feed (feed=? AND place
            tag.publisher:rare           | SEARCH d USING PRIMARY KEY (tag=? AND place
            tag.own:rare                 | (tag=? AND place
            length:long                  | SEARCH d USING COVERING INDEX long_place (place
            length:>20m is:unread        | long_place
            linux                        | SCAN d VIRTUAL TABLE INDEX
            开源 tag:news                | SCAN d VIRTUAL TABLE INDEX
            linux or lang:zh             | SCAN d VIRTUAL TABLE INDEX
            linux -kernel                | SCAN d VIRTUAL TABLE INDEX
            """)
    void aPageIsWalkedByItsKeyAndNeverSorted(String query, String way) {
        List<String> plan = planOf(query);

        assertThat(plan.getFirst()).contains(way);
        assertThat(plan).noneMatch(step -> step.contains("TEMP B-TREE") || step.startsWith("SCAN e"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            tag:rare or is:starred             | 2
            tag:rare or linux                  | 2
            lang:zh or tag:rare or is:starred  | 3
            tag:a/*                            | 2
            not tag:news (tag:rare or linux)   | 2
            """)
    void alternativesAreWalkedSideBySideAndMerged(String query, int walks) {
        List<String> plan = planOf(query);

        assertThat(plan).anyMatch(step -> step.startsWith("MERGE (UNION)"));
        assertThat(plan.stream().filter(step -> step.matches("(SEARCH|SCAN) d (USING|VIRTUAL).*")))
                .hasSize(walks);
        assertThat(plan).doesNotContain("USE TEMP B-TREE FOR RIGHT PART OF ORDER BY");
        // The rows of one page are put in order once more.
        assertThat(plan.stream().filter(step -> step.contains("TEMP B-TREE"))).hasSizeLessThanOrEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"-linux", "-lang:zh is:unread", "-linux (tag:rare or is:starred)"})
    void whatFullTextDeniesIsWalkedBesideAndTakenAway(String query) {
        List<String> plan = planOf(query);

        assertThat(plan).anyMatch(step -> step.startsWith("MERGE (EXCEPT)"));
        assertThat(plan.stream().filter(step -> step.contains("TEMP B-TREE"))).hasSizeLessThanOrEqualTo(1);
    }

    @Test
    void whatNobodyCanMeetIsNotLookedFor() {
        assertThat(planOf("tag:nowhere linux").getFirst()).doesNotContain("VIRTUAL");
    }

    private List<String> planOf(String typed) {
        Query query = ((Parsed.Understood) QueryParser.parse(typed, TODAY)).query();
        try (var store = new StoreFixture(folder)) {
            store.follow(FEED);
            store.arrive(
                    FEED, IntStream.range(0, 200).mapToObj(QueryPlanTest::entry).toArray(NewEntry[]::new));
            return store.database.read("look", session -> {
                var terms = new Terms(session, store.database.clock().getZone());
                Sql page = new Pages(List.of("en")).older(QuerySql.of(query, terms), Place.NEWEST, 40);
                return session.rows("EXPLAIN QUERY PLAN " + page.text(), row -> row.getString("detail"), page.values());
            });
        }
    }

    private static NewEntry entry(int number) {
        String[] tags = number % 50 == 0 ? new String[] {"rare", "news", "a/b", "a/c"} : new String[] {"news"};
        return StoreFixture.entry("g" + number, "Linux " + number, "2025-02-12T08:00:00Z", tags);
    }
}
