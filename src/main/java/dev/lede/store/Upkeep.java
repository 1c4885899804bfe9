package dev.lede.store;

import dev.lede.model.StoreHealth;
import dev.lede.model.Trouble;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/** Looks after the file as a whole: whether it is sound, a copy of it, and the copy in its place. */
public final class Upkeep {
    private static final String EXAMINE = "examine the store";
    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss", Locale.ROOT);
    private static final String BEFORE_RESTORE = ".before-restore-";
    private static final String PART = ".part";

    private final Database database;

    public Upkeep(Database database) {
        this.database = database;
    }

    public StoreHealth examine() {
        List<String> damage = database.read(
                EXAMINE,
                session -> session.rows("PRAGMA integrity_check(20)", row -> row.getString(1)).stream()
                        .filter(line -> !line.equals("ok"))
                        .toList());
        long miscounted = damage.isEmpty() ? database.write("count anew", Counters::mend) : 0;
        return database.read(
                EXAMINE,
                session -> new StoreHealth(
                        damage,
                        miscounted,
                        session.number("SELECT count(*) FROM entry"),
                        session.number("PRAGMA page_count") * session.number("PRAGMA page_size"),
                        size(database.pending()),
                        new Space(database).unused()));
    }

    /** Returns by how many bytes the file is smaller; may be interrupted. */
    public long giveBack() {
        return new Space(database).giveBack();
    }

    /** Bytes of the file that hold nothing. */
    public long unused() {
        return new Space(database).unused();
    }

    private static long size(Path file) {
        try {
            return Files.exists(file) ? Files.size(file) : 0;
        } catch (IOException e) {
            throw failed(EXAMINE, file, e);
        }
    }

    /** As the store is now, whoever writes to it meanwhile. */
    public void backUp(Path file) {
        String action = "back up to " + file;
        Path whole = file.toAbsolutePath();
        Path part = whole.resolveSibling(whole.getFileName() + PART);
        try {
            Files.deleteIfExists(part);
            Files.createFile(part, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            copy(action, part);
            Files.move(part, whole, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw failed(action, file, e);
        }
    }

    private void copy(String action, Path part) throws IOException {
        boolean done = false;
        try {
            database.copyTo(action, part);
            done = true;
        } finally {
            if (!done) {
                Files.deleteIfExists(part);
            }
        }
    }

    /** Returns where what was there is kept. */
    public Path restore(Path file) {
        String action = "restore " + file;
        check(action, file);
        dropUnfinished(action);
        Path before = before();
        backUp(before);
        database.replaceBy(action, file);
        return before;
    }

    /** What killed ones have begun to keep: under a time of its own each, so no later one would write over it. */
    private void dropUnfinished(String action) {
        Path store = database.file().toAbsolutePath();
        String begin = store.getFileName() + BEFORE_RESTORE;
        try (var left = Files.newDirectoryStream(store.getParent(), begun -> {
            String name = begun.getFileName().toString();
            return name.startsWith(begin) && name.endsWith(PART);
        })) {
            for (Path part : left) {
                Files.deleteIfExists(part);
            }
        } catch (IOException e) {
            throw failed(action, store, e);
        }
    }

    /** A name of its own each time: what is restored may be one of these. */
    private Path before() {
        Path store = database.file();
        String time =
                STAMP.format(database.clock().instant().atZone(database.clock().getZone()));
        Path before = store.resolveSibling(store.getFileName() + BEFORE_RESTORE + time);
        for (int i = 2; Files.exists(before); i++) {
            before = store.resolveSibling(store.getFileName() + BEFORE_RESTORE + time + "-" + i);
        }
        return before;
    }

    private static void check(String action, Path file) {
        if (!Files.isRegularFile(file)) {
            throw new StoreException(action, new Trouble(Trouble.Kind.STORE_CANNOT_OPEN, file.toString()));
        }
        try (Session copy = Database.lookInto(file)) {
            boolean sound = copy.first("PRAGMA quick_check(1)", row -> row.getString(1))
                    .filter("ok"::equals)
                    .isPresent();
            boolean ours = sound && copy.number("SELECT count(*) FROM sqlite_master WHERE name = 'entry_state'") == 1;
            if (!ours) {
                throw new StoreException(action, new Trouble(Trouble.Kind.STORE_DAMAGED, file.toString()));
            }
            Migrations.areDone(action, copy);
        } catch (SQLException e) {
            throw StoreException.of(action, file, e);
        }
    }

    private static StoreException failed(String action, Path file, IOException cause) {
        return new StoreException(action, new Trouble(Trouble.Kind.OUTPUT, file + ": " + cause.getMessage()), cause);
    }
}
