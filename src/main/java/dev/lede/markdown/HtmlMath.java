package dev.lede.markdown;

import dev.lede.text.Clean;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/**
 * Formulas as their authors wrote them: TeX out of MathML's annotation, out of MathJax's scripts, out of a picture's alt, and
 * from between the signs in running text by which MathJax and KaTeX find it.
 */
final class HtmlMath {
    private static final int LONGEST = 500;

    /** MathJax puts two or three elements before a script. */
    private static final int MOST_DRAWN = 8;

    private static final Pattern PICTURE = Pattern.compile("(?:^|\\s)(?:latex|tex|math|mathtex|math-tex)(?:\\s|$)");

    private static final Pattern TEX =
            Pattern.compile("\\\\(?:frac|sqrt|sum|int|prod|lim|begin|left|right|math(?:rm|bf|bb|cal)"
                    + "|operatorname|displaystyle|overline|underline|partial|infty|alpha|beta|gamma|delta|lambda|theta|sigma|pi)"
                    + "(?![a-zA-Z])");

    private static final Pattern SCRIPTS = Pattern.compile("[{}^_=]");

    private HtmlMath() {}

    static String ofMathMl(Element math) {
        var annotation = math.selectFirst("annotation[encoding*=tex]");
        String tex = Stream.of(annotation == null ? "" : annotation.wholeText(), math.attr("alttext"), MathMl.tex(math))
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

    /** A formula that a server has drawn, as WordPress has it, or that its author drew and wrote below. */
    static boolean isPicture(Element picture) {
        String alt = picture.attr("alt");
        return !alt.isBlank()
                && (PICTURE.matcher(picture.className()).find()
                        || TEX.matcher(alt).find() && SCRIPTS.matcher(alt).find());
    }

    /** Nothing for one that stands behind the same in MathML, for browsers that do not know that. */
    static String ofPicture(Element picture) {
        boolean told = picture.previousSibling() instanceof Element before && before.selectFirst("math") != null;
        return told ? "" : formula(picture.attr("alt").replaceAll("^\\$+|(?<!\\$)\\$+$", ""), false);
    }

    /** What MathJax has drawn for those who run it: the formula stands in a script behind it. */
    static boolean isDrawn(Element element) {
        if (!element.className().startsWith("MathJax")) {
            return false;
        }
        var next = element.nextElementSibling();
        for (int i = 0; i < MOST_DRAWN && next != null && next.className().startsWith("MathJax"); i++) {
            next = next.nextElementSibling();
        }
        return element.hasClass("MathJax_Preview") || next != null && next.nameIs("script") && isScript(next);
    }

    /** A piece of running text: words, or a formula in Markdown. */
    record Piece(String text, boolean formula) {}

    /** Running text with the formulas that stand in it as they are typed for MathJax and KaTeX. */
    static List<Piece> pieces(String raw) {
        if (raw.indexOf('$') < 0 && raw.indexOf("\\(") < 0 && raw.indexOf("\\[") < 0) {
            return List.of(new Piece(raw, false));
        }
        var pieces = new ArrayList<Piece>();
        int from = 0;
        int at = 0;
        while (at < raw.length()) {
            int end = "$\\".indexOf(raw.charAt(at)) < 0 ? -1 : endOfFormula(raw, at);
            if (end < 0) {
                at++;
                continue;
            }
            boolean display = raw.charAt(at + 1) == '[' || raw.charAt(at + 1) == '$';
            int signs = display || raw.charAt(at) == '\\' ? 2 : 1;
            pieces.add(new Piece(raw.substring(from, at), false));
            pieces.add(new Piece(formula(raw.substring(at + signs, end - signs), display), true));
            from = end;
            at = end;
        }
        pieces.add(new Piece(raw.substring(from), false));
        return pieces;
    }

    /** -1 where none begins here; between dollars only what the reader would take for one. */
    private static int endOfFormula(String raw, int at) {
        if (raw.charAt(at) == '$') {
            return MathSyntax.end(raw, at);
        }
        char bracket = at + 1 < raw.length() ? raw.charAt(at + 1) : ' ';
        if (bracket != '(' && bracket != '[') {
            return -1;
        }
        String near = raw.substring(at + 2, Math.min(raw.length(), at + 2 + LONGEST));
        int length = near.indexOf(bracket == '(' ? "\\)" : "\\]");
        return length <= 0 ? -1 : at + 2 + length + 2;
    }

    /** As our parser reads it; what it would not take for a formula is code. */
    private static String formula(String raw, boolean display) {
        String tex = Clean.line(raw)
                .replaceFirst("^\\{\\\\displaystyle (.*)\\}$", "$1")
                .strip();
        if (tex.isEmpty()) {
            return "";
        }
        String sign = display ? "$$" : "$";
        return Stream.of(sign + tex + sign, sign + "{" + tex + "}" + sign)
                .filter(MathSyntax::reads)
                .findFirst()
                .orElseGet(() -> HtmlCode.span(tex));
    }
}
