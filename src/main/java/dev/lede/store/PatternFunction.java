package dev.lede.store;

import dev.lede.query.TextPattern;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.sqlite.Function;

/** {@code lede_matches(pattern, text, …)}: whether one of the texts holds the pattern. Compiles each pattern once. */
final class PatternFunction extends Function {
    static final String NAME = "lede_matches";

    private String known = "";
    private TextPattern pattern = TextPattern.of("");

    @Override
    protected void xFunc() throws SQLException {
        String asked = value_text(0);
        if (!asked.equals(known)) {
            known = asked;
            pattern = TextPattern.of(asked);
        }
        boolean found = false;
        for (int i = 1; i < args() && !found; i++) {
            @Nullable String text = value_text(i);
            found = pattern.isIn(text);
        }
        result(found ? 1 : 0);
    }
}
