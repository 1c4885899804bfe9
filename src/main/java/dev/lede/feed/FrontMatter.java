package dev.lede.feed;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A Markdown file taken apart: the fields above the text, whichever of Hugo's three notations they are in, and the text.
 * Fields that cannot be read never cost the text.
 *
 * @param fields in their own names, values and order; a value may be null where the file says so
 * @param problem why there are no fields although the file seems to have them
 */
public record FrontMatter(
        Map<String, Object> fields, String body, @Nullable String problem) {
    private static final String YAML = "---";
    private static final String TOML = "+++";

    public FrontMatter {
        fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
    }

    public static FrontMatter of(String file) {
        String text = file.startsWith("\uFEFF") ? file.substring(1) : file;
        text = text.replace("\r\n", "\n");
        String first = lineAt(text, 0);
        if (first.equals(YAML) || first.equals(TOML)) {
            return fenced(text, first);
        }
        return first.equals("{") || first.startsWith("{\"") ? FrontMatterJson.split(text) : without(text);
    }

    static FrontMatter without(String text) {
        return new FrontMatter(Map.of(), text, null);
    }

    private static FrontMatter fenced(String text, String fence) {
        int from = nextLine(text, 0);
        int to = lineThatIs(fence, text, from);
        if (to < 0) {
            return new FrontMatter(Map.of(), text, "front matter opened with " + fence + " is never closed");
        }
        String body = text.substring(nextLine(text, to));
        try {
            String block = text.substring(from, to);
            return new FrontMatter(
                    fence.equals(YAML) ? FrontMatterYaml.read(block) : FrontMatterToml.read(block), body, null);
        } catch (BrokenFrontMatterException e) {
            return new FrontMatter(Map.of(), body, e.reason());
        }
    }

    private static int lineThatIs(String fence, String text, int from) {
        int at = from;
        while (at < text.length()) {
            if (lineAt(text, at).equals(fence)) {
                return at;
            }
            at = nextLine(text, at);
        }
        return -1;
    }

    private static String lineAt(String text, int at) {
        int end = text.indexOf('\n', at);
        return text.substring(at, end < 0 ? text.length() : end).stripTrailing();
    }

    private static int nextLine(String text, int at) {
        int end = text.indexOf('\n', at);
        return end < 0 ? text.length() : end + 1;
    }
}
