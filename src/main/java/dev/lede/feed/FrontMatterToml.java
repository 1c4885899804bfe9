package dev.lede.feed;

import com.electronwill.nightconfig.core.UnmodifiableConfig;
import com.electronwill.nightconfig.core.io.ParsingException;
import com.electronwill.nightconfig.toml.TomlParser;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Front matter between {@code +++}. Its dates become text in ISO 8601, as TOML writes them. */
final class FrontMatterToml {
    private FrontMatterToml() {}

    static Map<String, Object> read(String block) throws BrokenFrontMatterException {
        refuseDeepNesting(block);
        try {
            return FieldValues.of(plain(new TomlParser().parse(block)));
        } catch (ParsingException e) {
            throw new BrokenFrontMatterException("TOML front matter: " + e.getMessage(), e);
        }
    }

    /** The library's parser recurses into arrays and inline tables. */
    private static void refuseDeepNesting(String block) throws BrokenFrontMatterException {
        int depth = 0;
        for (int i = 0; i < block.length(); i++) {
            char c = block.charAt(i);
            depth += c == '[' || c == '{' ? 1 : c == ']' || c == '}' ? -1 : 0;
            if (depth > FieldValues.DEEPEST) {
                throw new BrokenFrontMatterException("TOML front matter: nested too deeply");
            }
        }
    }

    private static Map<String, Object> plain(UnmodifiableConfig table) {
        var map = new LinkedHashMap<String, Object>();
        for (var entry : table.entrySet()) {
            map.put(entry.getKey(), plainValue(entry.getRawValue()));
        }
        return map;
    }

    private static Object plainValue(Object value) {
        return switch (value) {
            case UnmodifiableConfig table -> plain(table);
            case List<?> list -> {
                var values = new ArrayList<Object>();
                list.forEach(element -> values.add(plainValue(element)));
                yield values;
            }
            default -> value;
        };
    }
}
