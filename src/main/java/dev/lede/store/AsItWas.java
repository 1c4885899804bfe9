package dev.lede.store;

import dev.lede.model.Trouble;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;

/**
 * The copy of the store from before it was last brought up to date, beside it. Page by page, since that takes a third of
 * the time of {@code VACUUM INTO}: nobody is asked whether they want to wait for it.
 */
final class AsItWas {
    private static final System.Logger LOG = System.getLogger("dev.lede.store");

    /** For what the scripts add, which is indexes: a tenth of the store, and this. */
    private static final long MARGIN = 4L << 20;

    private final Path store;
    private final Path copy;

    private AsItWas(Path store) {
        this.store = store.toAbsolutePath();
        this.copy = this.store.resolveSibling(store.getFileName() + ".before-upgrade");
    }

    /** Whoever calls it lets nobody write meanwhile. */
    static void keep(String action, Path store, long version) throws SQLException {
        new AsItWas(store).keep(action, version);
    }

    private void keep(String action, long version) throws SQLException {
        Path part = copy.resolveSibling(copy.getFileName() + ".part");
        try (Session old = Database.lookInto(store)) {
            Files.deleteIfExists(part);
            refuseWithoutRoom(action, old);
            write(old, part);
            Files.move(part, copy, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            LOG.log(
                    System.Logger.Level.INFO,
                    "the store is brought up to date from {0}; as it was: {1}",
                    version,
                    copy);
        } catch (IOException e) {
            throw new StoreException(action, new Trouble(Trouble.Kind.STORE_CANNOT_OPEN, copy.toString()), e);
        }
    }

    private static void write(Session old, Path part) throws SQLException, IOException {
        boolean done = false;
        try {
            Files.createFile(part, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            // The driver's own command; it takes what stands between the quotes as it is.
            old.runScript("backup to \"" + part + "\"");
            done = true;
        } finally {
            if (!done) {
                Files.deleteIfExists(part);
            }
        }
    }

    private void refuseWithoutRoom(String action, Session old) throws SQLException, IOException {
        long bytes = old.number("PRAGMA page_count") * old.number("PRAGMA page_size");
        long needed = bytes + bytes / 10 + MARGIN;
        if (Files.getFileStore(store).getUsableSpace() < needed) {
            String room = (needed >> 20) + " MB (" + store.getParent() + ")";
            throw new StoreException(action, new Trouble(Trouble.Kind.STORE_NO_ROOM, room));
        }
    }
}
