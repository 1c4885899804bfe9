package dev.lede.feed;

import dev.lede.text.Clean;
import java.util.Optional;
import java.util.regex.Pattern;

/** What the body of a Markdown file tells where its front matter is silent: its first heading and its first picture. */
final class MarkdownOpening {
    private static final Pattern HEADING =
            Pattern.compile("(?m)^ {0,3}#{1,6}[ \\t]++(.{1,500}?)[ \\t]*+#{0,6}[ \\t]*+$");
    private static final Pattern PICTURE = Pattern.compile(
            "!\\[[^\\]\\n]{0,1000}\\]\\(\\s*<?([^\\s)>]+)|<img\\s[^>]{0,1000}?src\\s*=\\s*[\"']?([^\\s\"'>]+)");

    private MarkdownOpening() {}

    static Optional<String> heading(String body) {
        var heading = HEADING.matcher(body);
        return heading.find() ? Optional.of(Clean.line(heading.group(1))) : Optional.empty();
    }

    static Optional<String> picture(String body) {
        var picture = PICTURE.matcher(body);
        if (!picture.find()) {
            return Optional.empty();
        }
        return Optional.of(picture.group(1) != null ? picture.group(1) : picture.group(2));
    }
}
