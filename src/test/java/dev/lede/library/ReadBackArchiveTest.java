package dev.lede.library;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lede.model.AnEntry;
import dev.lede.model.Change;
import dev.lede.model.Entry;
import dev.lede.model.EntryId;
import dev.lede.model.Feed;
import dev.lede.picture.PictureResult;
import dev.lede.picture.Pictures;
import dev.lede.query.Query;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An archive is read on another machine. */
class ReadBackArchiveTest {
    private static final String FEED = """
            <rss version='2.0'><channel><title>Theirs</title><language>en</language>
            <item><guid>1</guid><title>one</title><link>https://a.org/1</link><category>theirs</category>
              <pubDate>Sat, 28 Feb 2026 08:00:00 GMT</pubDate><description>First</description>
              <enclosure url="https://a.org/1.mp3" type="audio/mpeg" length="1000"/></item>
            <item><guid>2</guid><title>no date: {{&lt; x &gt;}}</title><description>Second</description></item>
            <item><guid>3</guid><title>春天的茶叶怎么选</title><description>春天的茶叶怎么选，这是一个问题。</description>
              <pubDate>Sat, 28 Feb 2026 08:00:00 GMT</pubDate></item>
            <item><guid>4</guid><title>tomorrow</title><pubDate>Sat, 28 Feb 2099 08:00:00 GMT</pubDate></item>
            </channel></rss>""";

    @TempDir
    private Path folder;

    private Site site;
    private Home home;
    private Home other;
    private StoredLibrary there;
    private StoredLibrary here;
    private Path content;
    private String feed;

    @BeforeEach
    void moveIn() throws IOException {
        site = new Site();
        feed = site.put("/feed", FEED);
        content = folder.resolve("content");
        home = Home.in(folder.resolve("one"));
        other = Home.in(folder.resolve("two"));
        there = home.open();
        here = other.open(Home.NOW.plus(Duration.ofDays(3)));
        home.write(feed + " line", notes());
        there.sync(event -> {});
    }

    @AfterEach
    void moveOut() {
        there.close();
        here.close();
        site.close();
    }

    /** A folder with an article in two languages, and two of one day. */
    private String notes() throws IOException {
        Path notes = Files.createDirectory(folder.resolve("notes"));
        Files.write(notes.resolve("a.png"), Pictures.redOverBlue("png", 6, 4));
        Files.writeString(notes.resolve("a.en.md"), "---\ntitle: A\ndate: 2026-01-02\nweight: 3\n---\n![a](a.png)");
        Files.writeString(notes.resolve("a.zh-hans.md"), "---\ntitle: 甲\ndate: 2026-01-02\n---\nText");
        Files.writeString(notes.resolve("b.md"), "---\ntitle: B\ndate: 2026-01-02\ntags: [t]\n---\nText");
        return notes.toString();
    }

    private static EntryId id(Library library, String word) {
        return Home.entries(library, new Query.Words(word)).getFirst().id();
    }

    private void mark(Library library) {
        library.change(List.of(id(library, "one")), new Change.Starred(true));
        library.change(List.of(id(library, "one"), id(library, "date")), new Change.Read(true));
        library.change(List.of(id(library, "date")), new Change.Tagged(List.of("mine"), List.of()));
    }

    private void archive() {
        there.archives().write(content, Query.ALL, false, progress -> {});
    }

    private void addHere() {
        assertThat(here.add(content.toString(), List.of(), false)).isInstanceOf(Added.Followed.class);
        here.sync(event -> {});
    }

    /** All but the numbers that each store gives for itself. */
    private static List<Entry> list(Library library) {
        return Home.entries(library, Query.ALL).stream()
                .map(entry -> AnEntry.like(entry).numbered(1, 1).made())
                .toList();
    }

    private static List<String> counted(Library library) {
        return library.tags().stream()
                .map(tag -> tag.name() + " " + tag.unread() + "/" + tag.total())
                .toList();
    }

    @Test
    void theListIsTheSame() {
        mark(there);
        archive();
        addHere();

        assertThat(list(here)).hasSize(7).isEqualTo(list(there));
    }

    @Test
    void theCountersHold() {
        mark(there);
        archive();
        addHere();

        assertThat(here.maintenance().examine().miscounted()).isZero();
        assertThat(counted(here)).isEqualTo(counted(there));
    }

    @Test
    void theArchiveOfTheOtherMachineIsTheSame() throws IOException {
        mark(there);
        archive();
        addHere();

        assertThat(here.archives().write(content, Query.ALL, false, progress -> {}))
                .isEqualTo(new Archives.Written(7, 0, 0, 0));
    }

    @Test
    void whatWasMarkedHereStaysWhenTheArchiveIsBroughtUpToDate() throws IOException {
        archive();
        addHere();
        here.change(List.of(id(here, "one")), new Change.Starred(true));
        site.put("/feed", FEED.replace("First", "First, edited"));
        there.change(Query.ALL, new Change.Read(true));
        there.sync(event -> {});
        archive();
        here.sync(event -> {});

        var article = here.article(id(here, "one")).orElseThrow();
        assertThat(article.markdown()).isEqualTo("First, edited");
        assertThat(article.entry().starred()).isTrue();
        assertThat(article.entry().unread()).isTrue();
        assertThat(article.entry().tags()).containsExactly("line", "theirs");
    }

    @Test
    void whoFollowsTheFeedTooHasEachEntryOnceAndInThePublishersWords() throws IOException {
        archive();
        addHere();
        other.write(content.toString(), feed);
        here.sync(event -> {});
        site.put("/feed", FEED.replace("First", "First, edited"));
        here.sync(event -> {});
        archive();
        here.sync(event -> {});

        assertThat(Home.titles(here, new Query.InFeed("Theirs"))).hasSize(4);
        assertThat(here.article(id(here, "one")).orElseThrow().markdown()).isEqualTo("First, edited");
    }

    @Test
    void theFeedsStandAmongThoseThatAreFollowedAsLongAsTheArchiveIs() {
        archive();
        addHere();

        assertThat(here.feeds()).extracting(Feed::title).contains("Theirs", "notes");
        assertThat(here.maintenance().old()).isEmpty();
        here.change(List.of(id(here, "one")), new Change.Starred(true));
        here.remove(content.toString());
        assertThat(Home.titles(here, new Query.InFeed("Theirs"))).containsExactly("one");
        assertThat(here.feeds()).isEmpty();
    }

    @Test
    void picturesAreThoseBesideTheArticleAndNoOthers() throws IOException {
        there.archives().write(content, Query.ALL, true, progress -> {});
        addHere();

        var article = here.article(id(here, "A")).orElseThrow();
        String picture = article.markdown().replaceAll(".*]\\((.*)\\)", "$1");
        assertThat(Path.of(picture)).isRegularFile().hasExtension("png");
        assertThat(here.media().picture(article.entry(), picture)).isInstanceOf(PictureResult.Decoded.class);
        String notBeside = folder.resolve("notes/a.png").toString();
        assertThat(here.media().picture(article.entry(), notBeside)).isInstanceOf(PictureResult.Refused.class);
    }

    @Test
    void anArticleOpensTheFilesOfTheArchiveAndNoneOfTheFolderThatItSaysToBeFrom() throws IOException {
        archive();
        addHere();
        var entry = here.article(id(here, "A")).orElseThrow().entry();
        Path beside = Files.createFile(content.resolve("talk.mp3")).toRealPath();

        assertThat(entry.feedUrl()).isEqualTo(folder.resolve("notes").toString());
        assertThat(here.media().file(entry, folder.resolve("notes/a.png").toString()))
                .isEmpty();
        assertThat(here.media().file(entry, beside.toString())).contains(beside);
    }

    @Test
    void aFieldOfTheSameNameInAnybodysNotesMeansNothing() throws IOException {
        Path notes = Files.createDirectory(folder.resolve("others"));
        Files.writeString(
                notes.resolve("a.md"),
                "---\ntitle: A\nread: true\nstarred: true\nfeed: X\nfeedUrl: https://x.org\nguid: g\nuid: u\narrived: 2020-01-01\n---\nText");
        other.write(notes.toString());
        here.sync(event -> {});

        assertThat(Home.entries(here, Query.ALL))
                .singleElement()
                .satisfies(entry -> assertThat(entry.feedUrl()).isEqualTo(notes.toString()))
                .satisfies(entry -> assertThat(entry.unread()).isTrue());
    }
}
