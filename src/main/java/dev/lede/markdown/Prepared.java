package dev.lede.markdown;

import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * Markdown as the parser gets it, and where each part of it stood before.
 *
 * @param origins from offsets in {@code text} to offsets in the original; between two of them both run alike
 * @param shift what to add to those, where the original is a part of a longer text, which begins at
 * @param start
 * @param context so much of the original only says how the rest is meant, and is not shown
 */
record Prepared(String text, NavigableMap<Integer, Integer> origins, int shift, int start, int context) {

    /** As a part of a longer text; what stands before {@code newStart} is context. */
    Prepared from(int newShift, int newStart) {
        return new Prepared(text, origins, newShift, newStart, newStart - newShift);
    }

    /** As what stands in one place of a longer text. */
    Prepared allAt(int place) {
        return new Prepared(text, new TreeMap<>(Map.of(0, 0)), Integer.MIN_VALUE / 2, place, 0);
    }

    int origin(int offset) {
        return Math.max(start, shift + local(offset));
    }

    boolean isContext(int offset) {
        return local(offset) < context;
    }

    private int local(int offset) {
        var known = origins.floorEntry(offset);
        if (known == null) {
            return offset;
        }
        int origin = known.getValue() + offset - known.getKey();
        var next = origins.higherEntry(known.getKey());
        return next == null ? origin : Math.min(origin, next.getValue());
    }
}
