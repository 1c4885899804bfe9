package dev.lede.store;

import dev.lede.model.Trouble;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;

/**
 * Brings a file to the schema of this program: numbered scripts, each applied once, each in one transaction. Scripts are
 * only ever added.
 */
final class Migrations {
    private static final int NEWEST = 7;

    private Migrations() {}

    static boolean areDone(String action, Session session) throws SQLException {
        long version = version(session);
        if (version > NEWEST) {
            throw new StoreException(action, Trouble.Kind.STORE_NEWER);
        }
        return version == NEWEST;
    }

    static void run(String action, Session session) throws SQLException {
        // Of a new file only: so that it can give space back in small steps.
        session.runScript("PRAGMA auto_vacuum = INCREMENTAL");
        session.runScript("PRAGMA journal_mode = WAL");
        boolean done = false;
        while (!done) {
            done = Database.transaction(session, within -> isDoneOrStep(action, within));
        }
    }

    /** Another process may have come first, so the number is read within the transaction. */
    private static boolean isDoneOrStep(String action, Session session) throws SQLException {
        if (areDone(action, session)) {
            return true;
        }
        long next = version(session) + 1;
        session.runScript(script(next));
        session.runScript("PRAGMA user_version = " + next);
        return false;
    }

    private static long version(Session session) throws SQLException {
        return session.number("PRAGMA user_version");
    }

    private static String script(long number) {
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
