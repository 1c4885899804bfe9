package dev.lede.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.lede.fetch.AddressRules;
import dev.lede.fetch.HttpCaller;
import dev.lede.fetch.Limits;
import dev.lede.fetch.NetworkSettings;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What any server must do for us. It runs against the double in each dialect, and against a real server with at least two
 * unread entries where {@code GREADER_URL}, {@code GREADER_USER} and {@code GREADER_PASS} name one. That has to reach a feed
 * on this machine, or the one that {@code GREADER_FEED} names, which it does not follow.
 */
@Timeout(120)
class ContractTest {
    /** A server to ask. */
    record Place(String name, Login login, AutoCloseable end) implements AutoCloseable {
        @Override
        public void close() throws Exception {
            end.close();
        }

        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Place> servers() {
        var places = new ArrayList<Place>();
        Arrays.stream(Dialect.values()).map(ContractTest::doubled).forEach(places::add);
        String url = System.getenv("GREADER_URL");
        if (url != null) {
            var login = new Login(url, System.getenv("GREADER_USER"), System.getenv("GREADER_PASS"), null);
            places.add(new Place("the real one", login, () -> {}));
        }
        return places.stream();
    }

    private static Place doubled(Dialect dialect) {
        var server = GreaderDouble.speaking(dialect);
        String news = server.state.follow("News", "Press");
        for (int i = 0; i < 30; i++) {
            server.state.arrive(news, "Entry " + i);
        }
        return new Place(dialect.name(), server.login(), server);
    }

    private static GreaderClient client(Login login) {
        var rules = new AddressRules(List.of(login.base()));
        return new GreaderClient(new HttpCaller(new NetworkSettings(rules, Map.of(), Limits.REAL, "test")), login);
    }

    @ParameterizedTest
    @MethodSource("servers")
    void everyFeedHasAStreamAndATitle(Place place) throws Exception {
        try (place) {
            assertThat(client(place.login).feeds()).isNotEmpty().allSatisfy(feed -> {
                assertThat(feed.stream()).startsWith("feed/");
                assertThat(feed.title()).isNotEmpty();
            });
        }
    }

    @ParameterizedTest
    @MethodSource("servers")
    void contentsComeByTheIdsOfTheLists(Place place) throws Exception {
        try (place) {
            var client = client(place.login);
            List<ItemId> some = client.unread().stream().limit(20).toList();

            assertThat(client.contents(some)).extracting(RemoteItem::id).containsExactlyInAnyOrderElementsOf(some);
        }
    }

    @ParameterizedTest
    @MethodSource("servers")
    void whatIsMarkedReadLeavesTheUnreadAndComesBack(Place place) throws Exception {
        try (place) {
            var client = client(place.login);
            Set<ItemId> before = client.unread();
            List<ItemId> two = before.stream().limit(2).toList();

            client.mark(Mark.READ, two);
            assertThat(client.unread()).hasSize(before.size() - 2).doesNotContainAnyElementsOf(two);
            client.mark(Mark.READ, two);
            client.mark(Mark.UNREAD, two);
            assertThat(client.unread()).containsExactlyInAnyOrderElementsOf(before);
        }
    }

    @ParameterizedTest
    @MethodSource("servers")
    void aStarIsNoMatterOfBeingRead(Place place) throws Exception {
        try (place) {
            var client = client(place.login);
            Set<ItemId> unread = client.unread();
            ItemId one = unread.iterator().next();

            client.mark(Mark.STARRED, List.of(one));
            assertThat(client.starred()).contains(one);
            assertThat(client.unread()).isEqualTo(unread);
            client.mark(Mark.UNSTARRED, List.of(one));
            assertThat(client.starred()).doesNotContain(one);
        }
    }

    @ParameterizedTest
    @MethodSource("servers")
    void theNewestHoldWhatIsRead(Place place) throws Exception {
        try (place) {
            var client = client(place.login);
            ItemId one = client.unread().iterator().next();

            client.mark(Mark.READ, List.of(one));
            assertThat(client.newest(Set.of(), 10_000)).contains(one);
            client.mark(Mark.UNREAD, List.of(one));
        }
    }

    @ParameterizedTest
    @MethodSource("servers")
    void aWrongPasswordIsToldAsOne(Place place) throws Exception {
        try (place) {
            var wrong = new Login(place.login.base(), place.login.user(), "guessed", null);

            assertThat(RefusalTest.refusalOf(() -> client(wrong).feeds())).isEqualTo(new Refusal.WrongPassword());
        }
    }

    @ParameterizedTest
    @MethodSource("servers")
    void aFeedIsFollowedRenamedMovedAndUnfollowed(Place place) throws Exception {
        try (place;
                var feed = new PublishedFeed()) {
            var client = client(place.login);
            int before = client.feeds().size();
            String stream = client.edits().follow(feed.address()).orElseThrow();
            assertThat(followed(client, stream).url()).isEqualTo(feed.address());

            client.edits().rename(stream, "Mine & <yours>");
            client.edits().move(stream, "夜读/b", followed(client, stream).labels());
            var changed = followed(client, stream);
            assertThat(changed.isTitled("Mine & <yours>")).isTrue();
            assertThat(changed.labels()).containsExactly("夜读/b");

            client.edits().unfollow(stream);
            assertThat(client.feeds())
                    .hasSize(before)
                    .noneMatch(one -> one.stream().equals(stream));
        }
    }

    @ParameterizedTest
    @MethodSource("servers")
    void whatIsAskedForTwiceIsDoneOnceWhateverTheServerSaysToIt(Place place) throws Exception {
        try (place;
                var feed = new PublishedFeed()) {
            var client = client(place.login);
            int before = client.feeds().size();
            String stream = client.edits().follow(feed.address()).orElseThrow();

            whateverItSays(() -> client.edits().follow(feed.address()));
            assertThat(client.feeds()).hasSize(before + 1);

            client.edits().unfollow(stream);
            whateverItSays(() -> client.edits().unfollow(stream));
            assertThat(client.feeds()).hasSize(before);
        }
    }

    @ParameterizedTest
    @MethodSource("servers")
    void aServerThatTakesLabelsKeepsThem(Place place) throws Exception {
        try (place) {
            var client = client(place.login);
            List<ItemId> two = client.unread().stream().limit(2).toList();
            var label = Label.named("später & <lesen>");
            assumeTrue(client.takesLabels(two.getFirst()), "it has no labels");

            client.mark(Mark.of(label, true), two);
            assertThat(client.labels()).extracting(Label::name).contains(label.name());
            assertThat(client.labelled(label)).containsExactlyInAnyOrderElementsOf(two);

            client.mark(Mark.of(label, false), two);
            assertThat(client.labelled(label)).isEmpty();
        }
    }

    private static RemoteFeed followed(GreaderClient client, String stream) throws Exception {
        return client.feeds().stream()
                .filter(feed -> feed.stream().equals(stream))
                .findFirst()
                .orElseThrow();
    }

    private interface Request {
        void send() throws RefusedException, InterruptedException;
    }

    private static void whateverItSays(Request request) throws InterruptedException {
        try {
            request.send();
        } catch (RefusedException refused) {
            assertThat(refused.refusal().isOfTheQuestion()).isTrue();
        }
    }
}
