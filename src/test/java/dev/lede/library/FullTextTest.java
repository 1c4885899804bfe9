package dev.lede.library;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lede.model.Article;
import dev.lede.model.FullText;
import dev.lede.model.Problem;
import dev.lede.query.Query;
import dev.lede.store.Database;
import dev.lede.store.EntryStore;
import dev.lede.sync.PageEvent;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Feeds that send two lines, and the pages behind them. */
class FullTextTest {
    private static final String EXCERPT = "Kettles have been singing since there are kettles. Read more";
    private static final String LAST_WORDS = "and that is how the kettle was silenced";

    @TempDir
    private Path folder;

    private Home home;
    private Site site;

    @BeforeEach
    void moveIn() throws IOException {
        home = Home.in(folder);
        site = new Site();
        home.write(site.url("/feed"));
        publish("kettle", EXCERPT);
        site.put("/kettle", page("The kettle song", story()));
    }

    @AfterEach
    void moveOut() {
        site.close();
    }

    @Test
    void aSyncBringsTheWholeArticleAndItIsThereWithoutTheNetwork() {
        try (var library = home.open()) {
            sync(library);
            assertThat(article(library).markdown()).contains(LAST_WORDS);
        }
        site.close();
        try (var library = home.open()) {
            Article article = article(library);
            assertThat(article.markdown()).contains(LAST_WORDS);
            assertThat(article.fullText()).isInstanceOf(FullText.Shown.class);
            assertThat(article.inFeed().markdown())
                    .startsWith("Kettles have been")
                    .doesNotContain(LAST_WORDS);
            assertThat(Home.titles(library, new Query.Words("kettle silenced"))).isEmpty();
            assertThat(Home.titles(library, new Query.Words("was silenced"))).containsExactly("kettle");
        }
    }

    @Test
    void anArticleThatIsOpenedHasItsPageFetched() {
        try (var library = home.open()) {
            library.sync(event -> {});
            Article sent = article(library);
            assertThat(sent.fullText()).isEqualTo(FullText.NONE);

            assertThat(library.fullText(sent, false).orElseThrow().markdown()).contains(LAST_WORDS);
            assertThat(library.fullText(article(library), false)).isEmpty();
        }
    }

    @Test
    void whatIsWholeIsLeftAlone() throws IOException {
        publish("kettle", story());
        try (var library = home.open()) {
            assertThat(sync(library)).isEmpty();
            assertThat(library.fullText(article(library), false)).isEmpty();
        }
        assertThat(site.paths()).doesNotContain("/kettle");
    }

    @Test
    void aFeedWhoseLineSaysNeverIsFetchedAtThePersonsWordOnly() throws IOException {
        home.write(site.url("/feed") + " fulltext=never");
        try (var library = home.open()) {
            sync(library);
            assertThat(library.fullText(article(library), false)).isEmpty();
            assertThat(library.fullText(article(library), true).orElseThrow().markdown())
                    .contains(LAST_WORDS);
        }
    }

    @Test
    void aLineMayNameThePlaceOnThePage() throws IOException {
        home.write(site.url("/feed") + " fulltext=.recipe");
        site.put("/kettle", page("The kettle song", story() + "<div class='recipe'><p>Boil water twice.</p></div>"));
        try (var library = home.open()) {
            sync(library);
            assertThat(article(library).markdown()).isEqualTo("Boil water twice.");
        }
    }

    @Test
    void aPageThatIsNotThereLeavesTheExcerptAndSaysWhy() {
        site.answer("/kettle", 404);
        try (var library = home.open()) {
            assertThat(sync(library)).extracting(event -> kind(event.problem())).containsExactly("NOT_FOUND");
            Article article = article(library);
            assertThat(article.markdown()).startsWith("Kettles have been");
            assertThat(article.fullText()).isEqualTo(new FullText.Failed(new Problem(Problem.Kind.NOT_FOUND, "404")));
            assertThat(library.fullText(article, false))
                    .as("it is not asked again at once")
                    .isEmpty();
        }
    }

    @Test
    void aPageThatSaysNoMoreIsKeptBeside() {
        site.put("/kettle", page("The kettle song", "<p>" + EXCERPT + "</p>"));
        try (var library = home.open()) {
            sync(library);
            assertThat(article(library).markdown()).startsWith("Kettles have been");
            assertThat(article(library).fullText()).isNotInstanceOf(FullText.Shown.class);
        }
    }

    @Test
    void whatWasFetchedIsNotLostToALaterFailure() {
        try (var library = home.open()) {
            sync(library);
            site.answer("/kettle", 500);
            assertThat(library.fullText(article(library), true).orElseThrow().markdown())
                    .contains(LAST_WORDS);
        }
    }

    @Test
    void anEditOfTheExcerptHasThePageFetchedAgainAndShowsTheOldOneUntilThen() throws IOException {
        try (var library = home.open()) {
            sync(library);
            publish("kettle", "Now with an epilogue. " + EXCERPT);
            site.put("/kettle", page("The kettle song", story() + "<p>An epilogue in which it sings again.</p>"));
            library.sync(event -> {});
            assertThat(article(library).markdown()).contains(LAST_WORDS);
            assertThat(Home.titles(library, new Query.Words("was silenced"))).containsExactly("kettle");

            assertThat(library.fullText(article(library), false).orElseThrow().markdown())
                    .contains("sings again");
        }
    }

    @Test
    void theWholeTextThatTheFeedSendsLaterIsTheBetter() throws IOException {
        try (var library = home.open()) {
            sync(library);
            publish("kettle", story() + story());
            library.sync(event -> {});
            assertThat(article(library).fullText()).isInstanceOf(FullText.Beside.class);
        }
    }

    @Test
    void retentionDropsThePageWithTheText() throws IOException {
        home.write(site.url("/feed") + " keep=30d");
        try (var library = home.open()) {
            sync(library);
            library.change(List.of(article(library).entry().id()), new dev.lede.model.Change.Read(true));
        }
        try (var library = home.open(Home.NOW.plus(Duration.ofDays(100)))) {
            sync(library);
            Article article = article(library);
            assertThat(article.expired()).isTrue();
            assertThat(article.fullText()).isEqualTo(FullText.NONE);
            assertThat(library.fullText(article, false)).isEmpty();
            assertThat(Home.titles(library, new Query.Words("was silenced"))).isEmpty();
        }
    }

    @Test
    void whereOneStoppedInTheExcerptOneGoesOnInTheWholeArticle() {
        try (var library = home.open()) {
            library.sync(event -> {});
            Article sent = article(library);
            int place = sent.markdown().indexOf("singing since");
            library.keepPosition(sent.entry().id(), place);
            Article whole = library.fullText(article(library), false).orElseThrow();
            assertThat(whole.markdown().substring(whole.position())).startsWith("singing since");
        }
    }

    @Test
    void aQueryIsFetchedWhateverItsTextsLookLike() throws IOException {
        home.write(site.url("/feed") + " fulltext=never");
        var events = new ArrayList<PageEvent>();
        try (var library = home.open()) {
            library.sync(event -> {});
            library.fetch(Query.ALL, events::add);
            assertThat(events).hasSize(1);
            assertThat(article(library).markdown()).contains(LAST_WORDS);
            library.fetch(Query.ALL, events::add);
            assertThat(events).as("what has its page is passed over").hasSize(1);
        }
    }

    @Test
    void anArticleThatLeadsToAFrontPageKeepsItsExcerpt() {
        site.put("/", page("News of today", story()));
        site.redirect("/kettle", 302, "/");
        try (var library = home.open()) {
            assertThat(sync(library)).extracting(event -> kind(event.problem())).containsExactly("FRONT_PAGE");
        }
    }

    @Test
    void aPageMayNotLeadIntoAPrivateNetworkThatNobodyNamed() throws IOException {
        try (var other = new Site()) {
            other.put("/secret", page("Router", story()));
            site.redirect("/kettle", 302, other.url("/secret"));
            try (var library = home.open()) {
                assertThat(sync(library))
                        .extracting(event -> kind(event.problem()))
                        .containsExactly("PRIVATE_ADDRESS");
            }
            assertThat(other.paths()).isEmpty();
        }
    }

    @Test
    void aPageThatAnOlderConverterMadeIsMadeAgainWhenItIsOpened() throws SQLException {
        try (var library = home.open()) {
            sync(library);
            String today = article(library).markdown();
            execute("UPDATE page SET converter = -1");
            try (var database = Database.open(home.paths().store(), Clock.systemUTC())) {
                var entries = new EntryStore(database, List.of());
                var page = entries.outdated(
                                Home.entries(library, Query.ALL).getFirst().id(), 0)
                        .getFirst();
                entries.renew(page, "What an older converter made.", 0);
            }
            assertThat(article(library).markdown()).isEqualTo(today);
        }
    }

    @Test
    void anArticleOnSeveralPagesIsJoined() {
        site.put("/kettle", page("The kettle song", story() + "<a href='/kettle_2'>Next page</a>"));
        site.put(
                "/kettle_2",
                page("The kettle song", second() + "<a href='/kettle_3'>Next page</a> <a href='/kettle'>1</a>"));
        site.put(
                "/kettle_3",
                page("The kettle song", second().replace("second", "third") + "<a href='/kettle_4'>Next page</a>"));
        try (var library = home.open()) {
            sync(library);
            assertThat(article(library).markdown()).contains(LAST_WORDS, "second page 9", "third page 9");
        }
    }

    @Test
    void aPageThatLeadsToItselfForEverEnds() {
        for (int i = 1; i < 40; i++) {
            String next = "<a href='/kettle_" + (i + 1) + "'>Next page</a>";
            site.put(i == 1 ? "/kettle" : "/kettle_" + i, page("The kettle song", story() + "<p>" + i + "</p>" + next));
        }
        try (var library = home.open()) {
            sync(library);
        }
        assertThat(site.paths()).filteredOn(path -> path.startsWith("/kettle")).hasSizeLessThanOrEqualTo(10);
    }

    private void execute(String sql) throws SQLException {
        try (var connection = DriverManager.getConnection(
                        "jdbc:sqlite:" + home.paths().store());
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String second() {
        return IntStream.rangeClosed(1, 12)
                .mapToObj(
                        number -> "<p>On the second page " + number + " other kettles are told of, in as many words as"
                                + " on the first, and none of them is ever silent.</p>")
                .collect(Collectors.joining());
    }

    private static String kind(Problem problem) {
        return problem == null ? "none" : problem.kind().name();
    }

    private static List<PageEvent> sync(Library library) {
        var events = new ArrayList<PageEvent>();
        library.sync(event -> {});
        library.fetchAhead(events::add);
        return events;
    }

    private static Article article(Library library) {
        return library.article(Home.entries(library, Query.ALL).getFirst().id()).orElseThrow();
    }

    private void publish(String name, String html) {
        site.put("/feed", """
                <rss version='2.0'><channel><title>Kitchen</title><item><guid>%1$s</guid><title>%1$s</title><link>%2$s</link>
                <pubDate>Sun, 01 Feb 2026 08:00:00 GMT</pubDate><description><![CDATA[%3$s]]></description></item></channel></rss>
                """.formatted(name, site.url("/" + name), html));
    }

    private static String page(String title, String html) {
        return "<!DOCTYPE html><html lang='en'><head><meta charset='utf-8'><title>" + title + "</title></head><body>"
                + "<nav><a href='/a'>Home</a> <a href='/b'>About</a></nav><article><h1>" + title + "</h1>" + html
                + "</article><footer>All rights reserved</footer></body></html>";
    }

    private static String story() {
        return IntStream.rangeClosed(1, 12)
                        .mapToObj(
                                number ->
                                        "<p>Paragraph " + number + " tells, in many words, of kettles that were put on"
                                                + " the fire, of steam that left the spout in rings, and of whoever listened.</p>")
                        .collect(Collectors.joining("\n", "<p>" + EXCERPT.replace(" Read more", "") + "</p>", ""))
                + "<p>It was late, " + LAST_WORDS + ".</p>";
    }
}
