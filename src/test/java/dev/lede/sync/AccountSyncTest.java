package dev.lede.sync;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lede.account.Dialect;
import dev.lede.account.Fault;
import dev.lede.account.GreaderDouble;
import dev.lede.account.ItemId;
import dev.lede.model.Entry;
import dev.lede.model.Problem;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** An account on a server of each kind, and what goes to and fro. */
class AccountSyncTest extends AccountTesting {
    private static Problem.Kind failure(Outcome outcome) {
        assertThat(outcome).isInstanceOf(Outcome.Failed.class);
        return ((Outcome.Failed) outcome).problem().kind();
    }

    @ParameterizedTest
    @EnumSource
    void whatIsThereArrivesWithItsStateAndItsFolder(Dialect dialect) throws Exception {
        try (var server = GreaderDouble.speaking(dialect);
                var lede = lede(server)) {
            String feed = server.state.follow("Q & A", "Tech");
            server.state.read(server.state.arrive(feed, "Old"), true);
            ItemId starred = server.state.arrive(feed, "Kept");
            server.state.star(starred, true);
            server.state.read(starred, true);
            server.state.arrive(feed, "New");

            synced(lede);

            assertThat(lede.all()).extracting(Entry::title).containsExactlyInAnyOrder("Old", "Kept", "New");
            assertThat(lede.titled("Old").unread()).isFalse();
            assertThat(lede.titled("Kept").starred()).isTrue();
            assertThat(lede.titled("New").unread()).isTrue();
            assertThat(lede.titled("New").feed()).isEqualTo("Q & A");
            assertThat(lede.titled("New").tags()).containsExactly("Tech");
            assertThat(lede.pending()).isZero();
        }
    }

    @ParameterizedTest
    @EnumSource
    void moreThanTwentyFiveStayUnread(Dialect dialect) throws Exception {
        try (var server = GreaderDouble.speaking(dialect);
                var lede = lede(server)) {
            String feed = server.state.follow("News", "");
            for (int i = 0; i < 130; i++) {
                server.state.arrive(feed, "Entry " + i);
            }
            synced(lede);
            assertThat(lede.all()).hasSize(130).allMatch(Entry::unread);
        }
    }

    @ParameterizedTest
    @EnumSource
    void whatWasDoneHereIsDoneThere(Dialect dialect) throws Exception {
        try (var server = GreaderDouble.speaking(dialect);
                var lede = lede(server)) {
            String feed = server.state.follow("News", "");
            ItemId one = server.state.arrive(feed, "One");
            ItemId two = server.state.arrive(feed, "Two");
            synced(lede);

            lede.read("One", true);
            lede.star("Two", true);
            synced(lede);
            assertThat(server.state.isRead(one)).isTrue();
            assertThat(server.state.isStarred(two)).isTrue();
            assertThat(lede.pending()).isZero();

            lede.entries.undo();
            synced(lede);
            assertThat(server.state.isStarred(two)).isFalse();
        }
    }

    @ParameterizedTest
    @EnumSource
    void whatWasDoneThereIsDoneHereAndNotSentBack(Dialect dialect) throws Exception {
        try (var server = GreaderDouble.speaking(dialect);
                var lede = lede(server)) {
            String feed = server.state.follow("News", "");
            ItemId one = server.state.arrive(feed, "One");
            synced(lede);
            server.state.read(one, true);
            server.state.star(one, true);

            synced(lede);

            assertThat(lede.titled("One").unread()).isFalse();
            assertThat(lede.titled("One").starred()).isTrue();
            assertThat(lede.pending()).isZero();
            assertThat(lede.entries.undoable()).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    void whatIsNotYetSentHidesWhatTheServerSays(Dialect dialect) throws Exception {
        try (var server = GreaderDouble.speaking(dialect);
                var lede = lede(server)) {
            ItemId one = server.state.arrive(server.state.follow("News", ""), "One");
            synced(lede);
            lede.read("One", true);
            server.plan("edit-tag", Fault.BROKEN);

            synced(lede);
            assertThat(lede.titled("One").unread()).isFalse();
            assertThat(server.state.isRead(one)).isFalse();

            synced(lede);
            assertThat(server.state.isRead(one)).isTrue();
        }
    }

    @ParameterizedTest
    @EnumSource
    void whatIsDoneTwiceIsDone(Dialect dialect) throws Exception {
        try (var server = GreaderDouble.speaking(dialect);
                var lede = lede(server)) {
            ItemId one = server.state.arrive(server.state.follow("News", ""), "One");
            synced(lede);
            lede.read("One", true);
            server.plan("edit-tag", Fault.DROPPED_AFTER);

            lede.sync();
            synced(lede);

            assertThat(server.state.isRead(one)).isTrue();
            assertThat(lede.pending()).isZero();
        }
    }

    @ParameterizedTest
    @EnumSource
    void whatNeverArrivedIsSentAgain(Dialect dialect) throws Exception {
        try (var server = GreaderDouble.speaking(dialect);
                var lede = lede(server)) {
            ItemId one = server.state.arrive(server.state.follow("News", ""), "One");
            synced(lede);
            lede.read("One", true);
            // The HTTP client tries again by itself, where the line was an old one.
            Collections.nCopies(3, Fault.DROPPED_BEFORE).forEach(fault -> server.plan("edit-tag", fault));

            assertThat(lede.sync()).isInstanceOf(Outcome.Failed.class);
            assertThat(server.state.isRead(one)).isFalse();
            assertThat(lede.pending()).isEqualTo(1);
            server.forgetPlans();
            synced(lede);

            assertThat(server.state.isRead(one)).isTrue();
        }
    }

    @ParameterizedTest
    @EnumSource
    void aListThatBreaksOffSaysNothing(Dialect dialect) throws Exception {
        try (var server = GreaderDouble.speaking(dialect);
                var lede = lede(server)) {
            String feed = server.state.follow("News", "");
            server.state.arrive(feed, "One");
            server.state.arrive(feed, "Two");
            synced(lede);

            server.plan("items/ids", Fault.TRUNCATED);

            assertThat(failure(lede.sync())).isEqualTo(Problem.Kind.ACCOUNT_BROKEN);
            assertThat(lede.all()).hasSize(2).allMatch(Entry::unread);
        }
    }

    @ParameterizedTest
    @EnumSource
    void whatArrivesBetweenTwoListsIsNotTakenForRead(Dialect dialect) throws Exception {
        try (var server = GreaderDouble.speaking(dialect);
                var lede = lede(server)) {
            String feed = server.state.follow("News", "");
            server.state.arrive(feed, "One");
            server.before("items/ids", () -> {});
            server.before("items/ids", () -> server.state.arrive(feed, "Between"));

            synced(lede);
            synced(lede);

            assertThat(lede.titled("Between").unread()).isTrue();
        }
    }

    @ParameterizedTest
    @EnumSource
    void starsOutliveAFeedThatIsUnfollowedElsewhere(Dialect dialect) throws Exception {
        try (var server = GreaderDouble.speaking(dialect);
                var lede = lede(server)) {
            String gone = server.state.follow("Gone", "");
            server.state.arrive(server.state.follow("Stays", ""), "Other");
            server.state.star(server.state.arrive(gone, "Kept"), true);
            synced(lede);

            server.state.unfollow(gone);
            synced(lede);

            assertThat(lede.titled("Kept").starred()).isTrue();
            assertThat(lede.feeds.feeds())
                    .filteredOn(feed -> feed.title().equals("Gone"))
                    .noneMatch(feed -> feed.followed());
        }
    }

    @ParameterizedTest
    @EnumSource
    void anEmptyServerEmptiesNothing(Dialect dialect) throws Exception {
        try (var server = GreaderDouble.speaking(dialect);
                var lede = lede(server)) {
            String one = server.state.follow("One", "");
            String two = server.state.follow("Two", "");
            server.state.follow("Three", "");
            server.state.arrive(one, "First");
            synced(lede);
            server.state.unfollow(one);
            server.state.unfollow(two);

            lede.sync();

            assertThat(lede.accounts.followed(lede.account().id())).isEqualTo(3);
            assertThat(lede.titled("First").unread()).isTrue();
        }
    }

    @ParameterizedTest
    @EnumSource
    void whereNothingHappenedSevenRequestsAreEnough(Dialect dialect) throws Exception {
        try (var server = GreaderDouble.speaking(dialect);
                var lede = lede(server)) {
            server.state.arrive(server.state.follow("News", ""), "One");
            synced(lede);
            server.forgetRequests();

            synced(lede);

            assertThat(server.requests())
                    .containsExactly(
                            "ClientLogin",
                            "subscription/list",
                            "stream/items/ids",
                            "stream/items/ids",
                            "stream/items/ids",
                            "token",
                            "stream/items/contents");
        }
    }

    @ParameterizedTest
    @EnumSource
    void twoOnOneAccountAgree(Dialect dialect) throws Exception {
        try (var server = GreaderDouble.speaking(dialect);
                var laptop = lede("laptop.db", server);
                var box = lede("box.db", server)) {
            String feed = server.state.follow("News", "");
            server.state.arrive(feed, "One");
            server.state.arrive(feed, "Two");
            synced(laptop);
            synced(box);
            laptop.read("One", true);
            box.star("Two", true);

            synced(laptop);
            synced(box);
            synced(laptop);

            for (var lede : List.of(laptop, box)) {
                assertThat(lede.titled("One").unread()).isFalse();
                assertThat(lede.titled("Two").starred()).isTrue();
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void anAccountThatIsLeftTakesItsFeedsWithItAndBringsThemBack(Dialect dialect) throws Exception {
        try (var server = GreaderDouble.speaking(dialect);
                var lede = lede(server)) {
            server.state.arrive(server.state.follow("News", ""), "One");
            synced(lede);

            lede.unfollow();
            assertThat(lede.feeds.feeds())
                    .filteredOn(feed -> feed.title().equals("News"))
                    .noneMatch(feed -> feed.followed());
            lede.follow();
            synced(lede);
            assertThat(lede.all()).hasSize(1);
            assertThat(lede.feeds.feeds())
                    .filteredOn(feed -> feed.title().equals("News"))
                    .allMatch(feed -> feed.followed());
        }
    }
}
