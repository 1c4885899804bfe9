package dev.lede.library;

import com.fasterxml.jackson.core.io.JsonStringEncoder;
import dev.lede.text.Clean;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The front matter of a Markdown file, field by field; what is absent is left out. */
final class FileHead {
    private static final int LONGEST_NAME = 40;

    private final StringBuilder text = new StringBuilder("---\n");

    FileHead field(String name, @Nullable String value) {
        if (value != null && !value.isBlank()) {
            text.append(name).append(": ").append(quoted(value)).append('\n');
        }
        return this;
    }

    FileHead field(String name, List<String> values) {
        if (!values.isEmpty()) {
            text.append(name).append(": ");
            text.append(values.stream().map(FileHead::quoted).collect(Collectors.joining(", ", "[", "]")));
            text.append('\n');
        }
        return this;
    }

    String above(String markdown) {
        return text + "---\n\n" + markdown.stripTrailing() + '\n';
    }

    /** A string of JSON is one of YAML too, whatever a page has put into it. */
    private static String quoted(String value) {
        return '"' + String.valueOf(JsonStringEncoder.getInstance().quoteAsString(Clean.line(value))) + '"';
    }

    /** A name for a file of that title; empty where the title has no letter. */
    static String name(String title) {
        String words = title.codePoints()
                .mapToObj(c -> Character.isLetterOrDigit(c) ? Character.toString(c) : " ")
                .collect(Collectors.joining())
                .strip()
                .replaceAll("\\s+", "-");
        int end = Math.min(words.length(), LONGEST_NAME);
        return words.substring(0, end < words.length() && Character.isLowSurrogate(words.charAt(end)) ? end - 1 : end);
    }
}
