package dev.lede.markdown;

import dev.lede.text.Emphasis;
import dev.lede.text.Role;
import org.jsoup.nodes.Element;

/** The HTML tags that running text may hold: what each does to the pen. Unknown ones do nothing, their text stays. */
final class Tags {
    private Tags() {}

    static void open(Element tag, Pen pen, int offset) {
        String name = tag.normalName();
        switch (name) {
            case "br" -> pen.hardBreak();
            case "wbr", "hr", "track", "input" -> {}
            case "img" -> pen.picture(tag.attr("alt"), tag.attr("title"), address(tag), offset);
            case "audio", "video", "source", "iframe", "embed" -> medium(tag, pen, offset);
            case "a" -> pen.openLink(name, tag.attr("href"));
            case "b", "strong", "th", "dt" -> pen.open(name, pen.ink().with(Emphasis.BOLD));
            case "i", "em", "cite", "dfn", "var", "figcaption" ->
                pen.open(name, pen.ink().with(Emphasis.ITALIC));
            case "u", "ins" -> pen.open(name, pen.ink().with(Emphasis.UNDERLINE));
            case "s", "del", "strike" -> pen.open(name, pen.ink().with(Emphasis.STRIKE));
            case "small" -> pen.open(name, pen.ink().with(Emphasis.DIM));
            case "sub" -> pen.open(name, pen.ink().with(Script.SUB));
            case "sup" -> pen.open(name, pen.ink().with(Script.SUPER));
            case "code", "kbd", "samp", "tt" -> pen.open(name, pen.ink().with(Role.CODE));
            case "mark" -> pen.open(name, pen.ink().with(Role.HIGHLIGHT));
            case "rt" -> bracket(name, "(", pen, offset);
            case "q" -> bracket(name, "“", pen, offset);
            case "summary" -> {
                pen.open(name, pen.ink().with(Emphasis.BOLD));
                pen.write("▸ ", offset);
            }
            case "script", "style", "rp", "template" -> pen.open(name, pen.ink().invisible());
            default -> pen.open(name, pen.ink());
        }
    }

    static void close(String name, Pen pen, int offset) {
        switch (name) {
            case "rt" -> pen.write(")", offset);
            case "q" -> pen.write("”", offset);
            default -> {}
        }
        pen.close(name, offset);
    }

    private static void bracket(String name, String mark, Pen pen, int offset) {
        pen.open(name, pen.ink());
        pen.write(mark, offset);
    }

    private static void medium(Element tag, Pen pen, int offset) {
        String address = address(tag);
        if (Addresses.leads(address)) {
            pen.openLink("medium", address);
            String title = tag.attr("title").isBlank() ? "" : tag.attr("title").strip() + " · ";
            boolean heard = tag.normalName().equals("audio") || tag.attr("type").startsWith("audio/");
            pen.write((heard ? "♪ " : "▶ ") + title + Addresses.host(address), offset);
            pen.close("medium", offset);
        }
    }

    private static String address(Element tag) {
        String source = tag.attr("src");
        String address = source.isEmpty() ? tag.attr("data-src") : source;
        return address.startsWith("//") ? "https:" + address : address;
    }
}
