package dev.lede.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lede.model.NewEntry;
import dev.lede.query.Query;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The counters of feeds and tags stay exact, whichever way a state comes. */
class ExpectedStatesTest {
    private static final String FEED = "https://a.org/feed";
    private static final NewEntry ONE = StoreFixture.entry("1", "one", "2025-02-12T00:00:00Z", "theirs");
    private static final NewEntry TWO = StoreFixture.entry("2", "two", "2025-02-11T00:00:00Z");

    @TempDir
    private Path folder;

    private StoreFixture store;
    private ExpectedStates states;

    @BeforeEach
    void open() {
        store = new StoreFixture(folder);
        states = new ExpectedStates(store.database);
        store.follow(FEED);
        states.expect(List.of(
                new ExpectedState(FEED, "1", null, false, true, List.of("Theirs", "mine")),
                new ExpectedState(FEED, "2", null, true, false, List.of("mine"))));
    }

    @AfterEach
    void close() {
        Recount.check(store.database);
        store.close();
    }

    private long count(Query query) {
        return store.entries.count(query);
    }

    @Test
    void whatArrivesHasItsState() {
        store.arrive(FEED, ONE, TWO);

        assertThat(count(new Query.Unread())).isOne();
        assertThat(count(new Query.Starred())).isOne();
        assertThat(count(new Query.Tagged("mine"))).isEqualTo(2);
        assertThat(states.waiting()).isZero();
    }

    @Test
    void whatIsThereGetsItAndUndoTakesItBackInOne() {
        store.arrive(FEED, TWO);
        states.expect(List.of(new ExpectedState(FEED, "2", null, false, true, List.of())));

        assertThat(states.restore(true)).isOne();
        assertThat(count(new Query.Starred())).isOne();
        assertThat(count(new Query.Unread())).isZero();
        assertThat(store.entries.undo()).isEqualTo(2);
        assertThat(count(new Query.Starred())).isZero();
        assertThat(count(new Query.Unread())).isOne();
        assertThat(store.entries.redo()).isEqualTo(2);
        assertThat(count(new Query.Starred())).isOne();
        assertThat(states.waiting()).isOne();
    }

    @Test
    void aStateOfAnotherFeedIsNotForThisOne() {
        store.follow(FEED, "https://b.org/feed");
        store.arrive("https://b.org/feed", ONE);

        assertThat(states.restore(true)).isZero();
        assertThat(count(new Query.Unread())).isOne();
    }
}
