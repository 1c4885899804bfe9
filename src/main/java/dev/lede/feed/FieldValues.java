package dev.lede.feed;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The values of front matter brought to the few kinds that JSON knows: text, number, boolean, null, list, map. Aliases in
 * YAML can make a small file a tree without end, so depth and number of values are bounded.
 */
final class FieldValues {
    static final int DEEPEST = 32;
    private static final int MOST = 10_000;

    private int count;

    private FieldValues() {}

    static Map<String, Object> of(Map<?, ?> raw) throws BrokenFrontMatterException {
        return new FieldValues().map(raw, 0);
    }

    private @Nullable Object value(@Nullable Object raw, int depth) throws BrokenFrontMatterException {
        if (depth > DEEPEST || ++count > MOST) {
            throw new BrokenFrontMatterException("front matter holds too many or too deeply nested values");
        }
        return switch (raw) {
            case null -> null;
            case Map<?, ?> map -> map(map, depth);
            case Iterable<?> list -> list(list, depth);
            case Boolean truth -> truth;
            case Double number when !Double.isFinite(number) -> number.toString();
            case Number number -> number;
            default -> raw.toString();
        };
    }

    private Map<String, Object> map(Map<?, ?> raw, int depth) throws BrokenFrontMatterException {
        var map = new LinkedHashMap<String, Object>();
        for (var entry : raw.entrySet()) {
            map.put(String.valueOf(entry.getKey()), value(entry.getValue(), depth + 1));
        }
        return map;
    }

    private List<@Nullable Object> list(Iterable<?> raw, int depth) throws BrokenFrontMatterException {
        var list = new ArrayList<@Nullable Object>();
        for (var element : raw) {
            list.add(value(element, depth + 1));
        }
        return list;
    }
}
