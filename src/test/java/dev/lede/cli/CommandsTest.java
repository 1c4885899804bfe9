package dev.lede.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lede.cli.Shell.Ran;
import dev.lede.config.Word;
import dev.lede.library.TagCount;
import dev.lede.model.AnArticle;
import dev.lede.model.AnEntry;
import dev.lede.model.Article;
import dev.lede.model.Enclosure;
import dev.lede.model.Feed;
import dev.lede.model.FeedId;
import dev.lede.model.Origin;
import dev.lede.model.Problem;
import dev.lede.text.DisplayWidth;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CommandsTest {
    static final Instant PUBLISHED = Instant.parse("2025-02-13T15:14:00Z");
    private final Shell shell = new Shell();

    @Test
    void listInAPipeIsTabs() {
        shell.library.articles.add(article(7, "开源软件"));
        assertThat(shell.run("list")).isEqualTo(new Ran(0, "7\t2025-02-13\tunread\tQQ 笔记\t开源软件\n", ""));
    }

    @Test
    void explainSaysWhatAQueryMeansAndHowItIsFound() {
        assertThat(shell.run("explain", "tag:ai", "not", "(开源", "or", "title:lin*)", "on:2025-02", "limit:5")
                        .out())
                .isEqualTo("""
                        query: tag:ai not (开源 or title:lin*) on:2025-02 limit:5
                        meaning: tagged ai and not (“开源” in title, text or author, or “lin…” in the title) and of \
                        2025-02-01 to 2025-02-28
                        order: newest first, at most 5
                        found by: the list of the tag, 7 entries, and 1 more looked up for each
                        """);
    }

    @Test
    void explainSaysWhoGaveATagAndHowLongAnArticleTakes() {
        assertThat(shell.run(
                                "explain",
                                "tag.own:ai",
                                "tag.feed:tech/*",
                                "length:long",
                                "not",
                                "length:5m..9m",
                                "has:video")
                        .out())
                .contains(
                        "meaning: tagged ai by you and with a tag below tech by the feeds file and takes 10 minutes or"
                                + " more to read and not takes 5 to 9 minutes to read and with video");
    }

    @Test
    void aSlipInAQueryIsSaidAsItWasMeant() {
        assertThat(shell.run("list", "tga:ai").err())
                .contains("did you mean tag?")
                .contains("character 1");
    }

    @Test
    void whatAQueryDeniesNeedsNoTwoDashesAndAWrongOptionIsStillTold() {
        assertThat(shell.run("explain", "-tag:ads", "-#old", "or", "开源").out())
                .startsWith("query: not tag:ads not tag:old or 开源\n");
        assertThat(shell.run("explain", "-标签：ads").out()).startsWith("query: not tag:ads\n");
        assertThat(shell.run("explain", "-tga:ads").err()).contains("no option -tga:ads");
        assertThat(shell.run("list", "--jsno").err()).contains("no option --jsno");
    }

    @Test
    void listOnATerminalIsAlignedAndCutToIt() {
        shell.library.articles.add(article(7, "开源软件的很长很长的标题"));
        shell.library.articles.add(article(12345, "short"));
        assertThat(shell.onTerminal().run("list", "--color=never").out()).isEqualTo("""
                     7  2025-02-13  ●   QQ 笔记               开源软件的很…
                 12345  2025-02-13  ●   QQ 笔记               short
                """);
    }

    @Test
    void listAsJsonKeepsTheContract() {
        shell.library.articles.add(article(7, "开源"));
        assertThat(shell.run("list", "--json").out())
                .isEqualTo("{\"id\":7,\"published\":\"2025-02-13T23:14:00+08:00\","
                        + "\"arrived\":\"2025-02-14T00:00:00+08:00\",\"unread\":true,\"starred\":false,"
                        + "\"feed\":\"QQ 笔记\",\"feedUrl\":\"/home/me/qq\",\"guid\":\"guid\",\"title\":\"开源\","
                        + "\"author\":null,\"url\":\"https://example.com/7\",\"summary\":null,\"lang\":\"zh-CN\","
                        + "\"tags\":[\"ai\",\"开源\"]}\n");
    }

    @Test
    void aListEndsQuietlyWithItsReader() {
        for (int id = 1; id <= 1000; id++) {
            shell.library.articles.add(article(id, "title"));
        }
        var head = new Head();
        Ran ran = shell.readBy(head).run("list");
        assertThat(ran.exit()).isZero();
        assertThat(ran.err()).isEmpty();
        assertThat(head.writes).isLessThan(200);
    }

    @Test
    void theWordsOfAQueryAreJoined() {
        shell.run("list", "tag:ai", "is:unread", "-n", "3");
        assertThat(shell.library.calls).containsExactly("each And[parts=[Tagged[tag=ai], Unread[]]] 3");
    }

    @Test
    void aQueryThatCannotBeUnderstoodSaysWhatIsKnown() {
        Ran ran = shell.run("count", "is:purple");
        assertThat(ran.exit()).isEqualTo(2);
        assertThat(ran.err())
                .startsWith("lede: the query does not understand")
                .contains("unread read starred new edited");
    }

    @Test
    void countIsDigits() {
        shell.library.articles.add(article(7, "开源"));
        assertThat(shell.run("count")).isEqualTo(new Ran(0, "1\n", ""));
    }

    @Test
    void tagsAreNamesAndNumbers() {
        shell.library.tags.add(new TagCount("开源", 1, 3, List.of(Origin.PUBLISHER)));
        assertThat(shell.run("tags")).isEqualTo(new Ran(0, "开源\t1\t3\n", ""));
    }

    @Test
    void feedsCanBeNarrowedToThoseWithAProblem() {
        shell.library.feeds.add(feed("https://a.example/", null));
        shell.library.feeds.add(feed("https://b.example/", new Problem(Problem.Kind.STATUS, "500")));
        assertThat(shell.run("feeds").out()).isEqualTo("""
                https://a.example/\tA feed\t1\t2\t\t2025-02-13T23:14:00+08:00\t2025-02-14T00:14:00+08:00\t0.0
                https://b.example/\tA feed\t1\t2\tthe server answered 500 · since 2025-02-13\t\
                2025-02-13T23:14:00+08:00\t2025-02-14T00:14:00+08:00\t0.0
                """);
        assertThat(shell.run("feeds", "--problems").out()).doesNotContain("a.example");
    }

    @ParameterizedTest
    @EnumSource(Problem.Kind.class)
    void everyProblemHasItsWord(Problem.Kind kind) {
        assertThat(Word.valueOf(kind.name())).isNotNull();
    }

    @Test
    void removingWhatIsNotFollowedIsWrongUse() {
        assertThat(shell.run("remove", "x"))
                .isEqualTo(new Ran(2, "", "lede: x is not followed; lede feeds lists what is\n"));
    }

    @Test
    void aFeedThatMovedIsOfferedItsNewAddress() {
        shell.library.feeds.add(moved("https://me:secret@a.example/", "https://b.example/"));
        assertThat(shell.run("feeds", "--problems").out())
                .startsWith("https://a.example/\tA feed\t1\t2\t"
                        + "moved for good to https://b.example/, which its line could say\t");
    }

    @Test
    void onATerminalFeedsHaveAHeadingAndNoSecretInTheirAddress() {
        shell.library.feeds.add(feed("https://me:secret@a.example/", null));
        assertThat(shell.onTerminal().inWidth(100).run("feeds").out()).isEqualTo("""
                unread   total  a week  success     next        feed
                     1       2     0.0  2025-02-13  00:14       A feed                        https://a.example/
                """);
    }

    @Test
    void showAsJsonHasTheArticleToo() {
        shell.library.articles.add(article(7, "开源"));
        assertThat(shell.run("show", "7", "--format", "json").out())
                .contains("\"expired\":false,\"markdown\":\"# Head\\n\\nText\",\"thumbnail\":null,\"toc\":true")
                .contains("\"enclosures\":[{\"url\":\"https://example.com/a.mp3\",\"type\":null,\"length\":5}]")
                .contains("\"translations\":[{\"id\":8,\"lang\":\"en\"}]")
                .endsWith("\"fields\":{\"weight\":[1,{\"deep\":true}]},"
                        + "\"versions\":[{\"replaced\":\"2025-02-13T23:14:00+08:00\",\"title\":\"Before\",\"url\":null,"
                        + "\"markdown\":\"Old text\"}],\"textFrom\":\"feed\",\"pageProblem\":null}\n");
    }

    @Test
    void showAsMarkdownIsTheTextAsItIsStored() {
        shell.library.articles.add(article(7, "开源"));
        assertThat(shell.run("show", "7", "--format", "markdown")).isEqualTo(new Ran(0, "# Head\n\nText\n", ""));
    }

    @Test
    void showTellsWhatWasEditedBySignsWhereThereAreNoColours() {
        shell.library.articles.add(article(7, "Before"));
        assertThat(shell.run("show", "7", "--format", "diff").out()).endsWith("""
                        Edited Thu 13 Feb 2025 23:14
                        ────────────────────────────

                        [-Old text-]

                        {+Head+}
                        ════════

                        {+Text+}
                        """);
    }

    @Test
    void showEndsWithTheAddressesThatItsNumbersMean() {
        shell.library.articles.add(article(7, "开源"));
        assertThat(shell.run("show", "7").out()).endsWith("Text\n\n[1] https://example.com/a.mp3\n");
    }

    @Test
    void showInAPipeIsTextInTheWidthAskedFor() {
        shell.library.articles.add(article(7, "开源软件，以及“别的”：一个很长的标题。"));
        Ran ran = shell.run("show", "7", "--width", "20");
        assertThat(ran.out()).contains("开源软件，").contains("Text\n").doesNotContain("\u001B");
        assertThat(ran.out().lines().filter(line -> !line.startsWith("[")))
                .allMatch(line -> DisplayWidth.of(line) <= 20);
    }

    @Test
    void aTextThatIsNoLongerKeptIsNotReplacedByWordsOfOurs() {
        var gone = article(9, "Gone");
        shell.library.articles.add(AnArticle.of(gone.entry(), "").expired().made());
        assertThat(shell.run("show", "9", "--format", "markdown"))
                .satisfies(ran -> assertThat(ran.exit()).isEqualTo(2))
                .satisfies(ran -> assertThat(ran.out()).isEmpty());
    }

    @Test
    void showOnATerminalHasStyles() {
        shell.library.articles.add(article(7, "开源"));
        assertThat(shell.onTerminal().run("show", "7").out())
                .contains("\u001B[")
                .contains("开源");
    }

    @Test
    void anUnknownEntryIsSaid() {
        assertThat(shell.run("show", "99")).isEqualTo(new Ran(2, "", "lede: no entry 99; lede list shows the ids\n"));
        assertThat(shell.run("show", "x").exit()).isEqualTo(2);
    }

    @Test
    void aMistypedCommandIsTold() {
        assertThat(shell.run("lst"))
                .isEqualTo(new Ran(2, "", "lede: no command lst · did you mean list? · see lede --help\n"));
        assertThat(shell.run("list", "--jsn"))
                .isEqualTo(new Ran(2, "", "lede: no option --jsn · did you mean --json? · see lede list --help\n"));
        assertThat(shell.run("list", "-n", "x").err()).isEqualTo("lede: -n cannot be x · see lede list --help\n");
        assertThat(shell.run("list", "--json=foo").err())
                .isEqualTo("lede: foo is one word too many · see lede list --help\n");
        assertThat(shell.run("list", "-n", "-3").err()).isEqualTo("lede: -n cannot be -3 · see lede list --help\n");
        assertThat(shell.run("show").err()).isEqualTo("lede: ID is missing · see lede show --help\n");
        assertThat(shell.run("parse").err()).isEqualTo("lede: FILE is missing · see lede parse --help\n");
        assertThat(shell.run("show", "1", "2").err())
                .isEqualTo("lede: 2 is one word too many · see lede show --help\n");
    }

    @Test
    void whereThereAreButAFewWordsAWrongOneIsToldThem() {
        assertThat(shell.run("mark", "red", "7").err())
                .isEqualTo("lede: STATE cannot be red · known: read unread starred unstarred · see lede mark --help\n");
        assertThat(shell.run("account", "sing").err()).startsWith("lede: no command sing · ");
        assertThat(shell.run("help", "xyz").err()).isEqualTo("lede: no command xyz · see lede help --help\n");
        assertThat(shell.run("nothing").err()).isEqualTo("lede: no command nothing · see lede --help\n");
        assertThat(shell.run("xyzzy").err()).isEqualTo("lede: no command xyzzy · see lede --help\n");
    }

    @Test
    void coloursInAPipeLeaveTheTabsBetweenTheColumns() {
        shell.library.articles.add(article(7, "One"));
        assertThat(List.of(shell.run("list", "--color=always").out().split("\t")))
                .hasSize(5)
                .last()
                .asString()
                .contains("\u001B[", "One");
    }

    @Test
    void aFileThatIsNotThereIsNoTroubleOfTheStore() {
        assertThat(shell.run("restore", "/nowhere/copy.db"))
                .isEqualTo(new Ran(2, "", "lede: no such file or folder: /nowhere/copy.db\n"));
        assertThat(shell.run("backup", "/nowhere/copy.db"))
                .isEqualTo(new Ran(2, "", "lede: no such file or folder: /nowhere\n"));
    }

    @Test
    void helpNeedsNoStore() {
        assertThat(shell.run("--version")).isEqualTo(new Ran(0, "lede 1.0\n", ""));
        assertThat(shell.run("list", "--help").out())
                .startsWith("Usage: lede list ")
                .contains("one JSON object a line");
        assertThat(shell.run("help", "list")).isEqualTo(shell.run("list", "--help"));
        assertThat(new Shell().inChinese().run("--help").out())
                .startsWith("用法：lede")
                .contains("列出条目，最新在前");
    }

    @Test
    void theCharsetIsWhatTheLocaleSays() {
        assertThat(Console.charset(Map.of("LANG", "zh_CN.GB18030@x"))).isEqualTo(Charset.forName("GB18030"));
        assertThat(Console.charset(Map.of("LANG", "en_US.ISO-8859-1", "LC_ALL", "zh_CN.UTF-8")))
                .isEqualTo(StandardCharsets.UTF_8);
        assertThat(Console.charset(Map.of("LANG", "C"))).isEqualTo(StandardCharsets.UTF_8);
    }

    /** A pipe whose reader has gone. */
    private static final class Head extends Writer {
        private int writes;

        @Override
        public void write(char[] text, int from, int length) throws IOException {
            writes++;
            throw new IOException("Broken pipe");
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    }

    static Article article(long id, String title) {
        var entry = AnEntry.of(id, title)
                .at(PUBLISHED)
                .arrived(Instant.parse("2025-02-13T16:00:00Z"))
                .feed(1, "QQ 笔记", "/home/me/qq")
                .guid("guid")
                .url("https://example.com/" + id)
                .lang("zh-CN")
                .tags(List.of("开源", "ai"))
                .made();
        return AnArticle.of(entry, "# Head\n\nText")
                .toc()
                .enclosures(List.of(new Enclosure("https://example.com/a.mp3", null, 5L)))
                .fields(Map.of("weight", List.of(1, Map.of("deep", true))))
                .translation(8, "en")
                .versions(List.of(new Article.Version(PUBLISHED, "Before", null, "Old text")))
                .made();
    }

    static Feed feed(String address, @Nullable Problem problem) {
        return feed(address, null, problem);
    }

    private static Feed moved(String address, String to) {
        return feed(address, to, null);
    }

    private static Feed feed(String address, @Nullable String movedTo, @Nullable Problem problem) {
        return feed(address, movedTo, problem, problem == null ? null : PUBLISHED);
    }

    static Feed feed(
            String address, @Nullable String movedTo, @Nullable Problem problem, @Nullable Instant problemSince) {
        return new Feed(
                new FeedId(1),
                address,
                "A feed",
                null,
                List.of(),
                false,
                true,
                1,
                2,
                PUBLISHED,
                PUBLISHED.plusSeconds(3600),
                movedTo,
                problem,
                problemSince);
    }
}
