package dev.lede.feed;

import dev.lede.text.Clean;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Front matter asked by name, as Hugo asks: capitals do not count, a theme's own fields may stand under {@code params}, one
 * text may be a list of one, and what is empty is absent.
 */
final class Fields {
    private final Map<String, Object> byName = new LinkedHashMap<>();

    Fields(Map<String, Object> fields) {
        addAll(fields);
        if (byName.get("params") instanceof Map<?, ?> params) {
            addAll(params);
        }
    }

    private void addAll(Map<?, ?> fields) {
        fields.forEach((name, value) -> byName.putIfAbsent(lower(String.valueOf(name)), value));
    }

    /** The first text under the first of the names that has one. */
    Optional<String> text(String... names) {
        return Stream.of(names).flatMap(name -> texts(name).stream()).findFirst();
    }

    List<String> texts(String name) {
        var texts = new ArrayList<String>();
        collect(byName.get(lower(name)), texts);
        return texts;
    }

    boolean flag(String name) {
        return text(name)
                .map(Fields::lower)
                .filter(text -> List.of("true", "yes", "on", "1").contains(text))
                .isPresent();
    }

    private static void collect(@Nullable Object value, List<String> texts) {
        switch (value) {
            case null -> {}
            case List<?> list -> list.forEach(element -> collect(element, texts));
            case Map<?, ?> map -> named(map).ifPresent(part -> collect(part, texts));
            default -> {
                String text = Clean.line(value.toString());
                if (!text.isEmpty()) {
                    texts.add(text);
                }
            }
        }
    }

    /** An author is often a table with a name, a cover one with a picture. */
    private static Optional<Object> named(Map<?, ?> map) {
        return Stream.of("name", "title", "image", "src", "url")
                .<Object>mapMulti((key, found) -> {
                    if (map.get(key) instanceof String text) {
                        found.accept(text);
                    }
                })
                .findFirst();
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
