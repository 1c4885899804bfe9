package dev.lede.store;

import dev.lede.model.FeedId;
import dev.lede.model.NewEntry;
import dev.lede.model.Subscription;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A store in a temporary folder, with a clock that stands until it is moved. */
final class StoreFixture implements AutoCloseable {
    Instant now = Instant.parse("2025-02-13T12:00:00Z");
    final Database database;
    final EntryStore entries;
    final FeedStore feeds;

    StoreFixture(Path folder) {
        database = Database.open(folder.resolve("lede.db"), new Hands());
        entries = new EntryStore(database, List.of("zh-CN", "en"));
        feeds = new FeedStore(database);
    }

    private final class Hands extends Clock {
        @Override
        public ZoneId getZone() {
            return ZoneOffset.ofHours(8);
        }

        @Override
        public Clock withZone(ZoneId zone) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Instant instant() {
            return now;
        }
    }

    void follow(String... addresses) {
        feeds.reconcile(Arrays.stream(addresses)
                .map(address -> Subscription.to(address, List.of()))
                .toList());
    }

    FeedId feed(String address) {
        return feeds.feed(address).orElseThrow().id();
    }

    Saved arrive(String address, NewEntry... sent) {
        return entries.save(List.of(new Delivery(feed(address), Delivery.Answer.NOTHING, List.of(sent))))
                .getFirst();
    }

    static NewEntry entry(String guid, String title, String published, String... tags) {
        return entry(guid, title, title, Instant.parse(published), "en", null, List.of(tags));
    }

    static NewEntry entry(
            String guid,
            String title,
            String text,
            @Nullable Instant published,
            @Nullable String lang,
            @Nullable String translationKey,
            List<String> tags) {
        return new NewEntry(
                guid,
                title,
                null,
                null,
                published,
                null,
                null,
                text,
                null,
                lang,
                translationKey,
                null,
                false,
                tags,
                List.of(),
                Map.of());
    }

    @Override
    public void close() {
        database.close();
    }
}
