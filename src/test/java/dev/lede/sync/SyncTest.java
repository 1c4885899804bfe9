package dev.lede.sync;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.lede.fetch.AddressRules;
import dev.lede.fetch.Caller;
import dev.lede.fetch.FetchResult;
import dev.lede.fetch.Fetcher;
import dev.lede.model.Problem;
import dev.lede.model.Subscription;
import dev.lede.model.Trouble;
import dev.lede.source.Commands;
import dev.lede.source.LocalFiles;
import dev.lede.store.Database;
import dev.lede.store.EntryStore;
import dev.lede.store.FeedStore;
import dev.lede.store.Retention;
import dev.lede.store.Rulings;
import dev.lede.store.StoreException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.DriverManager;
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

            assertThat(sync(database, feeds).run(feeds.followed(), event -> {}).failures())
                    .containsExactly(new SyncReport.Failure(
                            ADDRESS, ADDRESS, new Problem(Problem.Kind.MALFORMED, "NoClassDefFoundError")));
        }
    }

    @Test
    void aDamagedStoreEndsASyncAndIsBlamedOnNoFeed() throws Exception {
        Path file = folder.resolve("lede.db");
        try (var database = Database.open(file, CLOCK)) {
            new FeedStore(database).reconcile(List.of(Subscription.to(folder.toString(), List.of())));
        }
        damageTheFilesRead(file);
        try (var database = Database.open(file, CLOCK)) {
            var feeds = new FeedStore(database);
            var sync = sync(database, feeds);
            assertThatThrownBy(() -> sync.run(feeds.followed(), event -> {}))
                    .isInstanceOfSatisfying(
                            StoreException.class,
                            fault -> assertThat(fault.trouble())
                                    .isEqualTo(new Trouble(Trouble.Kind.STORE_DAMAGED, file.toString())));
            assertThat(feeds.feeds().getFirst().problem()).isNull();
        }
    }

    /** The page on which the table begins, as a disk that fails leaves it. */
    private static void damageTheFilesRead(Path file) throws Exception {
        long page;
        try (var store = DriverManager.getConnection("jdbc:sqlite:" + file);
                var statement = store.createStatement();
                var row = statement.executeQuery("SELECT rootpage FROM sqlite_master WHERE name = 'file'")) {
            page = row.getLong(1);
        }
        try (var bytes = FileChannel.open(file, StandardOpenOption.WRITE)) {
            bytes.write(ByteBuffer.wrap("damaged".repeat(100).getBytes(StandardCharsets.US_ASCII)), (page - 1) * 4096);
        }
    }

    private Sync sync(Database database, FeedStore feeds) {
        var entries = new EntryStore(database, List.of());
        var accounts = new AccountSync(
                question -> new Caller.Reply.Failed(new Problem(Problem.Kind.UNREACHABLE, "")),
                new AddressRules(List.of()),
                database,
                entries,
                feeds);
        var intake = new Intake(new Broken(), new LocalFiles(ZoneOffset.UTC), new Commands(Map.of()), feeds, accounts);
        return new Sync(
                intake,
                feeds,
                entries,
                new OldTexts(new Retention(database), List.of(), CLOCK),
                new StandingRules(new Rulings(database, entries), List.of(), CLOCK),
                CLOCK,
                folder.resolve("sync.lock"));
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
