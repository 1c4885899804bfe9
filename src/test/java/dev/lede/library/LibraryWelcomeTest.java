package dev.lede.library;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lede.model.Change;
import dev.lede.model.JournalStep;
import dev.lede.query.Query;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The manual is there for who follows nothing. */
class LibraryWelcomeTest {
    @TempDir
    private Path folder;

    private Home home;

    @BeforeEach
    void moveIn() {
        home = Home.in(folder);
    }

    @Test
    void whoFollowsNothingFindsTheWelcome() throws IOException {
        try (var library = home.open()) {
            assertThat(Home.shown(library)).containsExactly("lede");
            assertThat(library.rows(Query.ALL)).isEqualTo(5);
            assertThat(library.feeds()).isEmpty();
            assertThat(library.notices()).isEmpty();
            assertThat(home.feedsFile()).isEmpty();
        }
    }

    @Test
    void theWelcomeStaysAsItIsOverTheNextStart() {
        home.open().close();
        try (var library = home.open()) {
            assertThat(library.rows(Query.ALL)).isEqualTo(5);
        }
    }

    @Test
    void theWelcomeIsNeverAskedFor() {
        try (var library = home.open()) {
            assertThat(library.syncDue()).isFalse();
            assertThat(library.sync(event -> {}).feeds()).isZero();
        }
    }

    @Test
    void whatWasReadOfTheWelcomeIsNothingToTakeBackOnceItHasGone() throws IOException {
        try (var site = new Site();
                var library = home.open()) {
            String feed = site.put("/first", Site.rss("First", "a"));
            library.add(feed, List.of(), false);
            library.sync(event -> {});
            library.change(Query.ALL, new Change.Starred(true));
            library.remove(feed);
            library.change(new Query.Words("lede"), new Change.Read(true));
            library.add(feed, List.of(), false);

            assertThat(library.undoable())
                    .extracting(JournalStep::changes)
                    .containsExactly(List.of(new Change.Starred(true)));
            assertThat(library.undo()).isEqualTo(1);
            assertThat(library.count(new Query.Starred())).isZero();
        }
    }

    @Test
    void theWelcomeGoesOnceAFeedIsFollowedAndIsBackAfterTheLastIsRemoved() throws IOException {
        try (var site = new Site();
                var library = home.open()) {
            String first = site.put("/first", Site.rss("First", "a"));
            String second = site.put("/second", Site.rss("Second", "b"));
            library.add(first, List.of(), false);
            library.add(second, List.of(), false);
            library.sync(event -> {});
            assertThat(Home.shown(library)).containsExactly("First", "Second");
            assertThat(Home.titles(library, Query.ALL)).containsExactlyInAnyOrder("a", "b");

            assertThat(library.remove("First")).isTrue();
            assertThat(Home.shown(library)).containsExactly("Second");

            assertThat(library.remove(second)).isTrue();
            assertThat(Home.shown(library)).containsExactly("lede");
            assertThat(library.rows(Query.ALL)).isEqualTo(5);
            assertThat(library.notices()).isEmpty();
        }
    }
}
