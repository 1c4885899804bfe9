package dev.lede.store;

import java.util.ArrayList;
import java.util.List;

/** A statement as it grows: its text, and the values for its question marks in their order. */
final class Sql {
    private final StringBuilder text = new StringBuilder();
    private final List<Object> values = new ArrayList<>();

    Sql add(String more, Object... itsValues) {
        text.append(more).append(' ');
        values.addAll(List.of(itsValues));
        return this;
    }

    Sql add(Sql other) {
        text.append(other.text);
        values.addAll(other.values);
        return this;
    }

    String text() {
        return text.toString();
    }

    Object[] values() {
        return values.toArray();
    }
}
