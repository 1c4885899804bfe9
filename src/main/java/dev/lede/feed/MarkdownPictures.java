package dev.lede.feed;

import java.util.HashSet;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The pictures that Markdown shows, by their addresses; those in code are none. */
public final class MarkdownPictures {
    private static final Pattern PICTURE = Pattern.compile(
            "!\\[(?:[^\\[\\]]|\\[[^\\[\\]]{0,500}\\]){0,1000}+\\]\\(\\s{0,9}(?:<([^<>]*)>|([^\\s()<>]+))"
                    + "|<img\\b[^<>]{0,2000}?\\bsrc\\s{0,9}=\\s{0,9}\"([^\"]+)");

    private MarkdownPictures() {}

    /** A link to such a picture leads where the picture is too. */
    public static String replace(String markdown, UnaryOperator<String> address) {
        if (!markdown.contains("![") && !markdown.contains("<img")) {
            return markdown;
        }
        var pictures = new HashSet<String>();
        String whole = MarkdownLines.replace(markdown, line -> {
            Matcher found = PICTURE.matcher(line);
            while (found.find()) {
                pictures.add(first(found));
            }
            return line;
        });
        String end = markdown.substring(Math.min(whole.length(), markdown.length()));
        return MarkdownAddresses.replace(whole, named -> pictures.contains(named) ? address.apply(named) : named) + end;
    }

    private static String first(Matcher found) {
        for (int group = 1; group < found.groupCount(); group++) {
            if (found.group(group) != null) {
                return found.group(group);
            }
        }
        return found.group(found.groupCount());
    }
}
