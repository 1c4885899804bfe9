package dev.lede.sync;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lede.fetch.AddressRules;
import dev.lede.fetch.Caller;
import dev.lede.fetch.FetchResult;
import dev.lede.fetch.Fetcher;
import dev.lede.model.Problem;
import dev.lede.model.Subscription;
import dev.lede.source.Commands;
import dev.lede.source.LocalFiles;
import dev.lede.store.Database;
import dev.lede.store.EntryStore;
import dev.lede.store.FeedStore;
import dev.lede.store.Retention;
import dev.lede.store.Rulings;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(30)
class SyncTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-03-01T12:00:00Z"), ZoneOffset.UTC);
    private static final String ADDRESS = "https://example.org/feed";

    @TempDir
    Path folder;

    @Test
    void aSyncEndsWhateverIsThrownAndTellsNothingOfIt() {
        try (var database = Database.open(folder.resolve("lede.db"), CLOCK)) {
            var feeds = new FeedStore(database);
            feeds.reconcile(List.of(Subscription.to(ADDRESS, List.of())));
            var entries = new EntryStore(database, List.of());
            var accounts = new AccountSync(
                    question -> new Caller.Reply.Failed(new Problem(Problem.Kind.UNREACHABLE, "")),
                    new AddressRules(List.of()),
                    database,
                    entries,
                    feeds);
            var intake =
                    new Intake(new Broken(), new LocalFiles(ZoneOffset.UTC), new Commands(Map.of()), feeds, accounts);
            var sync = new Sync(
                    intake,
                    feeds,
                    entries,
                    new OldTexts(new Retention(database), List.of(), CLOCK),
                    new StandingRules(new Rulings(database, entries), List.of(), CLOCK),
                    CLOCK,
                    folder.resolve("sync.lock"));

            assertThat(sync.run(feeds.followed(), event -> {}).failures())
                    .containsExactly(new SyncReport.Failure(
                            ADDRESS, ADDRESS, new Problem(Problem.Kind.MALFORMED, "NoClassDefFoundError")));
        }
    }

    private static final class Broken implements Fetcher {
        @Override
        public FetchResult fetch(Request request) {
            throw new NoClassDefFoundError("what a publisher wrote");
        }

        @Override
        public List<String> waitedFor() {
            return List.of();
        }
    }
}
