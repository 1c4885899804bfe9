package dev.lede.markdown;

import dev.lede.text.Clean;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/** Formulas as their authors wrote them: TeX out of MathML's annotation, out of MathJax's scripts, out of a picture's alt. */
final class HtmlMath {
    private HtmlMath() {}

    static String ofMathMl(Element math) {
        var annotation = math.selectFirst("annotation[encoding*=tex]");
        String tex = Stream.of(annotation == null ? "" : annotation.wholeText(), math.attr("alttext"), math.text())
                .filter(text -> !text.isBlank())
                .findFirst()
                .orElse("");
        return formula(tex, math.attr("display").equals("block"));
    }

    static boolean isScript(Element script) {
        return script.attr("type").startsWith("math/tex");
    }

    static String ofScript(Element script) {
        return formula(script.data(), script.attr("type").contains("mode=display"));
    }

    private static String formula(String raw, boolean display) {
        String tex = Clean.line(raw)
                .replaceFirst("^\\{\\\\displaystyle (.*)\\}$", "$1")
                .strip();
        String sign = display ? "$$" : "$";
        return tex.isEmpty() ? "" : sign + tex + sign;
    }
}
