package dev.lede.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.lede.feed.NewsboatUrls;
import dev.lede.model.Change;
import dev.lede.model.Feed;
import dev.lede.model.Problem;
import dev.lede.model.Trouble;
import dev.lede.query.Query;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The {@code feeds} file is the truth about what is followed, unless it seems damaged. */
class LibraryFeedsFileTest {
    @TempDir
    private Path folder;

    private Home home;
    private Site site;
    private String first;
    private String second;

    @BeforeEach
    void followTwo() throws IOException {
        home = Home.in(folder);
        site = new Site();
        first = site.put("/first", Site.rss("First", "a", "b"));
        second = site.put("/second", Site.rss("Second", "c"));
        home.write(first + " tag", second);
    }

    @AfterEach
    void moveOut() {
        site.close();
    }

    @Test
    void aLineThatVanishedUnfollowsAndItsEntriesStay() throws IOException {
        try (var library = synced()) {
            home.write(second);
            library.sync(event -> {});
            assertThat(library.feeds()).extracting(Feed::title).containsExactly("Second");
            assertThat(library.notices()).isEmpty();
            assertThat(Home.titles(library, Query.ALL)).containsExactlyInAnyOrder("a", "b", "c");
        }
    }

    @Test
    void aFeedThatIsFollowedAgainHasItsEntriesOnce() throws IOException {
        try (var library = synced()) {
            home.write(second);
            library.sync(event -> {});
            home.write(second, first);
            assertThat(library.sync(event -> {}).arrived()).isZero();
            assertThat(Home.titles(library, Query.ALL)).containsExactlyInAnyOrder("a", "b", "c");
        }
    }

    @Test
    void anEmptiedFileUnfollowsNothingAndIsTold() throws IOException {
        synced().close();
        home.write();
        try (var library = home.open()) {
            assertThat(library.feeds()).extracting(Feed::title).containsExactly("First", "Second");
            assertThat(library.notices()).containsExactly(new FeedsNotice.LinesLost(2, 0));
        }
    }

    @Test
    void toAFileThatWasEmptiedNothingIsAdded() throws IOException {
        synced().close();
        home.write();
        String third = site.put("/third", Site.rss("Third", "d"));
        try (var library = home.open()) {
            assertThatThrownBy(() -> library.add(third, List.of(), false))
                    .isInstanceOfSatisfying(
                            FeedsFileException.class,
                            lost -> assertThat(lost.trouble()).isEqualTo(new Trouble(Trouble.Kind.FEEDS_LOST, "0/2")));
            assertThat(home.feedsFile()).isEmpty();
            assertThat(library.feeds()).extracting(Feed::title).containsExactly("First", "Second");
        }
    }

    @Test
    void fromAFileThatWasEmptiedFeedsCanBeRemovedOneByOne() throws IOException {
        synced().close();
        home.write();
        String third = site.put("/third", Site.rss("Third", "d"));
        try (var library = home.open()) {
            assertThat(library.remove(first)).isTrue();
            assertThat(library.feeds()).extracting(Feed::title).containsExactly("Second");
            assertThat(library.remove("Second")).isTrue();
            assertThat(library.add(third, List.of(), false)).isInstanceOf(Added.Followed.class);
            assertThat(home.feedsFile()).isEqualTo(third + "\n");
        }
    }

    @Test
    void aFileThatIsGoneUnfollowsNothingAndIsTold() throws IOException {
        try (var library = synced()) {
            Files.delete(home.paths().feedsFile());
            library.sync(event -> {});
            assertThat(library.feeds()).extracting(Feed::title).containsExactly("First", "Second");
            assertThat(library.notices()).containsExactly(new FeedsNotice.LinesLost(2, 0));
        }
    }

    @Test
    void aLineThatNamesNoFeedIsToldAndTheOthersAreFollowed() throws IOException {
        home.write(first, "no address", second);
        try (var library = home.open()) {
            assertThat(library.feeds()).extracting(Feed::address).containsExactlyInAnyOrder(first, second);
            assertThat(library.notices())
                    .containsExactly(new FeedsNotice.BadLine(
                            new NewsboatUrls.BadLine(2, "no address", NewsboatUrls.Expected.ADDRESS)));
        }
    }

    @Test
    void removingAFeedDeletesItsLineAndAllButItsStarredEntries() throws IOException {
        try (var library = synced()) {
            var starred = Home.entries(library, Query.ALL).stream()
                    .filter(entry -> entry.title().equals("b"))
                    .findFirst()
                    .orElseThrow();
            library.change(List.of(starred.id()), new Change.Starred(true));
            assertThat(library.remove(first)).isTrue();
            assertThat(home.feedsFile()).isEqualTo(second + "\n");
            assertThat(Home.titles(library, Query.ALL)).containsExactlyInAnyOrder("b", "c");
            assertThat(library.feeds()).extracting(Feed::title).containsExactly("Second");
        }
    }

    @Test
    void whatIsNotFollowedCannotBeRemoved() throws IOException {
        try (var library = synced()) {
            assertThat(library.remove(site.url("/third"))).isFalse();
            assertThat(home.feedsFile()).isEqualTo(first + " tag\n" + second + "\n");
        }
    }

    private StoredLibrary synced() {
        var library = home.open();
        library.sync(event -> {});
        return library;
    }

    @ParameterizedTest
    @ValueSource(strings = {"/tmp/a\0b", "~/\0", "file:///100%zz", "file:x", "file:///two words.md"})
    void anAddressThatNoFileCanHaveKeepsNothingElseFromBeingFollowed(String address) throws IOException {
        Path page = Files.writeString(folder.resolve("page.md"), "# One\n");
        home.write('"' + address + '"', page.toString());
        try (var library = home.open()) {
            var report = library.sync(event -> {});
            assertThat(report.arrived()).isEqualTo(1);
            assertThat(report.failures())
                    .extracting(failure -> failure.problem().kind())
                    .containsExactly(Problem.Kind.NO_SUCH_FILE);
        }
    }
}
