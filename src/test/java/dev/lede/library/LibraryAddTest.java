package dev.lede.library;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lede.model.Problem;
import dev.lede.model.Subscription;
import dev.lede.query.Query;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a person may name to follow it. */
class LibraryAddTest {
    @TempDir
    private Path folder;

    private Home home;
    private Site site;
    private StoredLibrary library;

    @BeforeEach
    void moveIn() throws IOException {
        home = Home.in(folder);
        site = new Site();
        library = home.open();
    }

    @AfterEach
    void moveOut() {
        library.close();
        site.close();
    }

    @Test
    void aFeedIsFollowedUnderItsTitleWithMyTags() throws IOException {
        String address = site.put("/feed", Site.rss("A feed", "a"));
        assertThat(library.add(address, List.of("news", "far away"), false))
                .isEqualTo(new Added.Followed(
                        Added.Kind.FEED, Subscription.to(address, List.of("news", "far away")), "A feed", List.of()));
        assertThat(home.feedsFile()).isEqualTo(address + " news \"far away\"\n");
        assertThat(library.feeds()).extracting("address").containsExactly(address);
    }

    @Test
    void ofAPageItsFirstFeedIsFollowedAndTheOthersAreNamed() throws IOException {
        String feed = site.put("/feed", Site.rss("A feed", "a"));
        String page = site.put("/", """
                <!doctype html><title>A page</title>
                <link rel="alternate" type="application/rss+xml" href="/comments" title="Comments">
                <link rel="alternate" type="application/rss+xml" href="/gone">
                <link rel="alternate" type="application/rss+xml" href="/feed">
                """);
        assertThat(library.add(page, List.of(), false))
                .isEqualTo(new Added.Followed(
                        Added.Kind.PAGE,
                        Subscription.to(feed, List.of()),
                        "A feed",
                        List.of(site.url("/gone"), site.url("/comments"))));
        assertThat(home.feedsFile()).isEqualTo(feed + "\n");
    }

    @Test
    void aPageWithoutAFeedIsNotFollowed() throws IOException {
        String page = site.put("/", "<!doctype html><title>A page</title><p>Nothing here.");
        assertThat(library.add(page, List.of(), false))
                .isEqualTo(new Added.Failed(page, new Problem(Problem.Kind.NOT_A_FEED, page)));
        assertThat(home.feedsFile()).isEmpty();
    }

    @Test
    void aFolderIsFollowedUnderItsName() throws IOException {
        Path notes = Files.createDirectory(folder.resolve("notes"));
        Files.writeString(notes.resolve("one.md"), "# One\n\nText.\n");
        assertThat(library.add(notes.toString(), List.of(), false))
                .isEqualTo(new Added.Followed(
                        Added.Kind.FOLDER, Subscription.to(notes.toString(), List.of()), "notes", List.of()));
        library.sync(event -> {});
        assertThat(Home.titles(library, Query.ALL)).containsExactly("One");
    }

    @Test
    void whatIsFollowedAlreadyIsNotAddedAgain() throws IOException {
        String feed = site.put("/feed", Site.rss("A feed", "a"));
        String page = site.put("/", "<link rel='alternate' type='application/rss+xml' href='/feed'>");
        library.add(feed, List.of(), false);
        assertThat(library.add(feed, List.of("tag"), true)).isEqualTo(new Added.AlreadyFollowed(feed));
        assertThat(library.add(page, List.of(), false)).isEqualTo(new Added.AlreadyFollowed(feed));
        assertThat(home.feedsFile()).isEqualTo(feed + "\n");
    }

    @Test
    void whereNothingAnswersNothingIsAdded() throws IOException {
        String address = site.url("/feed");
        site.close();
        assertThat(library.add(address, List.of(), false))
                .isInstanceOfSatisfying(
                        Added.Failed.class,
                        failed -> assertThat(failed.problem().kind()).isEqualTo(Problem.Kind.UNREACHABLE));
        assertThat(library.feeds()).isEmpty();
        assertThat(home.feedsFile()).isEmpty();
    }

    @Test
    void whereNothingAnswersForceAddsIt() throws IOException {
        String address = site.url("/not-there-yet");
        assertThat(library.add(address, List.of(), true))
                .isEqualTo(
                        new Added.Followed(Added.Kind.FEED, Subscription.to(address, List.of()), address, List.of()));
        assertThat(home.feedsFile()).isEqualTo(address + "\n");
    }

    @Test
    void aPathThatIsNotThereIsNotFollowed() {
        String nowhere = folder.resolve("nowhere").toString();
        assertThat(library.add(nowhere, List.of(), false))
                .isEqualTo(new Added.Failed(nowhere, new Problem(Problem.Kind.NO_SUCH_FILE, nowhere)));
    }
}
