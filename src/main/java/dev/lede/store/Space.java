package dev.lede.store;

import dev.lede.model.Trouble;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;

/**
 * Gives back to the disk what the file no longer needs. In small steps, so that nobody waits long; but a file that an
 * older lede has made can only be written anew as a whole, which needs room for two more of it and lets nobody write
 * meanwhile: so that is done once, where it is worth it, and from then on it goes in small steps too.
 */
final class Space {
    private static final String ACTION = "give space back";

    private static final int PAGES_AT_ONCE = 1000;

    /** Who waits to write asks again so often; steps without a pause would let nobody in. */
    private static final Duration PAUSE = Duration.ofMillis(100);

    /** In steps: {@code PRAGMA auto_vacuum} answers so. */
    private static final int INCREMENTAL = 2;

    private static final long WORTH_IT = 16L << 20;

    private final Database database;

    Space(Database database) {
        this.database = database;
    }

    /** By how many bytes the file is smaller then; may be interrupted. */
    long giveBack() {
        long before = bytes();
        if (number("PRAGMA auto_vacuum") == INCREMENTAL) {
            inSteps();
        } else if (isWorthIt() && hasRoom()) {
            database.alone(ACTION, session -> {
                session.runScript("PRAGMA auto_vacuum = INCREMENTAL");
                session.runScript("VACUUM");
            });
        }
        long given = before - bytes();
        if (given > 0) {
            // Only now is the file itself shorter; whoever reads at the moment puts that off.
            database.alone(ACTION, session -> session.number("PRAGMA wal_checkpoint(TRUNCATE)"));
        }
        return given;
    }

    private void inSteps() {
        long free = free();
        long left = free > 0 ? step() : 0;
        while (left > 0 && left < free && pause()) {
            free = left;
            left = step();
        }
    }

    /** False where one is told to stop. */
    private static boolean pause() {
        try {
            Thread.sleep(PAUSE);
            return true;
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** Returns how many pages are still free. */
    private long step() {
        return database.write(ACTION, session -> {
            // As a script: prepared, the driver would take one step of it, which is one page.
            session.runScript("PRAGMA incremental_vacuum(" + PAGES_AT_ONCE + ")");
            return session.number("PRAGMA freelist_count");
        });
    }

    private long free() {
        return number("PRAGMA freelist_count");
    }

    private boolean isWorthIt() {
        return unused() >= WORTH_IT && unused() >= bytes() / 4;
    }

    private boolean hasRoom() {
        try {
            return Files.getFileStore(database.file()).getUsableSpace() > 2 * (bytes() - unused()) + WORTH_IT;
        } catch (IOException e) {
            throw new StoreException(
                    ACTION,
                    new Trouble(Trouble.Kind.STORE_CANNOT_OPEN, database.file().toString()),
                    e);
        }
    }

    /** What of it holds nothing. */
    long unused() {
        return free() * number("PRAGMA page_size");
    }

    /** As they are for whoever opens it now; the file may be behind. */
    private long bytes() {
        return number("PRAGMA page_count") * number("PRAGMA page_size");
    }

    private long number(String question) {
        return database.read(ACTION, session -> session.number(question));
    }
}
