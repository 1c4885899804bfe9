package dev.lede.store;

import dev.lede.model.Article;
import dev.lede.model.Article.Source;
import dev.lede.model.Article.Translation;
import dev.lede.model.Article.Version;
import dev.lede.model.Entry;
import dev.lede.model.EntryId;
import dev.lede.model.FullText;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Reads an entry by its id, and its body. */
final class Articles {
    private final Session session;

    Articles(Session session) {
        this.session = session;
    }

    Optional<Entry> entry(EntryId id) throws SQLException {
        return session.first(
                "SELECT " + Rows.COLUMNS + " FROM entry e " + Rows.JOINS + " WHERE e.id = ?", Rows::entry, id.value());
    }

    Optional<Article> article(EntryId id) throws SQLException {
        Optional<Entry> entry = entry(id);
        if (entry.isEmpty()) {
            return Optional.empty();
        }
        List<Translation> translations = translations(id);
        List<Source> sources = Stories.of(session, id);
        List<Version> versions = Versions.of(session, id);
        return session.first(
                "SELECT e.lead, length(e.content_hash) = 0, e.thumbnail, e.toc, b.enclosures, b.fields, s.position, b.html,"
                        + " p.html, b.markdown, " + PageTexts.COLUMNS
                        + " FROM entry e JOIN body b ON b.id = e.id JOIN entry_state s ON s.id = e.id"
                        + " LEFT JOIN page p ON p.id = e.id WHERE e.id = ?",
                row -> {
                    // Each read once: each time the driver makes a new string of it, and it may be a megabyte.
                    String sent = row.getString(10);
                    FullText fullText = PageTexts.fullText(row, 11, sent);
                    boolean onPage = fullText instanceof FullText.Shown;
                    String markdown = onPage ? row.getString(11) : sent;
                    return new Article(
                            entry.get(),
                            row.getString(1),
                            row.getBoolean(2),
                            markdown,
                            html(row.getBytes(onPage ? 9 : 8), markdown),
                            row.getString(3),
                            row.getBoolean(4),
                            Body.enclosures(row.getString(5)),
                            Json.readMap(row.getString(6)),
                            translations,
                            sources,
                            versions,
                            row.getInt(7),
                            fullText);
                },
                id.value());
    }

    private static @Nullable Supplier<String> html(byte @Nullable [] deflated, String markdown) {
        return deflated == null ? null : () -> Body.inflate(deflated, markdown);
    }

    private List<Translation> translations(EntryId id) throws SQLException {
        return session.rows("""
                SELECT o.id, o.lang FROM entry e
                JOIN entry o ON o.feed = e.feed AND o.translation_key = e.translation_key
                WHERE e.id = ? AND e.translation_key IS NOT NULL AND o.id <> e.id AND o.lang IS NOT NULL
                ORDER BY o.lang
                """, row -> new Translation(new EntryId(row.getLong(1)), row.getString(2)), id.value());
    }
}
