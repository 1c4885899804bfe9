package dev.lede.sync;

import dev.lede.account.Dialect;
import dev.lede.account.GreaderDouble;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Edits here, edits by another client, faults and kills, as they come; then it is quiet: both sides are equal, nothing is lost. */
class AccountRoundsTest {
    private static final int FIRST = Integer.getInteger("lede.account.seed", 0);
    private static final int ROUNDS = Integer.getInteger("lede.account.rounds", 40);

    @TempDir
    Path folder;

    @Test
    void inTheEndBothSidesAreEqualAndNoEditIsLost() throws Exception {
        for (int seed = FIRST; seed < FIRST + ROUNDS; seed++) {
            Dialect dialect = Dialect.values()[seed % Dialect.values().length];
            try (var server = GreaderDouble.speaking(dialect)) {
                new RandomLife(seed, dialect, server, folder.resolve("lede" + seed + ".db")).run();
            }
        }
    }
}
