package dev.lede.feed;

import dev.lede.text.Clean;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * OPML 2.0 from which other readers keep all they can: those with folders find a feed in that of its first tag, those with
 * tags find all of them in {@code category}.
 */
public final class OpmlWriter {
    private OpmlWriter() {}

    /** @param site the page that belongs to it */
    public record Outline(
            String address, String title, @Nullable String site, List<String> tags, boolean hidden) {
        public Outline {
            tags = List.copyOf(tags);
        }

        private List<String> folders() {
            // What a category cannot say is said by one more folder.
            List<String> unsaid =
                    tags.stream().filter(tag -> !fitsCategory(tag)).toList();
            return unsaid.isEmpty() ? tags.stream().limit(1).toList() : unsaid;
        }

        private String category() {
            var words = new ArrayList<>(
                    tags.stream().filter(OpmlWriter::fitsCategory).toList());
            if (hidden) {
                words.add("!");
            }
            return String.join(",", words);
        }
    }

    public static String write(String title, List<Outline> outlines) {
        var opml = new StringBuilder("""
                <?xml version="1.0" encoding="UTF-8"?>
                <opml version="2.0">
                  <head>
                    <title>%s</title>
                  </head>
                  <body>
                """.formatted(escape(title)));
        outlines.stream().filter(outline -> outline.tags.isEmpty()).forEach(outline -> feed(opml, "    ", outline));
        byFolder(outlines).forEach((folder, inside) -> {
            opml.append("    <outline").append(attribute("text", folder)).append(">\n");
            inside.forEach(outline -> feed(opml, "      ", outline));
            opml.append("    </outline>\n");
        });
        return opml.append("  </body>\n</opml>\n").toString();
    }

    private static Map<String, List<Outline>> byFolder(List<Outline> outlines) {
        Map<String, List<Outline>> folders = new LinkedHashMap<>();
        for (Outline outline : outlines) {
            outline.folders()
                    .forEach(folder -> folders.computeIfAbsent(folder, name -> new ArrayList<>())
                            .add(outline));
        }
        return folders;
    }

    private static boolean fitsCategory(String tag) {
        return tag.indexOf(',') < 0 && !tag.startsWith("/");
    }

    private static void feed(StringBuilder opml, String indent, Outline outline) {
        opml.append(indent)
                .append("<outline type=\"rss\"")
                .append(attribute("text", outline.title))
                .append(attribute("title", outline.title))
                .append(attribute("xmlUrl", outline.address))
                .append(attribute("htmlUrl", outline.site))
                .append(attribute("category", outline.category()))
                .append("/>\n");
    }

    private static String attribute(String name, @Nullable String value) {
        return value == null || value.isEmpty() ? "" : " " + name + "=\"" + escape(value) + '"';
    }

    private static String escape(String text) {
        return Markup.escape(Clean.lineAsSent(text)).replace("\"", "&quot;");
    }
}
