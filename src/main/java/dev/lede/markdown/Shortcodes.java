package dev.lede.markdown;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Hugo's shortcodes as Markdown: pictures, references, code, videos and notices; of others the name and what it was given. */
final class Shortcodes {
    /** Takes a piece of Markdown and where in the line it stood. */
    interface Sink {
        void accept(String piece, int offset);
    }

    /** In code spans they stay as they are. */
    private static final Pattern SHORTCODE = Pattern.compile(
            "`[^`\\n]*`"
                    + "|\\{\\{([<%])(/\\*)?\\s*(/?)\\s*([\\w./-]+)((?:\"(?:[^\"\\\\]|\\\\.){0,2000}\"|`[^`]{0,2000}`|[^\"`>%]|%(?!\\}\\})){0,4000}?)(?:\\*/)?/?[>%]\\}\\}");

    private static final Pattern ESCAPED = Pattern.compile("(\\{\\{[<%])/\\*([^*\\n]{0,2000})\\*/([>%]\\}\\})");

    private static final Pattern FENCES = Pattern.compile("^\\{\\{[<%]\\s*/?\\s*(?:highlight|code)");

    private static final Pattern ARGUMENT =
            Pattern.compile("(?:([\\w-]+)=)?(?:\"((?:[^\"\\\\]|\\\\.)*)\"|`([^`]*)`|([^\\s\"`]+))");

    private static final Map<String, String> VIDEOS = Map.of(
            "youtube", "https://www.youtube.com/watch?v=",
            "bilibili", "https://www.bilibili.com/video/",
            "vimeo", "https://vimeo.com/");

    private Shortcodes() {}

    /** Whether the line holds a shortcode that is a block of its own, and nothing else. */
    static boolean isAlone(String line) {
        String stripped = line.strip();
        return stripped.startsWith("{{")
                && stripped.indexOf("}}") == stripped.length() - 2
                && !FENCES.matcher(stripped).find();
    }

    static void rewrite(String line, Sink out) {
        var shortcode = SHORTCODE.matcher(line);
        int done = 0;
        while (shortcode.find()) {
            if (shortcode.group(4) != null) {
                out.accept(line.substring(done, shortcode.start()), done);
                out.accept(markdown(shortcode), shortcode.start());
                done = shortcode.end();
            }
        }
        out.accept(line.substring(done), done);
    }

    /** In code Hugo takes away the marks that keep a shortcode from being one. */
    static void unescape(String line, Sink out) {
        var escaped = ESCAPED.matcher(line);
        int done = 0;
        while (escaped.find()) {
            out.accept(line.substring(done, escaped.start()), done);
            out.accept(escaped.group(1) + escaped.group(2) + escaped.group(3), escaped.start());
            done = escaped.end();
        }
        out.accept(line.substring(done), done);
    }

    private static String markdown(Matcher shortcode) {
        if (shortcode.group(2) != null) {
            return shortcode.group().replace("/*", "").replace("*/", "");
        }
        String name = shortcode.group(4);
        boolean closing = !shortcode.group(3).isEmpty();
        return switch (name.toLowerCase(Locale.ROOT)) {
            case "highlight", "code-toggle", "code" -> closing ? "```" : "```" + language(shortcode.group(5));
            default -> closing ? "" : markdown(name, Arguments.of(shortcode.group(5)));
        };
    }

    private static String markdown(String name, Arguments arguments) {
        return switch (name.toLowerCase(Locale.ROOT)) {
            case "figure", "img", "image" -> picture(arguments);
            case "ref", "relref" -> arguments.first();
            case "youtube", "bilibili", "vimeo" ->
                "[▶ " + name + "](" + VIDEOS.get(name.toLowerCase(Locale.ROOT)) + arguments.first() + ")";
            case "notice", "alert", "admonition", "callout", "tip", "note", "warning", "info", "danger" ->
                "**" + (arguments.all().isEmpty() ? name : arguments.joined()) + "**";
            case "details", "expand", "collapse" -> "**▸ " + arguments.first() + "**";
            default -> "‹" + (name + " " + arguments.joined()).strip() + "›";
        };
    }

    private static String picture(Arguments arguments) {
        String alt = arguments.named("caption", arguments.named("alt", arguments.named("title", "")));
        String picture = "![" + alt.replace("]", "\\]") + "](<" + arguments.named("src", arguments.first()) + ">)";
        String link = arguments.named("link", "");
        return link.isEmpty() ? picture : "[" + picture + "](<" + link + ">)";
    }

    private static String language(String arguments) {
        var first = Arguments.of(arguments);
        return first.named("lang", first.named("filename", first.first()));
    }

    private record Arguments(List<String> all, Map<String, String> named) {
        static Arguments of(String text) {
            var all = new ArrayList<String>();
            var named = new HashMap<String, String>();
            var argument = ARGUMENT.matcher(text);
            while (argument.find()) {
                String value = firstOf(argument.group(2), argument.group(3), argument.group(4));
                all.add(value);
                if (argument.group(1) != null) {
                    named.put(argument.group(1), value);
                }
            }
            return new Arguments(all, named);
        }

        String first() {
            return all.isEmpty() ? "" : all.getFirst();
        }

        String named(String name, String otherwise) {
            return named.getOrDefault(name, otherwise);
        }

        String joined() {
            return String.join(" ", all);
        }

        private static String firstOf(String... values) {
            for (String value : values) {
                if (value != null) {
                    return value;
                }
            }
            return "";
        }
    }
}
