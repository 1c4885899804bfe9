package dev.lede.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lede.cli.Shell.Ran;
import dev.lede.library.Added;
import dev.lede.library.Found;
import dev.lede.model.Problem;
import dev.lede.model.Subscription;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What {@code add} says and asks. */
class AddTest {
    private final Shell shell = new Shell();

    @Test
    void addPassesTagsOnAndNamesWhatElseThePageOffers() {
        shell.library.added = new Added.Followed(
                Added.Kind.PAGE,
                Subscription.to("https://a.example/feed", List.of()),
                "A feed",
                List.of("https://a.example/comments"));
        assertThat(shell.run("add", "https://a.example/", "--tag", "ai", "--tag", "开源"))
                .isEqualTo(new Ran(
                        0,
                        "",
                        "following A feed, found on that page (https://a.example/feed)\n"
                                + "the page also offers https://a.example/comments\n"));
        assertThat(shell.library.calls).containsExactly("add https://a.example/ [ai, 开源] false");
    }

    @Test
    void atATerminalThePersonChoosesByNumber() {
        shell.library.found = new Found.Offered(
                Added.Kind.PAGE,
                List.of(
                        new Found.Offer("https://a.example/feed", "A feed", true),
                        new Found.Offer("https://a.example/comments", "Comments", false)));
        assertThat(shell.typing("3\n2\n").run("add", "https://a.example/", "--tag", "ai"))
                .isEqualTo(new Ran(
                        0,
                        "",
                        """
                        1  A feed (https://a.example/feed)
                        2  Comments (https://a.example/comments)
                        which one? 1 to 2, Enter for the first: which one? 1 to 2, Enter for the first:\s""" + "following Comments, found on that page (https://a.example/comments)\n"
                                + "lede sync brings its entries\n"));
        assertThat(shell.library.calls)
                .containsExactly("find https://a.example/", "follow https://a.example/comments [ai]");
    }

    @Test
    void whoChoosesNothingFollowsNothing() {
        shell.library.found = new Found.Offered(
                Added.Kind.PAGE,
                List.of(
                        new Found.Offer("https://a.example/1", "", true),
                        new Found.Offer("https://a.example/2", "", false)));
        assertThat(shell.typing("").run("add", "https://a.example/").exit()).isZero();
        assertThat(shell.library.calls).containsExactly("find https://a.example/");
    }

    @Test
    void aListOfFeedsIsImported() {
        shell.library.added = new Added.Failed("feeds.opml", new Problem(Problem.Kind.LIST_OF_FEEDS, "feeds.opml"));
        shell.run("add", "feeds.opml");
        assertThat(shell.library.calls).containsExactly("add feeds.opml [] false", "import feeds.opml false");
        assertThat(shell.run("add", "feeds.opml", "--tag", "ai"))
                .isEqualTo(new Ran(2, "", "lede: a list of feeds; to follow them all: lede import feeds.opml\n"));
    }

    @Test
    void whatIsFollowedAlreadyIsNoFault() {
        shell.library.added = new Added.AlreadyFollowed("https://a.example/");
        assertThat(shell.run("add", "https://a.example/").exit()).isZero();
    }

    @Test
    void anAddressThatDoesNotAnswerIsNotAdded() {
        shell.library.added =
                new Added.Failed("https://a.example/", new Problem(Problem.Kind.UNKNOWN_HOST, "a.example"));
        assertThat(shell.run("add", "https://a.example/"))
                .isEqualTo(
                        new Ran(
                                1,
                                "",
                                "lede: cannot add https://a.example/: no such host a.example: check the address; --force follows it all the same\n"));
    }

    @Test
    void whatTheStoreCannotDoIsOneLine() {
        assertThat(shell.run("add", "x"))
                .isEqualTo(new Ran(
                        4,
                        "",
                        "lede: the disk is full: make room, then try again; what was stored is safe · lede.db\n"));
    }

    @Test
    void nothingToAddIsWrongUse() {
        assertThat(shell.run("add", " ").exit()).isEqualTo(2);
    }
}
