package dev.lede.markdown;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** HTML to our Markdown and back: what of a page a reader no longer sees, or sees in another place. */
final class RoundTrip {
    private RoundTrip() {}

    /** The first fault of each kind, by its name: what should have been and what became of it. */
    static Map<String, String> faults(String html, String base) {
        var before = Seen.ofPublisher(html, base);
        String markdown = HtmlToMarkdown.convert(html, base);
        var after = Seen.of(MarkdownToHtml.convert(markdown));
        return differences(before, after);
    }

    static Map<String, String> differences(Map<String, List<String>> before, Map<String, List<String>> after) {
        Map<String, String> faults = new TreeMap<>();
        before.forEach((kind, expected) -> {
            if (!expected.equals(after.getOrDefault(kind, List.of()))) {
                faults.put(kind, firstDifference(expected, after.getOrDefault(kind, List.of())));
            }
        });
        return faults;
    }

    private static String firstDifference(List<String> expected, List<String> found) {
        int at = 0;
        while (at < Math.min(expected.size(), found.size()) && expected.get(at).equals(found.get(at))) {
            at++;
        }
        String one = at < expected.size() ? expected.get(at) : "(nothing)";
        String other = at < found.size() ? found.get(at) : "(nothing)";
        int same = 0;
        while (same < Math.min(one.length(), other.length()) && one.charAt(same) == other.charAt(same)) {
            same++;
        }
        return excerpt(one, same) + "  →  " + excerpt(other, same);
    }

    private static String excerpt(String text, int at) {
        return text.substring(Math.max(0, at - 60), Math.min(text.length(), at + 60));
    }
}
