package dev.lede.markdown;

import java.util.NavigableMap;

/**
 * Markdown as the parser gets it, and where each part of it stood before.
 *
 * @param origins from offsets in {@code text} to offsets in the original; between two of them both run alike
 */
record Prepared(String text, NavigableMap<Integer, Integer> origins) {

    int origin(int offset) {
        var known = origins.floorEntry(offset);
        if (known == null) {
            return offset;
        }
        int origin = known.getValue() + offset - known.getKey();
        var next = origins.higherEntry(known.getKey());
        return next == null ? origin : Math.min(origin, next.getValue());
    }
}
