package dev.lede.store;

import static dev.lede.store.StoreFixture.entry;
import static org.assertj.core.api.Assertions.assertThat;

import dev.lede.model.Change;
import dev.lede.model.Entry;
import dev.lede.model.EntryId;
import dev.lede.model.Origin;
import dev.lede.model.Place;
import dev.lede.model.TagCounts;
import dev.lede.query.Query;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OwnTagsTest {
    private static final String FEED = "https://example.org/feed";

    @TempDir
    Path folder;

    private StoreFixture store;

    @BeforeEach
    void open() {
        store = new StoreFixture(folder);
        store.follow(FEED);
        store.arrive(
                FEED, entry("1", "One", "2025-01-01T00:00:00Z", "go"), entry("2", "Two", "2025-01-02T00:00:00Z", "go"));
    }

    @AfterEach
    void close() {
        Recount.check(store.database);
        store.close();
    }

    private List<EntryId> ids() {
        return store.entries.older(Query.ALL, Place.NEWEST, 10).stream()
                .map(found -> found.id())
                .toList();
    }

    private List<String> tagsOfNewest() {
        return store.entries.older(Query.ALL, Place.NEWEST, 1).getFirst().tags();
    }

    @Test
    void ownTagsComeAndGoAsOneChangeThatCanBeUndone() {
        store.entries.change(ids(), new Change.Tagged(List.of("later", "开源"), List.of()));
        assertThat(tagsOfNewest()).containsExactly("go", "later", "开源");
        assertThat(store.entries.ownTags(ids())).containsExactlyInAnyOrder("later", "开源");

        assertThat(store.entries.change(ids().subList(0, 1), new Change.Tagged(List.of(), List.of("later"))))
                .isEqualTo(1);
        assertThat(tagsOfNewest()).containsExactly("go", "开源");
        assertThat(store.entries.ownTags(ids())).containsExactly("开源");

        store.entries.undo();
        assertThat(tagsOfNewest()).containsExactly("go", "later", "开源");
        store.entries.undo();
        assertThat(tagsOfNewest()).containsExactly("go");
        store.entries.redo();
        assertThat(tagsOfNewest()).containsExactly("go", "later", "开源");
    }

    @Test
    void whatThePublisherGaveStaysWhenThePersonTakesTheirs() {
        store.entries.change(ids(), new Change.Tagged(List.of("go"), List.of()));
        Recount.check(store.database);
        store.entries.change(ids(), new Change.Tagged(List.of(), List.of("go")));

        assertThat(tagsOfNewest()).containsExactly("go");
        assertThat(store.entries.ownTags(ids())).isEmpty();
    }

    @Test
    void tagsAreCountedWithinAQueryAndWithinBounds() {
        store.entries.change(ids().subList(0, 1), new Change.Tagged(List.of("later"), List.of()));

        assertThat(store.entries.tagsOf(Query.ALL, 2)).isEqualTo(new TagCounts(Map.of("go", 2L, "later", 1L), true));
        assertThat(store.entries.tagsOf(new Query.Tagged("later"), 10))
                .isEqualTo(new TagCounts(Map.of("go", 1L, "later", 1L), true));

        var newest = store.entries.tagsOf(Query.ALL, 1);
        assertThat(newest).isEqualTo(new TagCounts(Map.of("go", 1L, "later", 1L), false));
        assertThat(newest.inWords("go")).isEqualTo("1+");
    }

    @Test
    void whoGaveATagCanBeAsked() {
        store.entries.change(ids().subList(0, 1), new Change.Tagged(List.of("go", "tech/ai"), List.of()));

        assertThat(found(new Query.TaggedBy(Origin.OWN, "Go", false))).isEqualTo(ids().subList(0, 1));
        assertThat(found(new Query.TaggedBy(Origin.PUBLISHER, "go", false))).isEqualTo(ids());
        assertThat(found(new Query.TaggedBy(Origin.FEED, "go", false))).isEmpty();
        assertThat(found(new Query.TaggedBy(Origin.OWN, "tech", true))).isEqualTo(ids().subList(0, 1));
        assertThat(found(new Query.TaggedBy(Origin.OWN, "nowhere", false))).isEmpty();
    }

    private List<EntryId> found(Query query) {
        return store.entries.older(query, Place.NEWEST, 10).stream()
                .map(Entry::id)
                .toList();
    }
}
