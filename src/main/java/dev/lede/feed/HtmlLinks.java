package dev.lede.feed;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Makes the relative addresses in a piece of HTML absolute, and changes nothing else in it. No tree is built: where
 * every address is absolute, which is nearly always, the text itself comes back.
 */
final class HtmlLinks {
    private static final Set<String> NAMES =
            Set.of("href", "src", "cite", "action", "longdesc", "poster", "background", "xlink:href");

    private final String html;
    private final String base;
    private final StringBuilder out = new StringBuilder();
    private int copied;

    private HtmlLinks(String html, String base) {
        this.html = html;
        this.base = base;
    }

    static String resolve(String html, @Nullable String base) {
        return base == null || html.indexOf('<') < 0 ? html : new HtmlLinks(html, base).resolved();
    }

    private String resolved() {
        int at = html.indexOf('<');
        while (at >= 0) {
            int next = html.startsWith("<!--", at) ? commentEnd(at) : tag(at + 1);
            at = html.indexOf('<', next);
        }
        return copied == 0 ? html : out.append(html, copied, html.length()).toString();
    }

    private int commentEnd(int at) {
        int end = html.indexOf("-->", at + 4);
        return end < 0 ? html.length() : end;
    }

    /** From behind the bracket to the tag's end; what is no start tag has no attributes to look at. */
    private int tag(int start) {
        int at = start;
        if (at >= html.length() || !Character.isLetter(html.charAt(at))) {
            return at;
        }
        at = wordEnd(at);
        while (at < html.length() && html.charAt(at) != '>' && html.charAt(at) != '<') {
            int nameEnd = wordEnd(at);
            int equals = skipSpace(nameEnd);
            boolean hasValue = nameEnd > at && equals < html.length() && html.charAt(equals) == '=';
            at = hasValue ? value(html.substring(at, nameEnd), skipSpace(equals + 1)) : Math.max(nameEnd, at + 1);
        }
        return at;
    }

    private int value(String name, int at) {
        if (at >= html.length()) {
            return at;
        }
        char quote = html.charAt(at);
        boolean quoted = quote == '"' || quote == '\'';
        int from = quoted ? at + 1 : at;
        int close = quoted ? html.indexOf(quote, from) : valueEnd(from);
        if (close < 0) {
            return html.length();
        }
        if (NAMES.contains(name.toLowerCase(Locale.ROOT))) {
            link(from, close);
        }
        return quoted ? close + 1 : close;
    }

    /** A bare fragment leads to a place in the article itself, such as a footnote. */
    private void link(int from, int to) {
        String address = html.substring(from, to).strip();
        if (address.isEmpty() || address.charAt(0) == '#') {
            return;
        }
        String absolute = Addresses.resolve(base, address);
        boolean hasRoom = out.length() + absolute.length() < Markup.LONGEST;
        if (hasRoom && !absolute.equals(address)) {
            out.append(html, copied, from).append(absolute);
            copied = to;
        }
    }

    private int wordEnd(int start) {
        int i = start;
        while (i < html.length() && html.charAt(i) > ' ' && "=/><".indexOf(html.charAt(i)) < 0) {
            i++;
        }
        return i;
    }

    private int valueEnd(int start) {
        int i = start;
        while (i < html.length() && html.charAt(i) > ' ' && html.charAt(i) != '>') {
            i++;
        }
        return i;
    }

    private int skipSpace(int start) {
        int i = start;
        while (i < html.length() && html.charAt(i) <= ' ') {
            i++;
        }
        return i;
    }
}
