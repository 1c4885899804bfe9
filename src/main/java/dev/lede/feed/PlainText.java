package dev.lede.feed;

import java.util.Locale;
import java.util.Set;

/**
 * A title's HTML as one line of text. Only what HTML knows is taken for a tag: {@code List<String>} in a title is text,
 * as is {@code 1 < 2}.
 */
public final class PlainText {
    /** A quote may be left open: each tag looks no further for its end. */
    private static final int LONGEST_TAG = 1_024;

    private static final Set<String> INLINE = words("""
            a abbr acronym audio b bdi bdo big blink button cite code data del dfn em embed font i iframe img input ins \
            kbd label link mark math meta meter noscript nobr object output param picture progress q rb rp rt rtc ruby s \
            samp script select small source span strike strong style sub sup svg template time title tt u var video wbr""");

    private static final Set<String> BLOCK = words("""
            address article aside blockquote body br caption center dd details div dl dt fieldset figcaption figure \
            footer form frame frameset h1 h2 h3 h4 h5 h6 head header hr html li main nav noframes ol option p pre section summary table tbody td \
            textarea tfoot th thead tr ul""");

    private final String html;
    /** A search that failed is not made again. */
    private boolean noCommentEnd;

    private boolean noHiddenEnd;

    private PlainText(String html) {
        this.html = html;
    }

    public static String of(String html) {
        return References.decode(html.indexOf('<') < 0 ? html : new PlainText(html).withoutTags());
    }

    private String withoutTags() {
        var out = new StringBuilder(html.length());
        int lastEnd = html.lastIndexOf('>');
        int copied = 0;
        int at = html.indexOf('<');
        while (at >= 0 && at < lastEnd) {
            int end = tagEnd(at);
            if (end > 0) {
                out.append(html, copied, at);
                String name = name(at);
                if (BLOCK.contains(name)) {
                    out.append(' ');
                }
                copied = html.charAt(at + 1) == '/' ? end : hidden(name, end);
            }
            at = html.indexOf('<', Math.max(copied, at + 1));
        }
        return out.append(html, copied, html.length()).toString();
    }

    /** Behind the tag's bracket, or -1 where this is no tag. */
    private int tagEnd(int at) {
        if (html.startsWith("<!--", at)) {
            int end = noCommentEnd ? -1 : html.indexOf("-->", at + 4);
            noCommentEnd = end < 0;
            return end < 0 ? -1 : end + 3;
        }
        String name = name(at);
        if (!INLINE.contains(name) && !BLOCK.contains(name)) {
            return -1;
        }
        char quote = 0;
        for (int i = at + 1 + name.length(); i < Math.min(html.length(), at + LONGEST_TAG); i++) {
            char c = html.charAt(i);
            if (quote == 0 && c == '>') {
                return i + 1;
            }
            if (c == '"' || c == '\'') {
                quote = quote == 0 ? c : quote == c ? 0 : quote;
            }
        }
        int end = html.indexOf('>', at);
        return end < 0 ? -1 : end + 1;
    }

    private String name(int at) {
        int from = at + 1 < html.length() && html.charAt(at + 1) == '/' ? at + 2 : at + 1;
        int to = from;
        while (to < html.length() && to - from < 12 && Character.isLetterOrDigit(html.charAt(to))) {
            to++;
        }
        return html.substring(from, to).toLowerCase(Locale.ROOT);
    }

    /** Scripts and styles are not read aloud. */
    private int hidden(String name, int from) {
        if (noHiddenEnd || !name.equals("script") && !name.equals("style")) {
            return from;
        }
        int end = html.indexOf("</" + name, from);
        noHiddenEnd = end < 0;
        return end < 0 ? from : end;
    }

    private static Set<String> words(String list) {
        return Set.of(list.split(" +"));
    }
}
