package dev.lede.account;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lede.fetch.AddressRules;
import dev.lede.fetch.HttpCaller;
import dev.lede.fetch.Limits;
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
 * unread entries where {@code GREADER_URL}, {@code GREADER_USER} and {@code GREADER_PASS} name one.
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
        return new GreaderClient(new HttpCaller(rules, Map.of(), Limits.REAL, "test"), login);
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
}
