package dev.lede.sync;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lede.account.GreaderDouble;
import dev.lede.fetch.Limits;
import java.nio.file.Path;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What the tests of accounts begin with. */
@Timeout(120)
abstract class AccountTesting {
    @TempDir
    Path folder;

    AccountFixture lede(GreaderDouble server) {
        return lede(server, Limits.REAL);
    }

    AccountFixture lede(GreaderDouble server, Limits limits) {
        return new AccountFixture(folder.resolve("lede.db"), server, 0, limits);
    }

    /** On a machine of its own. */
    AccountFixture lede(String machine, GreaderDouble server) {
        return new AccountFixture(folder.resolve(machine), server, 0, Limits.REAL);
    }

    static Outcome.Synced synced(AccountFixture lede) throws InterruptedException {
        Outcome outcome = lede.sync();
        assertThat(outcome).isInstanceOf(Outcome.Synced.class);
        return (Outcome.Synced) outcome;
    }
}
