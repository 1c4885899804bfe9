package dev.lede.sync;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lede.feed.FeedParser;
import dev.lede.feed.ParsedFeed;
import dev.lede.model.Change;
import dev.lede.model.Entry;
import dev.lede.model.FeedId;
import dev.lede.model.Subscription;
import dev.lede.query.Query;
import dev.lede.store.Database;
import dev.lede.store.Delivery;
import dev.lede.store.EntryStore;
import dev.lede.store.FeedStore;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Publishers of every kind change what they like, fetch after fetch: nothing comes twice, nothing is lost. */
class KnownAgainRoundsTest {
    private static final String ADDRESS = "https://example.org/feed";
    private static final Instant FIRST = Instant.parse("2026-01-01T08:00:00Z");
    private static final int ROUNDS = 40;
    private static final int WINDOW = 8;

    private final Random random = new Random(20260301);
    private final List<Post> posts = new ArrayList<>();
    private String scheme = "https://";
    private int words;

    @TempDir
    Path folder;

    enum Publisher {
        GUIDS_THAT_LAST,
        GUIDS_OF_EACH_FETCH,
        ONE_GUID_FOR_ALL,
        NO_GUIDS,
        ADDRESSES_WITH_TRACKING
    }

    private static final class Post {
        final int number;
        String guid;
        String title;
        String path;
        String text = "";

        Post(int number) {
            this.number = number;
            this.guid = "guid-" + number;
            // Every fourth has the title of others.
            this.title = number % 4 == 0 ? "Daily" : "Title " + number;
            this.path = "post-" + number;
        }
    }

    @ParameterizedTest
    @EnumSource
    void nothingComesTwiceAndNothingIsLost(Publisher publisher) {
        try (var database = Database.open(folder.resolve("lede.db"), Clock.fixed(FIRST, ZoneOffset.UTC))) {
            var feeds = new FeedStore(database);
            feeds.reconcile(List.of(Subscription.to(ADDRESS, List.of())));
            FeedId feed = feeds.feed(ADDRESS).orElseThrow().id();
            var entries = new EntryStore(database, List.of());
            Map<Long, Integer> numbers = new HashMap<>();
            for (int round = 0; round < ROUNDS; round++) {
                mutate();
                deliver(entries, feed, publisher);
                check(entries, numbers, publisher + " in round " + round);
            }
        }
    }

    /** New posts, and at most one change to each of the old. */
    private void mutate() {
        for (int i = random.nextInt(3); i > 0 || posts.isEmpty(); i--) {
            posts.add(new Post(posts.size()));
        }
        scheme = random.nextInt(5) == 0 ? "http://www." : "https://";
        for (Post post : posts) {
            switch (random.nextInt(12)) {
                case 0 -> post.title = "Renamed " + words++;
                case 1 -> post.path = "moved-" + words++;
                case 2 -> post.guid = "other-" + words++;
                case 3 -> post.text = "edited " + words++;
                default -> {}
            }
        }
    }

    private void deliver(EntryStore entries, FeedId feed, Publisher publisher) {
        var rss =
                new StringBuilder("<rss version='2.0'><channel><title>A feed</title><link>https://example.org/</link>");
        posts.subList(Math.max(0, posts.size() - WINDOW), posts.size())
                .reversed()
                .forEach(post -> rss.append(item(post, publisher)));
        byte[] bytes = rss.append("</channel></rss>").toString().getBytes(StandardCharsets.UTF_8);
        ParsedFeed parsed = (ParsedFeed) FeedParser.parse(bytes, null, ADDRESS);
        entries.save(List.of(new Delivery(feed, Delivery.Answer.NOTHING, Conversion.of(parsed, ADDRESS, null))));
    }

    private String item(Post post, Publisher publisher) {
        String link = scheme + "example.org/" + post.path + (random.nextInt(4) == 0 ? "/?utm_source=" + words++ : "");
        String date = DateTimeFormatter.RFC_1123_DATE_TIME.format(
                FIRST.plusSeconds(3600L * post.number).minusSeconds(1_000_000).atOffset(ZoneOffset.UTC));
        return "<item>%s<title>%s</title><link>%s</link><pubDate>%s</pubDate><description>%s</description></item>"
                .formatted(guid(post, publisher, link), post.title, link, date, post.text);
    }

    private String guid(Post post, Publisher publisher, String link) {
        String guid = switch (publisher) {
            case GUIDS_THAT_LAST -> post.guid;
            case GUIDS_OF_EACH_FETCH -> "session-" + words++;
            case ONE_GUID_FOR_ALL -> "https://example.org/";
            case NO_GUIDS -> "";
            case ADDRESSES_WITH_TRACKING -> link + (link.contains("?") ? "&amp;" : "?") + "rand=" + words++;
        };
        return guid.isEmpty() ? "" : "<guid isPermaLink='false'>" + guid + "</guid>";
    }

    /** What a person did to an entry when it was new is still there, under the post's number. */
    private void check(EntryStore entries, Map<Long, Integer> numbers, String when) {
        List<Entry> all = new ArrayList<>();
        entries.each(Query.ALL, -1, all::add);
        List<Entry> byAge = all.reversed();
        assertThat(byAge).as(when).hasSize(posts.size());
        for (int number = 0; number < posts.size(); number++) {
            Entry entry = byAge.get(number);
            assertThat(numbers.getOrDefault(entry.id().value(), number))
                    .as(when)
                    .isEqualTo(number);
            if (posts.size() - number <= WINDOW) {
                assertThat(entry.title()).as(when).isEqualTo(posts.get(number).title);
            }
            if (numbers.put(entry.id().value(), number) == null) {
                entries.change(List.of(entry.id()), new Change.Starred(true));
            }
            assertThat(entries.entry(entry.id()).orElseThrow().starred())
                    .as(when)
                    .isTrue();
        }
    }
}
