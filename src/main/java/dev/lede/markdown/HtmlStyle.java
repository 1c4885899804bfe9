package dev.lede.markdown;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** What an element's name and style say about its text: how it is marked, whether it is seen. */
final class HtmlStyle {
    private static final Pattern BOLD = Pattern.compile("font-weight\\s*:\\s*(?:bold|[6-9]00)");
    private static final Pattern NOT_BOLD = Pattern.compile("font-weight\\s*:\\s*(?:normal|[34]00)");
    private static final Pattern HIDDEN = Pattern.compile("display\\s*:\\s*none|visibility\\s*:\\s*hidden");

    private HtmlStyle() {}

    static Optional<InlineMark> mark(Element element) {
        return switch (element.normalName()) {
            case "b", "strong" -> matches(element, NOT_BOLD) ? Optional.empty() : Optional.of(InlineMark.STRONG);
            case "dt", "summary" -> Optional.of(InlineMark.STRONG);
            case "i", "em", "cite", "dfn", "var", "figcaption" -> Optional.of(InlineMark.EM);
            case "del", "s", "strike" -> Optional.of(InlineMark.DEL);
            case "sub" -> Optional.of(InlineMark.SUB);
            case "sup" -> Optional.of(InlineMark.SUP);
            case "kbd" -> Optional.of(InlineMark.KBD);
            case "mark" -> Optional.of(InlineMark.MARK);
            case "ruby" -> Optional.of(InlineMark.RUBY);
            case "rt" -> Optional.of(InlineMark.RT);
            case "span", "font" -> matches(element, BOLD) ? Optional.of(InlineMark.STRONG) : Optional.empty();
            default -> Optional.empty();
        };
    }

    /** Not so MathML, which Wikipedia and KaTeX hide behind a picture or letters of their own. */
    static boolean hides(Element element) {
        if (element.attributesSize() == 0) {
            return false;
        }
        boolean hidden = element.hasAttr("hidden") || matches(element, HIDDEN);
        return hidden && !element.className().startsWith("mwe-math") || element.hasClass("katex-html");
    }

    private static boolean matches(Element element, Pattern style) {
        String written = element.attr("style");
        return !written.isEmpty()
                && style.matcher(written.toLowerCase(Locale.ROOT)).find();
    }
}
