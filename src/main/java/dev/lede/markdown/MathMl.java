package dev.lede.markdown;

import java.util.stream.Collectors;
import org.jsoup.nodes.Element;

/** MathML without its TeX, as TeX: what stands above, below and in fractions. */
final class MathMl {
    /** Deeper ones are their letters, so that it may recurse. */
    private static final int DEEPEST = 24;

    private MathMl() {}

    static String tex(Element math) {
        return math.childrenSize() == 0 ? math.text() : row(math, 0);
    }

    private static String row(Element row, int depth) {
        return row.children().stream()
                .map(child -> tex(child, depth + 1))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" "));
    }

    private static String tex(Element part, int depth) {
        if (part.childrenSize() == 0 || depth > DEEPEST) {
            return part.text();
        }
        return switch (part.normalName()) {
            case "annotation", "annotation-xml", "mphantom" -> "";
            case "mfrac" -> "\\frac" + braced(part, 0, depth) + braced(part, 1, depth);
            case "msqrt" -> "\\sqrt{" + row(part, depth) + "}";
            case "mroot" -> "\\sqrt[" + argument(part, 1, depth) + "]" + braced(part, 0, depth);
            case "msup", "mover" -> argument(part, 0, depth) + "^" + braced(part, 1, depth);
            case "msub", "munder" -> argument(part, 0, depth) + "_" + braced(part, 1, depth);
            case "msubsup", "munderover" ->
                argument(part, 0, depth) + "_" + braced(part, 1, depth) + "^" + braced(part, 2, depth);
            default -> row(part, depth);
        };
    }

    private static String argument(Element part, int index, int depth) {
        return index < part.childrenSize() ? tex(part.child(index), depth + 1) : "";
    }

    private static String braced(Element part, int index, int depth) {
        return "{" + argument(part, index, depth) + "}";
    }
}
