package dev.lede.store;

import dev.lede.model.Problem;
import dev.lede.text.Clean;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.IntFunction;

/** newsboat's {@code cache.db}, which is only looked at: newsboat may be running. */
public final class NewsboatCache {
    private static final int AT_ONCE = 2_000;

    private final Path file;

    public NewsboatCache(Path file) {
        this.file = file;
    }

    /**
     * Hands over what is known of the entries of some feeds, many at a time. What was deleted counts as read; newsboat has
     * no star but flags, so what bears any is starred.
     *
     * @param feeds which, and under which address their states are expected
     * @param flagTag the tag that stands for a flag
     * @return what keeps the file from being read
     */
    public Optional<Problem> states(
            Map<String, String> feeds, IntFunction<String> flagTag, Consumer<List<ExpectedState>> some) {
        try (var session = Database.lookInto(file)) {
            session.runScript("PRAGMA trusted_schema = OFF");
            var batch = new ArrayList<ExpectedState>();
            session.each("""
                    SELECT feedurl, guid, CASE WHEN count(*) OVER (PARTITION BY feedurl, url) = 1 THEN url END,
                        unread AND NOT coalesce(deleted, 0), coalesce(flags, '')
                    FROM rss_item WHERE guid IS NOT NULL AND feedurl IS NOT NULL
                    """, row -> {
                String address = feeds.get(row.getString(1));
                if (address != null) {
                    batch.add(state(address, row, flagTag));
                }
                if (batch.size() == AT_ONCE) {
                    some.accept(batch);
                    batch.clear();
                }
            });
            some.accept(batch);
            return Optional.empty();
        } catch (SQLException e) {
            return Optional.of(new Problem(
                    Problem.Kind.UNREADABLE_FILE, file + " (" + Clean.line(String.valueOf(e.getMessage())) + ")"));
        }
    }

    private static ExpectedState state(String address, ResultSet row, IntFunction<String> flagTag) throws SQLException {
        String url = row.getString(3);
        List<String> flags = Objects.requireNonNull(row.getString(5))
                .chars()
                .filter(Character::isLetter)
                .distinct()
                .limit(52)
                .mapToObj(flagTag)
                .toList();
        return new ExpectedState(
                address,
                Objects.requireNonNull(row.getString(2)),
                url == null || url.isBlank() ? null : url,
                row.getBoolean(4),
                !flags.isEmpty(),
                flags);
    }
}
