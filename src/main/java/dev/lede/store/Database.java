package dev.lede.store;

import dev.lede.model.Trouble;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.sqlite.JDBC;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/**
 * The one SQLite file. Changes go through one connection, one transaction at a time; looking never waits for them, since
 * it has connections of its own. Other processes may use the file at the same time.
 */
public final class Database implements AutoCloseable {
    private static final int BUSY_MILLIS = 20_000;
    private static final int IDLE_READERS = 3;

    private final Path file;
    private final Clock clock;
    private final ReentrantLock writing = new ReentrantLock();
    private final ReentrantLock watching = new ReentrantLock();
    private final Deque<Session> idle = new ArrayDeque<>();
    private @Nullable Session writer;
    private @Nullable Session watcher;
    private boolean closed;

    private Database(Path file, Clock clock) {
        this.file = file;
        this.clock = clock;
    }

    /**
     * Opens the file, makes it where it is missing, and brings an older one up to date.
     *
     * @param clock says what time it is, and in which zone a day begins
     */
    public static Database open(Path file, Clock clock) {
        String action = "open " + file;
        var database = new Database(file, clock);
        try {
            makeFolderOf(file.toAbsolutePath());
            database.prepare(action);
            return database;
        } catch (IOException e) {
            throw new StoreException(action, new Trouble(Trouble.Kind.STORE_CANNOT_OPEN, file.toString()), e);
        } catch (SQLException e) {
            database.close();
            throw database.failure(action, e);
        } catch (StoreException e) {
            database.close();
            throw e;
        }
    }

    /** What a person follows, addresses with passwords among it, is nobody else's business on a shared machine. */
    private static void makeFolderOf(Path file) throws IOException {
        Path folder = file.getParent();
        if (folder != null && !Files.isDirectory(folder)) {
            Files.createDirectories(
                    folder, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        }
    }

    private void prepare(String action) throws SQLException {
        Session reader = connect();
        giveBack(reader);
        if (!Migrations.areDone(action, reader)) {
            Migrations.run(action, writer(), version -> AsItWas.keep(action, file, version));
        }
    }

    /** Changes whenever any process, this one too, has changed the store, but for {@link #writeUnnoticed}. */
    public long version() {
        watching.lock();
        try {
            return watcher().number("PRAGMA data_version");
        } catch (SQLException e) {
            throw failure("look for changes", e);
        } finally {
            watching.unlock();
        }
    }

    Clock clock() {
        return clock;
    }

    interface Work<T> {
        T on(Session session) throws SQLException;
    }

    /** Looks at the store as it is now. */
    <T> T read(String action, Work<T> work) {
        try {
            Session reader = borrow();
            try {
                return whileWanted(reader, work);
            } finally {
                giveBack(reader);
            }
        } catch (SQLException e) {
            throw failure(action, e);
        }
    }

    private static <T> T whileWanted(Session reader, Work<T> work) throws SQLException {
        BooleanSupplier wanted = StillWanted.byNow();
        if (wanted == null) {
            return work.on(reader);
        }
        reader.giveUpUnless(wanted);
        try {
            return work.on(reader);
        } catch (SQLiteException e) {
            if (e.getResultCode() == SQLiteErrorCode.SQLITE_INTERRUPT) {
                throw new StillWanted.GivenUp();
            }
            throw e;
        } finally {
            reader.neverGiveUp();
        }
    }

    /** Looks something up, or, as soon as nobody wants to know any longer, stops and gives nothing. */
    public <T> Optional<T> whileWanted(BooleanSupplier wanted, Supplier<T> question) {
        return StillWanted.answer(wanted, question);
    }

    /** Changes the store: all of the work or nothing of it. What changes it within such work is part of it. */
    <T> T write(String action, Work<T> work) {
        writing.lock();
        try {
            boolean within = writing.getHoldCount() > 1;
            return within ? work.on(writer()) : transaction(writer(), work);
        } catch (SQLException e) {
            throw failure(action, e);
        } finally {
            writing.unlock();
        }
    }

    /** Changes what nobody would draw anew for: the connection that looks for changes is not told of its own. */
    void writeUnnoticed(String action, Work<Integer> work) {
        watching.lock();
        try {
            transaction(watcher(), work);
        } catch (SQLException e) {
            throw failure(action, e);
        } finally {
            watching.unlock();
        }
    }

    private Session watcher() throws SQLException {
        if (watcher == null) {
            watcher = connect();
            watcher.run("PRAGMA synchronous = NORMAL");
        }
        return watcher;
    }

    static <T> T transaction(Session session, Work<T> work) throws SQLException {
        // IMMEDIATE: a transaction that begins as a reader cannot wait when it wants to write.
        session.run("BEGIN IMMEDIATE");
        boolean done = false;
        try {
            T result = work.on(session);
            session.run("COMMIT");
            done = true;
            return result;
        } finally {
            if (!done) {
                rollBack(session);
            }
        }
    }

    private static void rollBack(Session session) throws SQLException {
        try {
            session.run("ROLLBACK");
        } catch (SQLiteException e) {
            // A full disk or an I/O error has rolled back by itself, and what failed first is already on its way up.
            if (e.getResultCode() != SQLiteErrorCode.SQLITE_ERROR) {
                throw e;
            }
        }
    }

    Path file() {
        return file;
    }

    /** The log of what SQLite has not yet written into the file. */
    Path pending() {
        return file.resolveSibling(file.getFileName() + "-wal");
    }

    /** Another file, which is only looked at. */
    static Session lookInto(Path other) throws SQLException {
        var config = new SQLiteConfig();
        config.setReadOnly(true);
        config.setBusyTimeout(BUSY_MILLIS);
        return new Session(JDBC.createConnection("jdbc:sqlite:" + other.toAbsolutePath(), config.toProperties()));
    }

    /** Writes all of it into a file that is there and empty. */
    void copyTo(String action, Path other) {
        read(action, session -> session.run("VACUUM INTO ?", other.toString()));
    }

    interface Lonely {
        void on(Session session) throws SQLException;
    }

    /** What can be no part of a transaction, on a connection that nothing else uses. */
    void alone(String action, Lonely work) {
        writing.lock();
        try (Session session = connect()) {
            work.on(session);
        } catch (SQLException e) {
            throw failure(action, e);
        } finally {
            writing.unlock();
        }
    }

    /** Takes over what another file holds, with whoever has this one open. */
    void replaceBy(String action, Path other) {
        writing.lock();
        try {
            // The driver's own command; it takes what stands between the quotes as it is.
            writer().runScript("restore from \"" + other.toAbsolutePath() + "\"");
            // The copy itself is what it was.
            Migrations.run(action, writer(), version -> {});
        } catch (SQLException e) {
            throw failure(action, e);
        } finally {
            writing.unlock();
        }
    }

    private Session writer() throws SQLException {
        if (writer == null) {
            writer = connect();
            writer.runScript("""
                    PRAGMA synchronous = NORMAL;
                    PRAGMA temp_store = MEMORY;
                    PRAGMA cache_size = -32000;
                    PRAGMA wal_autocheckpoint = 4000;
                    CREATE TEMP TABLE changing (place INTEGER PRIMARY KEY, id INTEGER NOT NULL, feed INTEGER NOT NULL);
                    CREATE TEMP TABLE found (place INTEGER PRIMARY KEY, id INTEGER NOT NULL, feed INTEGER NOT NULL);
                    """);
        }
        return writer;
    }

    private Session borrow() throws SQLException {
        synchronized (idle) {
            Session reader = idle.poll();
            if (reader != null) {
                return reader;
            }
        }
        return connect();
    }

    private void giveBack(Session reader) throws SQLException {
        synchronized (idle) {
            if (!closed && idle.size() < IDLE_READERS) {
                idle.push(reader);
                return;
            }
        }
        reader.close();
    }

    private Session connect() throws SQLException {
        var config = new SQLiteConfig();
        config.setBusyTimeout(BUSY_MILLIS);
        // Else the driver runs a statement of its own after each of ours.
        config.setGetGeneratedKeys(false);
        return new Session(JDBC.createConnection("jdbc:sqlite:" + file.toAbsolutePath(), config.toProperties()));
    }

    private StoreException failure(String action, SQLException cause) {
        return StoreException.of(action, file, cause);
    }

    @Override
    public void close() {
        writing.lock();
        watching.lock();
        try {
            synchronized (idle) {
                closed = true;
                while (!idle.isEmpty()) {
                    idle.pop().close();
                }
            }
            if (watcher != null) {
                watcher.close();
            }
            if (writer != null) {
                writer.close();
            }
        } catch (SQLException e) {
            throw failure("close " + file, e);
        } finally {
            watching.unlock();
            writing.unlock();
        }
    }
}
