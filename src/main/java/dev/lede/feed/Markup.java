package dev.lede.feed;

import java.util.Set;

/**
 * What stands in an element, to its end tag: its text, and any elements inside as they were written, with their
 * addresses made absolute.
 */
record Markup(String value, boolean hasElements) {
    /** No article is longer; what goes beyond is left out. */
    static final int LONGEST = 8_000_000;

    private static final Set<String> VOID = Set.of(
            "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param", "source", "track",
            "wbr");

    private static final Set<String> WITHOUT_PREFIX = Set.of("html", "xhtml", "h", "svg", "math", "m");

    /** @param escape whether text beside elements is text, and not half of their HTML */
    static Markup read(XmlReader xml, boolean escape) {
        return new Reading(xml, escape).read();
    }

    static String escape(String text) {
        boolean clean = text.indexOf('<') < 0 && text.indexOf('&') < 0 && text.indexOf('>') < 0;
        return clean ? text : text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    private static final class Reading {
        private final XmlReader xml;
        private final boolean escape;
        private final int depth;
        private String first = "";
        private final StringBuilder out = new StringBuilder(0);
        private boolean hasElements;

        Reading(XmlReader xml, boolean escape) {
            this.xml = xml;
            this.escape = escape;
            this.depth = xml.depth();
        }

        Markup read() {
            while (true) {
                switch (xml.next()) {
                    case TEXT -> text(xml.text());
                    case START -> {
                        if (XmlReader.isEntry(xml.name())) {
                            xml.back();
                            return result();
                        }
                        element();
                    }
                    case END -> {
                        if (xml.depth() < depth) {
                            return result();
                        }
                        append(withoutPrefix(xml.tag(), xml.rawName(), 2));
                    }
                    case END_OF_FILE -> {
                        return result();
                    }
                }
            }
        }

        private Markup result() {
            return new Markup(out.isEmpty() ? first : out.toString(), hasElements);
        }

        /** Nearly every element holds one text: it is not copied. */
        private void text(String text) {
            if (out.isEmpty() && first.isBlank()) {
                String start = text.substring(0, Math.min(text.length(), LONGEST));
                first = escape && hasElements ? Markup.escape(start) : start;
            } else {
                append(escape && hasElements ? Markup.escape(text) : text);
            }
        }

        private void element() {
            if (!hasElements && escape) {
                first = Markup.escape(first);
                String soFar = Markup.escape(out.toString());
                out.setLength(0);
                out.append(soFar);
            }
            hasElements = true;
            String tag = HtmlLinks.resolve(withoutPrefix(xml.tag(), xml.rawName(), 1), xml.base());
            if (!xml.isSelfClosing()) {
                append(tag);
                return;
            }
            String name = xml.rawName().substring(xml.rawName().indexOf(':') + 1);
            xml.next();
            append(
                    VOID.contains(name)
                            ? tag
                            : tag.substring(0, tag.length() - 2).stripTrailing() + "></" + name + ">");
        }

        private void append(String more) {
            if (out.isEmpty()) {
                out.append(first);
            }
            if (out.length() + more.length() <= LONGEST) {
                out.append(more);
            }
        }

        private static String withoutPrefix(String tag, String rawName, int from) {
            int colon = rawName.indexOf(':');
            boolean known = colon > 0 && WITHOUT_PREFIX.contains(rawName.substring(0, colon));
            return known ? tag.substring(0, from) + tag.substring(from + colon + 1) : tag;
        }
    }
}
