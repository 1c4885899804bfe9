package dev.lede.feed;

import dev.lede.text.Clean;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A text as its publisher sent it, decoded once and with its type: RSS titles are HTML in practice, Atom says what it
 * means.
 *
 * @param base what relative addresses in it are read against, null where they are resolved already
 */
record WireText(String value, boolean isHtml, @Nullable String base) {
    /** Of a title, a name, a category: more is not shown anywhere. */
    static final int LONGEST_LINE = 16_384;

    private static final Pattern BOGUS_COMMENT = Pattern.compile("<!(?![-\\[A-Za-z>])");

    /** What HTML is where nobody says what it is: everywhere but in Atom. */
    static WireText html(XmlReader xml) {
        String base = xml.base();
        return new WireText(Markup.read(xml, false).value(), true, base);
    }

    static WireText plain(XmlReader xml) {
        return new WireText(Markup.read(xml, false).value(), false, null);
    }

    /** An Atom text construct (RFC 4287 §3.1 and §4.1.3), or one of Atom 0.3 with its {@code mode}. */
    static WireText atom(XmlReader xml) {
        String base = xml.base();
        String type = type(xml.attribute("type"));
        boolean base64 = "base64".equals(xml.attribute("mode")) || isBinary(type);
        boolean escaped = "escaped".equals(xml.attribute("mode")) || type.equals("html") || type.equals("text/html");
        Markup read = Markup.read(xml, !escaped && !base64);
        if (base64) {
            return new WireText(fromBase64(read.value()), isBinary(type) || type.contains("html"), base);
        }
        boolean html = read.hasElements()
                || (escaped && !type.startsWith("text/p"))
                || type.contains("html")
                || type.endsWith("xml");
        return new WireText(read.value(), html, read.hasElements() ? null : base);
    }

    /** One line of plain text. */
    String line() {
        return line(isHtml ? PlainText.of(start(value)) : value);
    }

    static String line(String plain) {
        return Clean.lineAsSent(start(plain));
    }

    private static String start(String text) {
        return text.length() > LONGEST_LINE ? text.substring(0, LONGEST_LINE) : text;
    }

    String html() {
        String html = isHtml ? HtmlLinks.resolve(withoutBogusComments(escapedOnce()), base) : paragraph(value);
        return Clean.blockAsSent(html).strip();
    }

    /** Some publishers escape their HTML once more than the format does: not one tag is left, but text of the form of tags. */
    private String escapedOnce() {
        String all = value.strip();
        boolean twice = all.startsWith("&lt;") && all.endsWith("&gt;") && all.contains("&lt;/") && all.indexOf('<') < 0;
        return twice ? References.decode(all) : value;
    }

    /** Browsers take {@code <!'} for a comment and show nothing up to the next bracket; its author meant it as text. */
    private static String withoutBogusComments(String html) {
        return html.contains("<!") ? BOGUS_COMMENT.matcher(html).replaceAll("&lt;!") : html;
    }

    /** Plain text in HTML's place, its line ends kept. */
    static String paragraph(String plain) {
        return Markup.escape(plain.strip()).replace("\n", "<br>\n");
    }

    private static String type(@Nullable String declared) {
        return declared == null ? "text" : declared.strip().toLowerCase(Locale.ROOT);
    }

    /** RFC 4287 §4.1.3.3: a media type that is neither text nor XML comes in Base64. */
    private static boolean isBinary(String type) {
        return type.contains("/") && !type.startsWith("text/") && !type.endsWith("xml") && !type.contains("html");
    }

    private static String fromBase64(String text) {
        try {
            return new String(Base64.getMimeDecoder().decode(text.strip()), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            // It was no Base64, whatever the type says.
            return text;
        }
    }
}
