package dev.lede.store;

import static dev.lede.store.StoreFixture.entry;
import static org.assertj.core.api.Assertions.assertThat;

import dev.lede.model.Change;
import dev.lede.model.EntryId;
import dev.lede.model.JournalStep;
import dev.lede.model.Place;
import dev.lede.query.Query;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is kept of changes, and whose they are. */
class JournalTest {
    private static final String FEED = "https://example.org/feed";
    private static final Change READ = new Change.Read(true);
    private static final Change UNREAD = new Change.Read(false);

    @TempDir
    private Path folder;

    private StoreFixture store;
    private Rulings rulings;

    @BeforeEach
    void open() {
        store = new StoreFixture(folder);
        rulings = new Rulings(store.database, store.entries);
        store.follow(FEED);
        store.arrive(FEED, entry("1", "One", "2025-01-01T00:00:00Z"));
    }

    @AfterEach
    void close() {
        Recount.check(store.database);
        store.close();
    }

    @Test
    void aYearOfSyncsPushesOutNoneOfThePersonsSteps() {
        store.entries.change(one(), new Change.Starred(true));
        for (int sync = 0; sync < 505; sync++) {
            sync(sync % 2 == 0 ? READ : UNREAD);
        }

        assertThat(store.entries.undoable())
                .hasSize(501)
                .last()
                .extracting(JournalStep::bySync)
                .isEqualTo(false);
        assertThat(store.entries.undo()).isEqualTo(1);
        assertThat(store.entries.count(new Query.Starred())).isZero();
    }

    @Test
    void whatIsTakenBackTogetherIsDroppedTogether() {
        var tags = new Change.Tagged(List.of("a", "b"), List.of());
        for (int step = 0; step < 251; step++) {
            store.entries.change(one(), step % 2 == 0 ? tags : new Change.Tagged(List.of(), List.of("a", "b")));
        }

        assertThat(store.entries.undoable())
                .hasSize(250)
                .allMatch(step -> step.changes().size() == 2);
    }

    @Test
    void whatIsSoByOtherWaysByNowIsNoLastStep() {
        store.entries.change(one(), new Change.Starred(true));
        store.entries.change(one(), READ);
        sync(UNREAD);

        assertThat(store.entries.undo()).isEqualTo(1);
        assertThat(store.entries.count(new Query.Starred())).isZero();
    }

    @Test
    void aStepInTheMiddleIsTakenBackByItsNumberAndDoneAgain() {
        store.entries.change(one(), new Change.Starred(true));
        store.entries.change(one(), READ);
        long starred = store.entries.undoable().getLast().number();

        assertThat(store.entries.undo(starred)).hasValue(1);
        assertThat(store.entries.undo(starred)).isEmpty();
        assertThat(store.entries.undoable()).hasSize(1);
        assertThat(store.entries.redo()).isEqualTo(1);
        assertThat(store.entries.count(new Query.Starred())).isEqualTo(1);
    }

    private List<EntryId> one() {
        return List.of(
                store.entries.older(Query.ALL, Place.NEWEST, 1).getFirst().id());
    }

    private void sync(Change change) {
        rulings.inSync(List.of(new Rulings.Deed(Query.ALL, List.of(change)))).to(0);
    }
}
