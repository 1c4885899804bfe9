package dev.lede.sync;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lede.model.FeedId;
import dev.lede.model.FeedSettings;
import dev.lede.model.Problem;
import dev.lede.store.Followed;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class OrderTest {

    @Test
    void feedsOfOneHostStandApart() {
        assertThat(order("https://a.example/1", "https://a.example/2", "https://a.example/3", "https://b.example/1"))
                .containsExactly(
                        "https://a.example/1", "https://b.example/1", "https://a.example/2", "https://a.example/3");
    }

    @Test
    void foldersAndOddAddressesKeepTheirOrder() {
        assertThat(order("/home/me/notes", "b.example", "https://a.example"))
                .containsExactly("/home/me/notes", "b.example", "https://a.example");
    }

    @Test
    void whatFailedGoesLast() {
        var dead = feed(0, "https://dead.example/", Problem.Kind.TIMEOUT);
        var one = feed(1, "https://a.example/1", null);
        var two = feed(2, "https://a.example/2", null);
        assertThat(Order.of(List.of(dead, one, two))).containsExactly(one, two, dead);
    }

    private static List<String> order(String... addresses) {
        return Order.of(IntStream.range(0, addresses.length)
                        .mapToObj(i -> feed(i, addresses[i], null))
                        .toList())
                .stream()
                .map(Followed::address)
                .toList();
    }

    private static Followed feed(long id, String address, Problem.@Nullable Kind problem) {
        return new Followed(
                new FeedId(id),
                address,
                address,
                null,
                null,
                null,
                null,
                FeedSettings.NONE,
                null,
                null,
                null,
                problem,
                0);
    }
}
