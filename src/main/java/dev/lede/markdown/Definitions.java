package dev.lede.markdown;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What any part of an article may refer to: the targets of links and the footnotes, by label. */
final class Definitions {
    static final Pattern LINE = Pattern.compile("^ {0,3}\\[(\\^?[^\\[\\]]{1,300})\\]:(?=.*\\S)");

    private static final Pattern REFERENCE = Pattern.compile("\\[([^\\[\\]]{1,300})\\](?!:)");

    private static final Pattern ADDRESS = Pattern.compile("\\]:\\s*<?([^\\s<>]+)");

    /** All of a definition in its line; one that goes on below is not taken elsewhere, half of it would be text there. */
    private static final Pattern WHOLE = Pattern.compile(
            "^ {0,3}\\[[^\\[\\]]{1,300}\\]:\\s*(?:<[^<>]{0,2000}>|\\S{1,4000})(?:\\s+(?:\"[^\"]*\"|'[^']*'|\\([^()]*\\)))?\\s*$");

    private final Map<String, String> links = new LinkedHashMap<>();
    private final Map<String, String> notes = new LinkedHashMap<>();

    /** The first of a name counts. */
    void link(String label, String line) {
        links.putIfAbsent(key(label), line);
    }

    void note(String label, String text) {
        notes.putIfAbsent(key(label), text);
    }

    /** Where a link of that label leads. */
    Optional<String> address(String label) {
        return Optional.ofNullable(links.get(key(label)))
                .map(ADDRESS::matcher)
                .filter(Matcher::find)
                .map(found -> found.group(1));
    }

    Map<String, String> notes() {
        return notes;
    }

    boolean isNote(String label) {
        return notes.containsKey(key(label));
    }

    /** The notes in the order in which a text refers to them, and where; those it never does follow. */
    Map<String, Integer> inOrder(String text) {
        var order = new LinkedHashMap<String, Integer>();
        if (!notes.isEmpty()) {
            REFERENCE
                    .matcher(text)
                    .results()
                    .filter(found -> isNote(found.group(1)))
                    .forEach(found -> order.putIfAbsent(key(found.group(1)), found.start()));
            notes.keySet().forEach(label -> order.putIfAbsent(label, 0));
        }
        return order;
    }

    /** The definitions that a part of the text needs, as Markdown to stand before it. Of a note its name is enough. */
    String neededBy(String part) {
        if (links.isEmpty() && notes.isEmpty()) {
            return "";
        }
        var labels = new LinkedHashSet<String>();
        REFERENCE.matcher(part).results().forEach(found -> labels.add(key(found.group(1))));
        var needed = new StringBuilder();
        for (String label : labels) {
            if (notes.containsKey(label)) {
                needed.append('[').append(label).append("]: .\n\n");
            } else if (WHOLE.matcher(links.getOrDefault(label, "")).find()) {
                needed.append(links.get(label)).append("\n\n");
            }
        }
        return needed.toString();
    }

    static String key(String label) {
        return label.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }
}
