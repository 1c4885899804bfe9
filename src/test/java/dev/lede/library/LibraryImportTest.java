package dev.lede.library;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lede.library.Imported.Kind;
import dev.lede.library.Imported.Reason;
import dev.lede.library.Imported.Refused;
import dev.lede.model.Change;
import dev.lede.model.Entry;
import dev.lede.model.Problem;
import dev.lede.query.Query;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What others hand over is followed, with all that they know of it. */
class LibraryImportTest {
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

    private String file(String name, String... lines) throws IOException {
        return Files.write(folder.resolve(name), List.of(lines)).toString();
    }

    private Imported.Taken take(String what) {
        return (Imported.Taken) library.importFrom(what, false);
    }

    @Test
    void anOpmlFileIsFollowedBehindTheLinesThatAreThere() throws IOException {
        home.write("# mine", "https://a.org/feed mytag");
        String opml = file("x.opml", """
                <opml><body><outline text="News"><outline text="A" xmlUrl="https://a.org/feed"/>
                <outline text="B &amp; b" xmlUrl="https://b.org/feed" category="x"/></outline></body></opml>""");

        assertThat(take(opml))
                .isEqualTo(new Imported.Taken(opml, Kind.OPML, 1, 1, 0, List.of(), 0, Imported.States.NONE));
        assertThat(home.feedsFile())
                .isEqualTo("# mine\nhttps://a.org/feed mytag\nhttps://b.org/feed \"~B & b\" News x\n");
        assertThat(Home.shown(library)).contains("B & b");
    }

    @Test
    void anOpmlAddressIsFollowedToo() throws IOException {
        String opml = site.put("/list", "<opml><outline xmlUrl='" + site.url("/feed") + "'/></opml>");
        site.put("/feed", Site.rss("Mine", "a"));

        take(opml);
        library.sync(event -> {});

        assertThat(Home.titles(library, Query.ALL)).containsExactly("a");
    }

    @Test
    void anOpmlFileNamesNothingOfThisMachine() throws IOException {
        String opml = file("x.opml", """
                <opml><outline xmlUrl="/etc/passwd"/><outline xmlUrl="file:///etc/passwd"/><outline xmlUrl="|rm x"/>
                <outline xmlUrl="https://a.org/feed&#10;exec:rm"/><outline xmlUrl="javascript:x"/></opml>""");

        assertThat(take(opml).refused())
                .containsExactly(
                        new Refused(1, Reason.NOT_ON_THE_WEB, "/etc/passwd"),
                        new Refused(2, Reason.NOT_ON_THE_WEB, "file:///etc/passwd"),
                        new Refused(3, Reason.COMMAND, "exec:rm x"),
                        new Refused(5, Reason.NOT_ON_THE_WEB, "javascript:x"));
        assertThat(home.feedsFile()).isEqualTo("\"https://a.org/feed exec:rm\"\n");
    }

    @Test
    void newsboatsUrlsKeepTitleTagsAndHiding() throws IOException {
        String urls =
                file("urls", "# mine", "https://a.org/feed \"~A \\\"1\\\"\" ! news \"two words\"", "", "nonsense");

        assertThat(take(urls).refused()).containsExactly(new Refused(4, Reason.ADDRESS, "nonsense"));
        assertThat(home.feedsFile()).isEqualTo("https://a.org/feed \"~A \\\"1\\\"\" ! news \"two words\"\n");
    }

    @Test
    void commandsAreOnlyNamedAndSoIsThePasswordsCommand() throws IOException {
        String urls = file("urls", "exec:~/bin/x tag", "https://a.org/feed every=2h password-command=\"rm -r x\"");

        assertThat(take(urls).refused())
                .containsExactly(
                        new Refused(1, Reason.COMMAND, "exec:~/bin/x"),
                        new Refused(2, Reason.COMMAND, "password-command"));
        assertThat(home.feedsFile()).isEqualTo("https://a.org/feed every=2h\n");
    }

    @Test
    void whatComesFromTheWebNamesNoPathAndNoSetting() throws IOException {
        String urls = site.put("/urls", "/etc/passwd\nhttps://a.org/feed tag proxy=evil.org:80\n");

        assertThat(take(urls).refused()).containsExactly(new Refused(1, Reason.NOT_ON_THE_WEB, "/etc/passwd"));
        assertThat(home.feedsFile()).isEqualTo("https://a.org/feed tag\n");
    }

    @Test
    void anOldListThatIsNotUtf8IsReadInANewsboatFolderToo() throws IOException {
        Path newsboat = Files.createDirectory(folder.resolve("newsboat"));
        Files.write(newsboat.resolve("urls"), "https://a.org/feed \"~中文\"\n".getBytes(Charset.forName("GB18030")));

        assertThat(take(newsboat.toString()).followed()).isOne();
        assertThat(home.feedsFile()).startsWith("https://a.org/feed ");
    }

    @Test
    void aQueryOfNewsboatsBecomesAView() throws IOException {
        String urls = file(
                "urls",
                "https://a.org/feed",
                "\"query:New news:unread = \\\"yes\\\" and tags # \\\"news\\\"\"",
                "\"query:Or:content =~ \\\"x\\\" or age < 2\"",
                "\"query:Ours:is:starred rust\"");

        assertThat(take(urls).refused()).containsExactly(new Refused(3, Reason.FILTER, "content =~ \"x\" or age < 2"));
        assertThat(library.overview().views())
                .containsExactly(
                        new Overview.SavedQuery(
                                "New news", "is:unread tag:news", new Query.Unread().and(new Query.Tagged("news"))),
                        new Overview.SavedQuery(
                                "Ours", "is:starred rust", new Query.Starred().and(new Query.Words("rust"))));
    }

    @Test
    void whatIsNothingThatCanBeImportedChangesNothing() throws IOException {
        String text = file("letter.txt", "Dear reader", "how are you");

        assertThat(library.importFrom(text, false))
                .isEqualTo(new Imported.Failed(text, new Problem(Problem.Kind.NOT_A_FEED, text)));
        assertThat(library.importFrom(folder + "/none", false)).isInstanceOf(Imported.Failed.class);
        assertThat(library.importFrom(site.url("/none"), false)).isInstanceOf(Imported.Failed.class);
        assertThat(home.feedsFile()).isEmpty();
    }

    @Test
    void aSymlinkStaysOne() throws IOException {
        Path real = Files.writeString(folder.resolve("dotfiles"), "");
        Files.createDirectories(home.paths().config());
        Files.createSymbolicLink(home.paths().feedsFile(), real);

        take(file("urls", "https://a.org/feed"));

        assertThat(home.paths().feedsFile()).isSymbolicLink();
        assertThat(real).hasContent("https://a.org/feed");
    }

    @Test
    void jsonLinesRestoreMarksAndOwnTagsWhenTheirEntriesArrive() throws IOException {
        String feed = site.put("/feed", """
                <rss version='2.0'><channel><title>Theirs</title>
                <item><guid>1</guid><title>one</title><category>theirs</category></item>
                <item><guid>2</guid><title>two</title></item>
                <item><guid>3</guid><title>three</title></item></channel></rss>""");
        home.write(feed + " line");

        var taken = take(
                file("x.jsonl", line(feed, "1", false, true, "theirs", "line", "mine"), line(feed, "2", true, false)));
        library.sync(event -> {});

        assertThat(taken.states()).isEqualTo(new Imported.States(0, 2));
        assertThat(taken.known()).isOne();
        assertThat(stateOf("one")).isEqualTo("read starred [line, mine, theirs]");
        assertThat(stateOf("two")).isEqualTo("unread [line]");
        assertThat(stateOf("three")).isEqualTo("unread [line]");
        library.remove(feed);
        assertThat(Home.titles(library, new Query.Tagged("mine"))).containsExactly("one");
    }

    @Test
    void marksOfEntriesThatAreThereAreRestoredAtOnceAndTakenBackAtOnce() throws IOException {
        String feed = site.put("/feed", Site.rss("Mine", "a", "b", "c"));
        home.write(feed);
        library.sync(event -> {});
        library.change(
                List.of(Home.entries(library, new Query.Words("b")).getFirst().id()), new Change.Starred(true));

        var taken = take(file(
                "x.jsonl",
                line(feed, "a", false, true, "mine"),
                line(feed, "b", true, false),
                line(feed, "gone", false, false)));

        assertThat(taken.states()).isEqualTo(new Imported.States(2, 1));
        assertThat(stateOf("a")).isEqualTo("read starred [mine]");
        assertThat(stateOf("b")).isEqualTo("unread []");
        library.undo();
        assertThat(stateOf("a")).isEqualTo("unread [mine]");
        assertThat(stateOf("b")).isEqualTo("unread starred []");
        library.redo();
        assertThat(stateOf("a")).isEqualTo("read starred [mine]");
        assertThat(stateOf("b")).isEqualTo("unread []");
    }

    @Test
    void jsonLinesFollowTheirFeedsAndBadLinesAreNamed() throws IOException {
        String feed = site.url("/feed");
        String lines = file(
                "x.jsonl",
                "{broken",
                line(feed, "1", true, false),
                "{\"feedUrl\":\"https://a.org/feed\"}",
                "[1]",
                "",
                line("exec:rm x", "1", true, false),
                "[".repeat(100_000));

        assertThat(take(lines).refused())
                .containsExactly(
                        new Refused(1, Reason.NOT_JSON, ""),
                        new Refused(3, Reason.NO_ENTRY, ""),
                        new Refused(4, Reason.NOT_JSON, ""),
                        new Refused(6, Reason.COMMAND, "exec:rm x"),
                        new Refused(7, Reason.NOT_JSON, ""));
        assertThat(home.feedsFile()).isEqualTo(feed + " \"~The feed\"\n");
    }

    @Test
    void controlCharactersReachNeitherTheFileNorTheTerminal() throws IOException {
        String lines = file(
                "x.jsonl",
                line("https://a.org/feed", "1", true, false).replace("The feed", "The\\u001b[31m\\nfeed"),
                line("https://a.org/\\u0000", "1", true, false),
                line("https://a.org/\\u202e", "1", true, false));
        String urls = file("urls", "exec:x\u001b[31m");

        assertThat(take(lines).refused())
                .containsExactly(new Refused(2, Reason.NO_ENTRY, ""), new Refused(3, Reason.ADDRESS, "https://a.org/"));
        assertThat(home.feedsFile()).isEqualTo("https://a.org/feed \"~The feed\"\n");
        assertThat(take(urls).refused()).containsExactly(new Refused(1, Reason.COMMAND, "exec:x"));
    }

    @Test
    void aJsonLineWithoutEndIsNamed() throws IOException {
        String feed = site.url("/feed");

        var taken = take(file(
                "x.jsonl",
                line(feed, "1", true, false),
                "{\"a\":\"" + "x".repeat(2_000_000),
                line(feed, "2", true, false)));

        assertThat(taken.refused()).containsExactly(new Refused(2, Reason.TOO_LONG, ""));
        assertThat(taken.states().waiting()).isEqualTo(2);
    }

    @Test
    void aFeedKnownWithAPasswordIsTheSameFeed() throws IOException {
        home.write("https://me:secret@a.org/feed");

        assertThat(take(file("x.jsonl", line("https://a.org/feed", "1", true, false)))
                        .known())
                .isOne();
        assertThat(library.export(ExportFormat.OPML))
                .contains("https://a.org/feed")
                .doesNotContain("secret");
        assertThat(library.export(ExportFormat.URLS)).isEqualTo("https://a.org/feed\n");
    }

    @Test
    void twoAccountsOnOneServerAreTwoFeeds() throws IOException {
        home.write("https://alice:old@a.org/feed");
        String urls = file("urls", "https://alice:pa@a.org/feed", "https://bob:pb@a.org/feed", "https://a.org/feed");

        assertThat(take(urls).known()).isEqualTo(2);
        assertThat(home.feedsFile()).isEqualTo("https://alice:old@a.org/feed\nhttps://bob:pb@a.org/feed\n");
    }

    @Test
    void newsboatIsGivenWhatItCanRead() throws IOException {
        home.write(
                "https://a.org/feed \"~A\" ! news every=2h",
                "/srv/notes mine",
                "\"query:Mine:is:unread tag:news\"",
                "\"query:Rust:rust\"");
        library.sync(event -> {});

        assertThat(library.export(ExportFormat.URLS)).isEqualTo("""
                https://a.org/feed "~A" ! news
                # /srv/notes mine
                "query:Mine:unread = \\"yes\\" and tags # \\"news\\""
                # "query:Rust:rust"
                """);
    }

    @Test
    void aViewThatIsNoQueryIsTold() throws IOException {
        home.write("https://a.org/feed", "\"query:Bad:colour:red\"", "query:Nameless");
        library.sync(event -> {});

        assertThat(library.notices())
                .hasAtLeastOneElementOfType(FeedsNotice.BadView.class)
                .hasAtLeastOneElementOfType(FeedsNotice.BadLine.class);
        assertThat(library.overview().views()).isEmpty();
    }

    private String stateOf(String title) {
        Entry entry = Home.entries(library, new Query.Words(title)).getFirst();
        return (entry.unread() ? "unread " : "read ") + (entry.starred() ? "starred " : "") + entry.tags();
    }

    private static String line(String feed, String guid, boolean unread, boolean starred, String... tags) {
        String words = tags.length == 0 ? "" : '"' + String.join("\",\"", tags) + '"';
        return "{\"id\":7,\"unread\":%s,\"starred\":%s,\"feed\":\"The feed\",\"feedUrl\":\"%s\",\"guid\":\"%s\",\"tags\":[%s]}"
                .formatted(unread, starred, feed, guid, words);
    }

    @Test
    void anArticleIsNoListOfFeedsThoughALineLooksLikeAnAddress() throws IOException {
        String article = file("post.md", "Where I went:", "https://a.org/feed", "and why,", "in my own words.");

        assertThat(library.importFrom(article, false))
                .isEqualTo(new Imported.Failed(article, new Problem(Problem.Kind.NOT_A_FEED, article)));
        assertThat(home.feedsFile()).isEmpty();
    }
}
