package dev.lede.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lede.model.Article;
import dev.lede.model.Change;
import dev.lede.model.DayCount;
import dev.lede.model.Entry;
import dev.lede.model.NewEntry;
import dev.lede.model.Place;
import dev.lede.query.Query;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What several feeds bring is one row of the front page. */
class StoriesTest {
    private static final String ONE = "https://one.example/feed";
    private static final String TWO = "https://two.example/feed";
    private static final String THREE = "https://three.example/feed";

    @TempDir
    Path folder;

    private StoreFixture store;

    @BeforeEach
    void follow() {
        store = new StoreFixture(folder);
        store.follow(ONE, TWO, THREE);
    }

    @AfterEach
    void close() {
        store.close();
    }

    private static NewEntry linking(String guid, String title, int hour, @Nullable String url) {
        return new NewEntry(
                guid,
                title,
                null,
                url,
                Instant.parse("2025-02-13T00:00:00Z").plusSeconds(3600L * hour),
                null,
                null,
                title,
                null,
                "en",
                null,
                null,
                false,
                List.of(),
                List.of(),
                Map.of());
    }

    private List<String> rows(Query query) {
        return store.entries.older(query, Place.NEWEST, 10).stream()
                .map(Entry::title)
                .toList();
    }

    private Entry row() {
        return store.entries.older(Query.ALL, Place.NEWEST, 1).getFirst();
    }

    @Test
    void oneAddressInSeveralFeedsIsOneRowHoweverItIsWritten() {
        store.arrive(ONE, linking("1", "First", 1, "https://www.news.example/story/?utm_source=rss"));
        store.arrive(TWO, linking("a", "Second", 3, "http://news.example/story#utm_medium=feed"));
        store.arrive(THREE, linking("x", "Third", 2, "https://news.example/story"));

        assertThat(rows(Query.ALL)).containsExactly("Second");
        assertThat(row().sources()).isEqualTo(3);
        assertThat(store.entries.rows(Query.ALL)).isEqualTo(1);
        assertThat(store.entries.days(Query.ALL, List.of(LocalDate.parse("2025-02-13"))))
                .containsValue(new DayCount(1, 1));
    }

    @Test
    void commandsListAndCountEachOfThem() {
        store.arrive(ONE, linking("1", "First", 1, "https://news.example/story"));
        store.arrive(TWO, linking("a", "Second", 2, "https://news.example/story"));

        assertThat(store.entries.count(Query.ALL)).isEqualTo(2);
        var listed = new ArrayList<String>();
        store.entries.each(Query.ALL, -1, entry -> listed.add(entry.title()));
        assertThat(listed).containsExactly("Second", "First");
    }

    @Test
    void oneGuidThatIsNobodyElsesJoinsAndANumberDoesNot() {
        store.arrive(ONE, linking("tag:news.example,2025:1", "First", 1, null), linking("7", "Seven", 3, null));
        store.arrive(TWO, linking("tag:news.example,2025:1", "Second", 2, null), linking("7", "Sieben", 4, null));

        assertThat(rows(Query.ALL)).containsExactly("Sieben", "Seven", "Second");
    }

    @Test
    void aQueryThatFindsOneOfThemShowsThatOne() {
        store.arrive(ONE, linking("1", "First", 1, "https://news.example/story"));
        store.arrive(TWO, linking("a", "Second", 2, "https://news.example/story"));

        assertThat(rows(new Query.Words("first"))).containsExactly("First");
        assertThat(store.entries.rows(new Query.Words("first"))).isEqualTo(1);
    }

    @Test
    void theyAreReadTogetherAndTakenBackTogether() {
        store.arrive(ONE, linking("1", "First", 1, "https://news.example/story"));
        store.arrive(TWO, linking("a", "Second", 2, "https://news.example/story"));

        assertThat(store.entries.change(List.of(row().id()), new Change.Read(true)))
                .isEqualTo(2);
        assertThat(store.entries.count(new Query.Unread())).isZero();
        assertThat(store.entries.undo()).isEqualTo(2);
        assertThat(store.entries.count(new Query.Unread())).isEqualTo(2);
    }

    @Test
    void theArticleSaysWhereItStandsToo() {
        store.arrive(ONE, linking("1", "First", 1, "https://news.example/story"));
        store.arrive(TWO, linking("a", "Second", 2, "https://news.example/story"));

        var article = store.entries.article(row().id()).orElseThrow();

        assertThat(article.sources()).extracting(Article.Source::feed).containsExactly(ONE);
    }

    @Test
    void anEditThatLeadsElsewhereLeavesItsStory() {
        store.arrive(ONE, linking("1", "First", 1, "https://news.example/story"));
        store.arrive(TWO, linking("a", "Second", 2, "https://news.example/story"));
        store.arrive(TWO, linking("a", "Second", 2, "https://news.example/other"));

        assertThat(rows(Query.ALL)).containsExactly("Second", "First");
        assertThat(row().sources()).isEqualTo(1);
    }

    @Test
    void theFrontPageOfASiteIsNobodysStory() {
        store.arrive(ONE, linking("1", "First", 1, "https://news.example/"));
        store.arrive(TWO, linking("a", "Second", 2, "https://news.example/"));

        assertThat(rows(Query.ALL)).containsExactly("Second", "First");
    }
}
