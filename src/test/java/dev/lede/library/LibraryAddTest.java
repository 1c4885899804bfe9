package dev.lede.library;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lede.model.Problem;
import dev.lede.model.Subscription;
import dev.lede.query.Query;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
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
                        Added.Kind.PAGE, Subscription.to(feed, List.of()), "A feed", List.of(site.url("/comments"))));
        assertThat(home.feedsFile()).isEqualTo(feed + "\n");
    }

    @Test
    void whereThePageNamesNoFeedItsLinksAreTried() throws IOException {
        String feed = site.put("/news/rss.xml", Site.rss("A feed", "a"));
        String page = site.put("/", "<title>A page</title><a href='/about'>About</a><a href='/news/rss.xml'>RSS</a>");
        assertThat(library.find(page)).isEqualTo(offered(Added.Kind.PAGE, feed, "A feed"));
    }

    @Test
    void whereNothingLeadsToAFeedTheUsualPlacesAreTriedAndNoMore() throws IOException {
        String feed = site.put("/blog/index.xml", Site.rss("A feed", "a"));
        String page = site.put("/blog/", "<title>A page</title>");
        assertThat(library.find(page)).isEqualTo(offered(Added.Kind.PAGE, feed, "A feed"));
        String without = site.put("/other/", "<title>Nothing</title>");
        int before = site.answers().size();
        assertThat(library.find(without)).isInstanceOf(Found.Failed.class);
        assertThat(site.answers().size() - before).isLessThan(15);
    }

    @Test
    void oneOfSeveralFeedsCanBeFollowedAndIsLookedAtFirst() throws IOException {
        site.put("/feed", Site.rss("A feed", "a"));
        String comments = site.put("/comments", Site.rss("Comments", "b"));
        String page = site.put("/", """
                <link rel="alternate" type="application/rss+xml" href="/feed">
                <link rel="alternate" type="application/rss+xml" href="/comments" title="Comments of all">
                <link rel="alternate" type="application/rss+xml" href="/comments/gone">
                """);
        var offers = ((Found.Offered) library.find(page)).offers();
        assertThat(offers)
                .containsExactly(
                        new Found.Offer(site.url("/feed"), "A feed", true),
                        new Found.Offer(comments, "Comments of all", false),
                        new Found.Offer(site.url("/comments/gone"), "", false));
        assertThat(home.feedsFile()).isEmpty();
        assertThat(library.follow(Added.Kind.PAGE, offers.get(2), List.of())).isInstanceOf(Added.Failed.class);
        assertThat(library.follow(Added.Kind.PAGE, offers.get(1), List.of("tag")))
                .isEqualTo(new Added.Followed(
                        Added.Kind.PAGE, Subscription.to(comments, List.of("tag")), "Comments", List.of()));
        assertThat(home.feedsFile()).isEqualTo(comments + " tag\n");
    }

    @Test
    void aPageCannotSendUsToAnotherPortOfThisMachine() throws IOException {
        try (var secret = new Site()) {
            String feed = secret.put("/feed", Site.rss("A feed", "a"));
            String page = site.put("/", "<link rel='alternate' type='application/rss+xml' href='" + feed + "'>");
            assertThat(library.add(page, List.of(), false))
                    .isEqualTo(new Added.Failed(page, new Problem(Problem.Kind.PRIVATE_ADDRESS, "127.0.0.1")));
            assertThat(secret.answers()).isEmpty();
            assertThat(library.add(feed, List.of(), false)).isInstanceOf(Added.Followed.class);
        }
    }

    @Test
    void anAddressWithoutSchemeIsHttpWhereNothingAnswersHttps() throws IOException {
        try (var server = new ServerSocket(0, 9, InetAddress.getLoopbackAddress())) {
            Thread.ofVirtual().start(() -> answerPlainly(server));
            String address = "127.0.0.1:" + server.getLocalPort() + "/feed";
            assertThat(library.find(address)).isEqualTo(offered(Added.Kind.FEED, "http://" + address, "A feed"));
        }
    }

    /** As servers do that know no TLS: what does not begin like a request is cut off. */
    private static void answerPlainly(ServerSocket server) {
        while (!server.isClosed()) {
            try (var line = server.accept()) {
                byte[] feed = Site.rss("A feed", "a").getBytes(StandardCharsets.UTF_8);
                boolean request = line.getInputStream().read() == 'G';
                String head =
                        request ? "HTTP/1.1 200 OK\r\nContent-Length: " + feed.length : "HTTP/1.1 400 Bad Request";
                line.getOutputStream().write((head + "\r\nConnection: close\r\n\r\n").getBytes(StandardCharsets.UTF_8));
                line.getOutputStream().write(request ? feed : new byte[0]);
                line.shutdownOutput();
                line.getInputStream().skip(10_000);
            } catch (IOException closed) {
                continue;
            }
        }
    }

    @Test
    void aListOfFeedsIsNoFeed() throws IOException {
        String opml =
                "<?xml version='1.0'?><opml version='2.0'><body><outline xmlUrl='https://a.example/'/></body></opml>";
        Path list = Files.writeString(folder.resolve("list.opml"), opml);
        Path urls = Files.writeString(folder.resolve("urls"), "# mine\nhttps://a.example/feed \"~A\" tag\n");
        for (String what : List.of(site.put("/list", opml), list.toString(), urls.toString())) {
            assertThat(library.add(what, List.of(), true))
                    .isEqualTo(new Added.Failed(what, new Problem(Problem.Kind.LIST_OF_FEEDS, what)));
        }
        assertThat(home.feedsFile()).isEmpty();
    }

    @Test
    void aFeedThatIsAFileIsFollowed() throws IOException {
        Path feed = Files.writeString(folder.resolve("feed.xml"), Site.rss("A feed", "a", "b"));
        assertThat(library.add(feed.toString(), List.of(), false)).isInstanceOf(Added.Followed.class);
        library.sync(event -> {});
        assertThat(Home.titles(library, Query.ALL)).containsExactlyInAnyOrder("a", "b");
    }

    @Test
    void whatACommandPrintsIsFollowed() throws IOException {
        Path feed = Files.writeString(folder.resolve("feed.xml"), Site.rss("A feed", "a"));
        String command = "exec:cat '" + feed + "'";
        assertThat(library.add(command, List.of(), false))
                .isEqualTo(new Added.Followed(
                        Added.Kind.COMMAND, Subscription.to(command, List.of()), "A feed", List.of()));
        assertThat(home.feedsFile()).isEqualTo("\"" + command + "\"\n");
        library.sync(event -> {});
        assertThat(Home.titles(library, Query.ALL)).containsExactly("a");
    }

    @Test
    void whatAFilterMakesOfAPageIsFollowed() throws IOException {
        String page = site.put("/page", Site.rss("A feed", "a"));
        String filter = "filter:sed 's/>a</>b</g':" + page;
        assertThat(library.add(filter, List.of(), false)).isInstanceOf(Added.Followed.class);
        library.sync(event -> {});
        assertThat(Home.titles(library, Query.ALL)).containsExactly("b");
        assertThat(library.sync(event -> {}).arrived()).isZero();
    }

    @Test
    void aCommandThatFailsIsNotFollowed() throws IOException {
        assertThat(library.add("exec:echo 'no such account' >&2; exit 3", List.of(), false))
                .isEqualTo(new Added.Failed(
                        "exec:echo 'no such account' >&2; exit 3",
                        new Problem(Problem.Kind.COMMAND_FAILED, "3 no such account")));
        assertThat(home.feedsFile()).isEmpty();
    }

    @Test
    void aPageWithoutAFeedIsNotFollowed() throws IOException {
        String page = site.put("/", "<!doctype html><title>A page</title><p>Nothing here.");
        assertThat(library.add(page, List.of(), false))
                .isEqualTo(new Added.Failed(page, new Problem(Problem.Kind.NOT_A_FEED, "")));
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

    private static Found offered(Added.Kind kind, String address, String title) {
        return new Found.Offered(kind, List.of(new Found.Offer(address, title, true)));
    }

    @Test
    void aPathThatIsNotThereIsNotFollowed() {
        String nowhere = folder.resolve("nowhere").toString();
        assertThat(library.add(nowhere, List.of(), false))
                .isEqualTo(new Added.Failed(nowhere, new Problem(Problem.Kind.NO_SUCH_FILE, nowhere)));
    }
}
