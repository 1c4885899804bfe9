package dev.lede.text;

import java.util.Set;

/** How cells look. */
public record Style(Colour foreground, Colour background, Set<Emphasis> emphasis) {

    public static final Style PLAIN = new Style(Colour.Default.DEFAULT, Colour.Default.DEFAULT, Set.of());

    public Style {
        emphasis = Set.copyOf(emphasis);
    }
}
