package dev.lede.store;

import dev.lede.model.FilesRead;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;

/** Which files of a folder have been read, written with the entries that came of them: a killed sync reads them again. */
final class ReadFiles {
    private final Session session;

    ReadFiles(Session session) {
        this.session = session;
    }

    Map<String, String> of(long feed) throws SQLException {
        Map<String, String> fingerprints = new HashMap<>();
        session.each(
                "SELECT name, fingerprint FROM file WHERE feed = ?",
                row -> fingerprints.put(row.getString(1), row.getString(2)),
                feed);
        return fingerprints;
    }

    void write(long feed, FilesRead files) throws SQLException {
        for (var file : files.fingerprints().entrySet()) {
            session.run(
                    "INSERT OR REPLACE INTO file (feed, name, fingerprint) VALUES (?, ?, ?)",
                    feed,
                    file.getKey(),
                    file.getValue());
        }
        for (String name : files.gone()) {
            session.run("DELETE FROM file WHERE feed = ? AND name = ?", feed, name);
        }
    }
}
