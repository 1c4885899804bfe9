package dev.lede.sync;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lede.account.Dialect;
import dev.lede.account.Fault;
import dev.lede.account.GreaderDouble;
import dev.lede.account.ItemId;
import dev.lede.model.Entry;
import dev.lede.model.Problem;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Following, renaming, moving and unfollowing, here and there. */
class AccountFeedsTest extends AccountTesting {
    private static final String BLOG = "http://127.0.0.1/blog.rss";

    @ParameterizedTest
    @EnumSource
    void whatIsFollowedHereIsFollowedThereInItsFolder(Dialect dialect) throws Exception {
        try (var server = GreaderDouble.speaking(dialect);
                var lede = lede(server)) {
            lede.wishes.follow(lede.account().id(), BLOG, "技术");

            assertThat(synced(lede).trouble()).isNull();

            String stream = server.state.streamOf(BLOG);
            assertThat(server.state.folder(stream)).isEqualTo("技术");
            assertThat(lede.shown("Feed of " + BLOG).orElseThrow().tags()).containsExactly("技术");
            assertThat(lede.wishes.of(lede.account().id())).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    void whatIsFollowedTwiceIsFollowedOnce(Dialect dialect) throws Exception {
        try (var server = GreaderDouble.speaking(dialect);
                var lede = lede(server)) {
            server.plan("quickadd", Fault.DROPPED_AFTER);
            lede.wishes.follow(lede.account().id(), BLOG, "Tech");

            lede.sync();
            assertThat(synced(lede).trouble()).isNull();

            assertThat(lede.feeds.feeds()).filteredOn(feed -> feed.followed()).hasSize(2);
            assertThat(server.state.folder(server.state.streamOf(BLOG))).isEqualTo("Tech");
        }
    }

    @ParameterizedTest
    @EnumSource
    void aFaultBetweenFollowingAndMovingLosesNoFolder(Dialect dialect) throws Exception {
        for (String path : List.of("tag/list", "subscription/edit")) {
            try (var server = GreaderDouble.speaking(dialect);
                    var lede = lede(path.replace('/', '.'), server)) {
                server.plan(path, Fault.BROKEN);
                lede.wishes.follow(lede.account().id(), BLOG, "Tech");

                lede.sync();
                assertThat(synced(lede).trouble()).isNull();

                assertThat(server.state.folder(server.state.streamOf(BLOG))).isEqualTo("Tech");
                assertThat(lede.wishes.of(lede.account().id())).isEmpty();
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void whatTheServerCannotFollowIsToldOnce(Dialect dialect) throws Exception {
        try (var server = GreaderDouble.speaking(dialect);
                var lede = lede(server)) {
            server.state.follow("News", "");
            lede.wishes.follow(lede.account().id(), "http://127.0.0.1/dead.rss", "");
            Outcome.Synced last = synced(lede);
            for (int again = 0; again < 5 && last.trouble() == null; again++) {
                last = synced(lede);
            }

            assertThat(last.trouble()).isEqualTo(new Problem(Problem.Kind.NOT_TAKEN, "http://127.0.0.1/dead.rss"));
            assertThat(synced(lede).trouble()).isNull();
        }
    }

    @ParameterizedTest
    @EnumSource
    void titleAndFolderAreChangedHereAtOnceAndThereLater(Dialect dialect) throws Exception {
        try (var server = GreaderDouble.speaking(dialect);
                var lede = lede(server)) {
            String stream = server.state.follow("News", "Press");
            server.state.arrive(stream, "One");
            synced(lede);
            lede.wishes.rename(lede.feed("News"), "Q & A");
            lede.wishes.move(lede.feed("Q & A"), "Fun");

            assertThat(lede.titled("One").feed()).isEqualTo("Q & A");
            assertThat(lede.titled("One").tags()).containsExactly("Fun");
            server.plan("subscription/edit", Fault.UNAVAILABLE);
            lede.sync();
            assertThat(lede.titled("One").feed()).isEqualTo("Q & A");

            assertThat(synced(lede).trouble()).isNull();
            assertThat(server.state.title(stream)).isEqualTo("Q & A");
            assertThat(server.state.folder(stream)).isEqualTo("Fun");
            assertThat(lede.titled("One").tags()).containsExactly("Fun");
        }
    }

    /** FreshRSS would take it out of its own folder for that, and say OK. */
    @Test
    void whatIsToGoWhereALabelHasTheNameStaysInItsFolder() throws Exception {
        try (var server = GreaderDouble.speaking(Dialect.FRESHRSS);
                var lede = lede(server)) {
            String news = server.state.follow("News", "Press");
            server.state.label(server.state.arrive(news, "Entry"), "later", true);
            synced(lede);

            lede.wishes.move(lede.feed("News"), "later");

            assertThat(synced(lede).trouble()).isEqualTo(new Problem(Problem.Kind.NOT_TAKEN, "later"));
            assertThat(server.state.folder(news)).isEqualTo("Press");
            assertThat(lede.shown("News").orElseThrow().tags()).containsExactly("Press");
        }
    }

    @Test
    void whereThereAreNoLabelsAFeedIsMovedWithoutAskingForTheirNames() throws Exception {
        try (var server = GreaderDouble.speaking(Dialect.MINIFLUX);
                var lede = lede(server)) {
            String news = server.state.follow("News", "Press");
            server.state.arrive(news, "Entry");
            synced(lede);

            lede.wishes.move(lede.feed("News"), "Fun");
            server.plan("tag/list", Fault.PAGE);

            assertThat(synced(lede).trouble()).isNull();
            assertThat(server.state.folder(news)).isEqualTo("Fun");
        }
    }

    @ParameterizedTest
    @EnumSource
    void whereAPageIsAnsweredTheWishWaits(Dialect dialect) throws Exception {
        try (var server = GreaderDouble.speaking(dialect);
                var lede = lede(server)) {
            String stream = server.state.follow("News", "", BLOG);
            synced(lede);
            lede.wishes.rename(lede.feed("News"), "Mine");
            server.plan("subscription/edit", Fault.PAGE);

            assertThat(lede.sync()).isInstanceOf(Outcome.Failed.class);
            assertThat(synced(lede).trouble()).isNull();

            assertThat(server.state.title(stream)).isEqualTo("Mine");
        }
    }

    @ParameterizedTest
    @EnumSource
    void ofTwoWishesForOneFeedTheLaterStands(Dialect dialect) throws Exception {
        try (var server = GreaderDouble.speaking(dialect);
                var lede = lede(server)) {
            String stream = server.state.follow("News", "Fun", BLOG);
            synced(lede);
            lede.wishes.follow(lede.account().id(), BLOG, "Tech");
            lede.wishes.move(lede.feed("News"), "Fun");

            assertThat(synced(lede).trouble()).isNull();

            assertThat(server.state.folder(stream)).isEqualTo("Fun");
        }
    }

    @ParameterizedTest
    @EnumSource
    void whoFollowsTwiceAndNamesAFolderOnceWantsItThere(Dialect dialect) throws Exception {
        try (var server = GreaderDouble.speaking(dialect);
                var lede = lede(server)) {
            lede.wishes.follow(lede.account().id(), BLOG, "Tech");
            lede.wishes.follow(lede.account().id(), BLOG, "");

            synced(lede);

            assertThat(server.state.folder(server.state.streamOf(BLOG))).isEqualTo("Tech");
        }
    }

    @ParameterizedTest
    @EnumSource
    void whatWaitsHidesWhatTheServerStillSays(Dialect dialect) throws Exception {
        try (var server = GreaderDouble.speaking(dialect);
                var lede = lede(server)) {
            String stream = server.state.follow("News", "Press");
            server.state.arrive(stream, "One");
            synced(lede);
            lede.wishes.rename(lede.feed("News"), "Mine");
            server.plan("subscription/edit", Fault.BROKEN);

            assertThat(synced(lede).trouble()).isNull();
            assertThat(lede.titled("One").feed()).isEqualTo("Mine");
            assertThat(server.state.title(stream)).isEqualTo("News");

            synced(lede);
            assertThat(server.state.title(stream)).isEqualTo("Mine");
        }
    }

    @ParameterizedTest
    @EnumSource
    void ofTwoTitlesTheLaterIsSent(Dialect dialect) throws Exception {
        try (var server = GreaderDouble.speaking(dialect);
                var lede = lede(server)) {
            String stream = server.state.follow("News", "");
            synced(lede);
            lede.wishes.rename(lede.feed("News"), "Other");
            lede.wishes.rename(lede.feed("Other"), "News");

            synced(lede);

            assertThat(server.state.title(stream)).isEqualTo("News");
            assertThat(lede.shown("News")).isPresent();
        }
    }

    @ParameterizedTest
    @EnumSource
    void whatIsUnfollowedHereIsUnfollowedThereAndItsStarsStayHere(Dialect dialect) throws Exception {
        try (var server = GreaderDouble.speaking(dialect);
                var lede = lede(server)) {
            String stream = server.state.follow("News", "");
            server.state.follow("Other", "");
            server.state.star(server.state.arrive(stream, "Kept"), true);
            server.state.arrive(stream, "Gone");
            synced(lede);
            lede.wishes.unfollow(lede.feed("News"));

            assertThat(lede.all()).extracting(Entry::title).containsExactly("Kept");
            synced(lede);

            assertThat(server.state.streamOf("http://127.0.0.1/1.rss")).isEmpty();
            assertThat(lede.titled("Kept").starred()).isTrue();
            assertThat(lede.shown("News")).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    void whatIsFollowedAgainBeforeTheServerHeardIsAsItWas(Dialect dialect) throws Exception {
        try (var server = GreaderDouble.speaking(dialect);
                var lede = lede(server)) {
            String stream = server.state.follow("News", "");
            server.state.arrive(stream, "One");
            synced(lede);
            lede.wishes.unfollow(lede.feed("News"));
            lede.wishes.follow(lede.account().id(), server.state.url(stream), "");

            synced(lede);

            assertThat(server.state.streamOf(server.state.url(stream))).isEqualTo(stream);
            assertThat(lede.all()).extracting(Entry::title).containsExactly("One");
        }
    }

    @ParameterizedTest
    @EnumSource
    void titlesOfAnotherClientAreTakenAndNotSentBack(Dialect dialect) throws Exception {
        try (var server = GreaderDouble.speaking(dialect);
                var lede = lede(server)) {
            String stream = server.state.follow("News", "");
            synced(lede);
            server.state.rename(stream, "A < B & C");
            server.state.move(stream, "Fun");
            server.forgetRequests();

            synced(lede);

            assertThat(lede.shown("A < B & C").orElseThrow().tags()).containsExactly("Fun");
            assertThat(server.requests()).doesNotContain("subscription/edit");
        }
    }

    @ParameterizedTest
    @EnumSource
    void whatIsFollowedAgainElsewhereIsNotDoubledAndKeepsItsStars(Dialect dialect) throws Exception {
        try (var server = GreaderDouble.speaking(dialect);
                var lede = lede(server)) {
            String stream = server.state.follow("News", "");
            server.state.follow("Other", "");
            String url = server.state.url(stream);
            server.state.arrive(stream, "Kept");
            server.state.arrive(stream, "Read");
            server.state.arrive(stream, "New");
            synced(lede);
            lede.star("Kept", true);
            lede.read("Read", true);
            synced(lede);
            var kept = lede.titled("Kept").id();

            server.state.unfollow(stream);
            server.state.follow("News", "", url);
            synced(lede);
            synced(lede);

            assertThat(lede.all()).extracting(Entry::title).containsExactlyInAnyOrder("Kept", "Read", "New");
            assertThat(lede.titled("Kept").id()).isEqualTo(kept);
            assertThat(lede.titled("Kept").starred()).isTrue();
            ItemId again = server.state.titled("Kept").getFirst();
            assertThat(server.state.isStarred(again)).isTrue();
            assertThat(server.state.isRead(server.state.titled("Read").getFirst()))
                    .isTrue();
            assertThat(lede.titled("New").unread()).isTrue();
            assertThat(lede.pending()).isZero();
        }
    }

    @ParameterizedTest
    @EnumSource
    void aStarWhoseEntryTheServerHasLostStays(Dialect dialect) throws Exception {
        try (var server = GreaderDouble.speaking(dialect);
                var lede = lede(server)) {
            String stream = server.state.follow("News", "");
            server.state.follow("Other", "");
            ItemId old = server.state.arrive(stream, "Kept");
            synced(lede);
            lede.star("Kept", true);
            synced(lede);

            server.state.unfollow(stream);
            String again = server.state.follow("News", "", "http://127.0.0.1/1.rss");
            server.state.purge(server.state.titled("Kept").getFirst());
            server.state.arrive(again, "New");
            synced(lede);
            synced(lede);

            assertThat(old).isNotNull();
            assertThat(lede.titled("Kept").starred()).isTrue();
        }
    }

    @ParameterizedTest
    @EnumSource
    void aListThatHasLostItsHalfIsBelievedWhenItComesAgain(Dialect dialect) throws Exception {
        try (var server = GreaderDouble.speaking(dialect);
                var lede = lede(server)) {
            String one = server.state.follow("One", "");
            String two = server.state.follow("Two", "");
            server.state.arrive(server.state.follow("Three", ""), "Entry");
            synced(lede);
            server.state.unfollow(one);
            server.state.unfollow(two);

            synced(lede);
            assertThat(lede.accounts.followed(lede.account().id())).isEqualTo(3);
            synced(lede);
            assertThat(lede.accounts.followed(lede.account().id())).isEqualTo(1);
        }
    }

    @ParameterizedTest
    @EnumSource
    void anAccountThatIsEmptyIsWell(Dialect dialect) throws Exception {
        try (var server = GreaderDouble.speaking(dialect);
                var lede = lede(server)) {
            String stream = server.state.follow("News", "");
            ItemId kept = server.state.arrive(stream, "Kept");
            server.state.star(kept, true);
            synced(lede);
            server.state.purge(kept);

            synced(lede);
            synced(lede);

            assertThat(lede.titled("Kept").starred()).isTrue();
            assertThat(lede.titled("Kept").unread()).isTrue();
        }
    }
}
