package dev.lede.tui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lede.model.EntryId;
import dev.lede.model.FullText;
import dev.lede.model.Problem;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the reader shows of an article whose feed sent the beginning only. */
class FullPageTest {
    private static final EntryId ID = new EntryId(1);
    private static final String EXCERPT = "A kettle sings. Read more";
    private static final String PAGE = "A kettle sings. Steam leaves the spout in rings.";

    private final FakeLibrary library = new FakeLibrary();

    @BeforeEach
    void publish() {
        library.put(Entries.entry(1, "2026-03-05T08:00:00Z", "Feed", "Kettles"), EXCERPT);
    }

    private TestTui open() {
        return TestTui.english(60, 12, library).press("\n");
    }

    @Test
    void theWholeArticleTakesThePlaceOfTheExcerpt() {
        library.page(ID, new FullText.Shown(EXCERPT), PAGE);
        open().expect("""
                 Kettles

                 Feed · Thu 5 Mar 2026 08:00 · 2 hours ago · 1 min to read
                 https://example.org/1

                 A kettle sings. Steam leaves the spout in rings.





                 100%  Feed                           ? help  n next unread
                """);
    }

    @Test
    void theFormsAreThePageTheSourceAndWhatTheFeedSent() {
        library.page(ID, new FullText.Shown(EXCERPT), "**" + PAGE + "**");
        var tui = open();
        assertThat(tui.press("v").screen()).contains("**A kettle sings. Steam");
        assertThat(tui.press("v").screen()).contains("Read more").doesNotContain("Steam");
        assertThat(tui.press("v").screen()).contains("Steam").doesNotContain("**");
    }

    @Test
    void aPageThatDoesNotComeSaysWhyAndTheExcerptStays() {
        library.page(ID, new FullText.Failed(new Problem(Problem.Kind.LOGIN_WALL, "")), EXCERPT);
        var tui = open();
        assertThat(tui.screen()).contains("Read more");
        assertThat(tui.lastRow()).contains("only what the feed sent: the page asks for a login");

        assertThat(tui.press("q\n").screen()).as("and in its head from then on").contains("""
                 https://example.org/1
                 only what the feed sent: the page asks for a login instead
                 of showing its article
                """);
    }

    @Test
    void thePersonMayAskForAPageThatSaysNoMore() {
        library.page(ID, new FullText.Beside("A kettle sings, on its page."), EXCERPT);
        var tui = open();
        assertThat(tui.screen()).contains("Read more");
        assertThat(tui.press("v").screen()).contains("on its page");
        assertThat(tui.press("vv").screen()).contains("Read more");
    }

    @Test
    void thePageComesToThePlaceWhereOneReads() {
        String beginning = numbers(1, 400);
        library.put(Entries.entry(1, "2026-03-05T08:00:00Z", "Feed", "Kettles"), beginning);
        var tui = open().press("   ");
        String top = tui.screen().lines().findFirst().orElseThrow();
        assertThat(top).contains("1");

        library.page(ID, new FullText.Shown(beginning), "Another beginning.\n\n" + numbers(1, 900));
        assertThat(tui.press("v").screen()).startsWith(top);
        assertThat(tui.press("vv").screen()).as("and back").startsWith(top);
    }

    @Test
    void whoSearchesInTheExcerptIsNotDisturbed() {
        var tui = open().press("/sings\n");
        library.page(ID, new FullText.Shown(EXCERPT), PAGE);
        tui.hear(new Msg.PageFetched(
                library.fullText(library.article(ID).orElseThrow(), false).orElseThrow(), false));
        assertThat(tui.screen()).contains("Read more");
        assertThat(tui.lastRow()).contains("the full page has come: v shows it");
    }

    @Test
    void aPageOfAnotherArticleChangesNothing() {
        library.put(Entries.entry(2, "2026-03-05T09:00:00Z", "Feed", "Trains"), "Night trains again.");
        var tui = TestTui.english(60, 12, library).press("\n");
        library.page(ID, new FullText.Shown(EXCERPT), PAGE);
        tui.hear(new Msg.PageFetched(
                library.fullText(library.article(ID).orElseThrow(), false).orElseThrow(), false));
        assertThat(tui.screen()).contains("Night trains again.").doesNotContain("Steam");
    }

    private static String numbers(int first, int last) {
        return IntStream.rangeClosed(first, last)
                .mapToObj(number -> number + " ")
                .collect(Collectors.joining());
    }
}
