package dev.lede.store;

import dev.lede.model.Trouble;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;

/**
 * Brings a file to the schema of this program: numbered scripts, each applied once. Scripts are only ever added.
 */
final class Migrations {
    static final int NEWEST = 13;

    private Migrations() {}

    static boolean areDone(String action, Session session) throws SQLException {
        long version = version(session);
        if (version > NEWEST) {
            throw new StoreException(action, Trouble.Kind.STORE_NEWER);
        }
        return version == NEWEST;
    }

    /** What is to be done before an older store is changed. */
    interface Beforehand {
        void keep(long version) throws SQLException;
    }

    /** All scripts in one transaction: a store is either as it was or up to date, whenever the power fails. */
    static void run(String action, Session session, Beforehand beforehand) throws SQLException {
        // Of a new file only: so that it can give space back in small steps.
        session.runScript("PRAGMA auto_vacuum = INCREMENTAL");
        session.runScript("PRAGMA journal_mode = WAL");
        Database.transaction(session, within -> {
            // Another process may have come first, so the number is read within the transaction.
            if (!areDone(action, within)) {
                bringUpToDate(within, version(within), beforehand);
            }
            return true;
        });
    }

    private static void bringUpToDate(Session session, long version, Beforehand beforehand) throws SQLException {
        if (version > 0) {
            beforehand.keep(version);
        }
        for (long next = version + 1; next <= NEWEST; next++) {
            session.runScript(script(next));
        }
        session.runScript("PRAGMA user_version = " + NEWEST);
    }

    private static long version(Session session) throws SQLException {
        return session.number("PRAGMA user_version");
    }

    static String script(long number) {
        String name = "%04d.sql".formatted(number);
        try (InputStream script = Migrations.class.getResourceAsStream(name)) {
            if (script == null) {
                throw new IllegalStateException("The program lacks its own " + name);
            }
            return new String(script.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + name, e);
        }
    }
}
