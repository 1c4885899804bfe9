package dev.lede.text;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A run of text of one kind.
 *
 * @param link the address it leads to
 */
public record Span(
        String text,
        Role role,
        Set<Emphasis> emphasis,
        @Nullable String link) {

    public Span {
        emphasis = Set.copyOf(emphasis);
    }

    public static Span of(String text, Role role) {
        return new Span(text, role, Set.of(), null);
    }
}
