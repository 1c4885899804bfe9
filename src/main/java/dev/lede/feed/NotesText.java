package dev.lede.feed;

import dev.lede.text.Clean;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The text of a note in a vault, in Obsidian's writing: {@code [[Note#Heading|text]]} is a link, {@code ![[image.png]]} a
 * picture, {@code #tag} a tag.
 */
final class NotesText {
    private static final Pattern WIKI = Pattern.compile(
            MarkdownLines.CODE
                    + "|(?<embed>!?)\\[\\[(?<target>[^\\]\\[|#\\n]{0,500})(?<heading>#[^\\]\\[|\\n]{0,500})?(?:\\|(?<text>[^\\]\\[\\n]{0,500}))?\\]\\]");

    /** A number alone is none, nor what stands within an address or a word. */
    private static final Pattern TAG = Pattern.compile(MarkdownLines.CODE
            + "|(?<![\\p{L}\\p{N}/&#(])#(?<tag>[\\p{L}\\p{N}_/-]{0,100}[\\p{L}_][\\p{L}\\p{N}_/-]{0,100})");

    private static final Pattern PICTURE = Pattern.compile("(?i).*\\.(?:png|jpe?g|gif|webp|svg|bmp|avif)");
    private static final Pattern SUFFIX = Pattern.compile(".*\\.[A-Za-z0-9]{1,5}");

    private NotesText() {}

    /** With the links and pictures in the writing that all others read. */
    static String plain(String note) {
        return MarkdownLines.replace(
                note,
                line -> line.contains("[[")
                        ? WIKI.matcher(line).replaceAll(found -> Matcher.quoteReplacement(link(found)))
                        : line);
    }

    static List<String> tags(String note) {
        var tags = new LinkedHashSet<String>();
        MarkdownLines.replace(note, line -> {
            TAG.matcher(line)
                    .results()
                    .filter(found -> found.group("tag") != null)
                    .forEach(found -> tags.add(found.group("tag")));
            return line;
        });
        return List.copyOf(tags);
    }

    private static String link(MatchResult found) {
        if (found.group("code") != null) {
            return found.group();
        }
        String target = found.group("target").strip();
        String heading =
                found.group("heading") == null ? "" : found.group("heading").substring(1);
        String text = found.group("text") == null
                ? shown(target, heading)
                : found.group("text").strip();
        if (target.isEmpty()) {
            return text;
        }
        String file = SUFFIX.matcher(target).matches() ? target : target + ".md";
        boolean picture =
                !found.group("embed").isEmpty() && PICTURE.matcher(target).matches();
        // The words behind a picture's bar are its width, which no cell can honour.
        return (picture ? "![](<" : "[" + Clean.line(text) + "](<")
                + file.replace("<", "").replace(">", "") + ">)";
    }

    private static String shown(String target, String heading) {
        return target.isEmpty() || heading.isEmpty() ? target + heading : target + " › " + heading;
    }
}
