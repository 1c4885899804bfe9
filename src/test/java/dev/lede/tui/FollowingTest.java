package dev.lede.tui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lede.library.Added;
import dev.lede.library.Found;
import dev.lede.model.Problem;
import dev.lede.model.Trouble;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The key {@code a}: from an address to a feed that is followed. */
class FollowingTest {
    private static final Found.Offer FEED = new Found.Offer("https://a.example/feed", "A feed", true);
    private static final Found.Offer COMMENTS = new Found.Offer("https://a.example/comments", "", false);

    private final FakeLibrary library = Entries.bilingual();
    private final TestTui tui = TestTui.english(60, 8, library);

    @Test
    void oneFeedIsFollowedAtOnce() {
        library.onFind("a.example", new Found.Offered(Added.Kind.PAGE, List.of(FEED)));
        tui.press("aa.example");
        assertThat(tui.lastRow()).startsWith(" Follow: a.example");
        tui.press("\n");
        assertThat(library.calls()).contains("follow https://a.example/feed");
        assertThat(tui.lastRow()).contains("following A feed (https://a.example/feed)");
    }

    @Test
    void aFeedFollowedWhileASyncRunsIsFetchedBehindIt() {
        var syncs = new ArrayList<String>();
        library.onFind("a.example", new Found.Offered(Added.Kind.PAGE, List.of(FEED)));
        library.onSync(() -> {
            syncs.add("sync");
            if (syncs.size() == 1) {
                tui.press("aa.example\n");
            }
            return List.of();
        });
        tui.press("S");
        assertThat(library.calls()).contains("follow https://a.example/feed");
        assertThat(syncs).hasSize(2);
    }

    @Test
    void ofSeveralOneIsPicked() {
        library.onFind("a.example", new Found.Offered(Added.Kind.PAGE, List.of(FEED, COMMENTS)));
        tui.press("aa.example\n");
        assertThat(tui.screen().lines().toList().subList(5, 8))
                .containsExactly("> A feed  https://a.example/feed", "  https://a.example/comments", " Which feed?");
        tui.press("<Down>\n");
        assertThat(library.calls()).contains("follow https://a.example/comments");
    }

    @Test
    void whatCannotBeFollowedIsTold() {
        library.onFind("gone.example", new Found.Failed("gone.example", new Problem(Problem.Kind.NOT_FOUND, "404")));
        tui.press("agone.example\n");
        assertThat(tui.lastRow()).contains("gone.example: nothing at this address: 404");
        assertThat(library.calls()).isEmpty();
    }

    @Test
    void whoTypesSomethingElseByNowIsNotAsked() {
        tui.press("/wor").hear(new Msg.FeedsFound(new Found.Offered(Added.Kind.PAGE, List.of(FEED, COMMENTS))));
        tui.press("ds");
        assertThat(tui.lastRow()).startsWith(" Find: words");
    }

    @Test
    void aFileThatHasLostItsLinesIsTold() {
        tui.hear(new Msg.Failed(new Trouble(Trouble.Kind.FEEDS_LOST, "0/2"), false));
        assertThat(tui.lastRow()).contains("nothing was written");
    }
}
