package dev.lede.sync;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lede.account.Dialect;
import dev.lede.account.Fault;
import dev.lede.account.GreaderDouble;
import dev.lede.account.ItemId;
import dev.lede.model.Entry;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Edits here, edits by another client, faults and kills, as they come; then it is quiet: both sides are
 * equal.
 */
class AccountRoundsTest {
    private static final int ROUNDS = Integer.getInteger("lede.account.rounds", 40);
    private static final List<Fault> FAULTS = List.of(Fault.values());

    @TempDir
    Path folder;

    @Test
    void inTheEndBothSidesAreEqual() throws Exception {
        for (int seed = 0; seed < ROUNDS; seed++) {
            var random = new Random(seed);
            Dialect dialect = Dialect.values()[seed % Dialect.values().length];
            try (var server = GreaderDouble.speaking(dialect)) {
                new Round(random, server, folder.resolve("lede" + seed + ".db"), "seed " + seed).run();
            }
        }
    }

    private static final class Round {
        private final Random random;
        private final GreaderDouble server;
        private final Path file;
        private final String name;
        private final Map<String, ItemId> ids = new HashMap<>();

        Round(Random random, GreaderDouble server, Path file, String name) {
            this.random = random;
            this.server = server;
            this.file = file;
            this.name = name;
        }

        void run() throws InterruptedException {
            String feed = server.state.follow("News", "");
            for (int i = 0; i < 6; i++) {
                arrive(feed);
            }
            for (int life = 0; life < 3; life++) {
                // A kill leaves what was committed, and nothing else.
                try (var lede = new AccountFixture(file, server)) {
                    for (int step = 0; step < 8; step++) {
                        step(lede, feed);
                    }
                }
            }
            try (var lede = new AccountFixture(file, server)) {
                server.forgetPlans();
                lede.sync();
                lede.sync();
                compare(lede);
            }
        }

        private void arrive(String feed) {
            String title = "Entry " + ids.size();
            ids.put(title, server.state.arrive(feed, title));
        }

        private void step(AccountFixture lede, String feed) throws InterruptedException {
            switch (random.nextInt(7)) {
                case 0 -> arrive(feed);
                case 1, 2 -> here(lede);
                case 3 -> there();
                case 4 -> server.plan(FAULTS.get(random.nextInt(FAULTS.size())));
                case 5 -> lede.entries.undo();
                default -> lede.sync();
            }
        }

        private void here(AccountFixture lede) {
            List<Entry> all = lede.all();
            if (all.isEmpty()) {
                return;
            }
            String title = all.get(random.nextInt(all.size())).title();
            boolean value = random.nextBoolean();
            if (random.nextBoolean()) {
                lede.read(title, value);
            } else {
                lede.star(title, value);
            }
        }

        private void there() {
            ItemId id = List.copyOf(ids.values()).get(random.nextInt(ids.size()));
            if (random.nextBoolean()) {
                server.state.read(id, random.nextBoolean());
            } else {
                server.state.star(id, random.nextBoolean());
            }
        }

        private void compare(AccountFixture lede) {
            assertThat(lede.pending()).as(name).isZero();
            assertThat(lede.all()).as(name).hasSize(ids.size()).allSatisfy(entry -> {
                ItemId id = ids.get(entry.title());
                assertThat(entry.unread())
                        .as("%s unread %s", name, entry.title())
                        .isEqualTo(!server.state.isRead(id));
                assertThat(entry.starred())
                        .as("%s starred %s", name, entry.title())
                        .isEqualTo(server.state.isStarred(id));
            });
        }
    }
}
