package dev.lede.markdown;

import dev.lede.text.Clean;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;

/** Code as it was typed, without the line numbers, buttons and colours a publisher's highlighter put into it. */
final class HtmlCode {
    private static final Pattern LANGUAGE =
            Pattern.compile("(?:^|\\s)(?:language-|lang-|highlight-source-|brush:\\s*)([\\w+#.-]{1,30})");
    /** As hexo, pandoc and highlight.js have it: the only other name of an element that says it is code. */
    private static final Pattern SECOND_NAME =
            Pattern.compile("(?:highlight|sourceCode|hljs|codehilite|chroma)\\s+([a-z][\\w+#]{0,15})");

    private static final Set<String> NO_LANGUAGE =
            Set.of("plain", "plaintext", "text", "txt", "none", "highlight", "hljs", "table", "wrap", "copy", "code");
    private static final Pattern GUTTER = Pattern.compile("(?:^|\\s)(?:gutter|linenos?|linenodiv|line-numbers-rows"
            + "|rouge-gutter|crayon-nums|hljs-ln-numbers|blob-num|linenumber|ln)(?:\\s|$)");
    /** What a browser gives a line of its own. */
    private static final Set<String> LINES = Set.of("div", "p", "li", "tr", "figure");

    private static final int OUTERMOST = 6;

    private HtmlCode() {}

    /** Whether these are the numbers beside the lines, in a cell or a column of their own. */
    static boolean isGutter(Element element) {
        boolean column = element.nameIs("td") || element.nameIs("pre");
        return column && GUTTER.matcher(element.className()).find();
    }

    /** What stands among the lines, but is not of them. */
    static boolean isBeside(Node node) {
        return node.nameIs("button")
                || node.nameIs("style")
                || GUTTER.matcher(node.attr("class")).find();
    }

    /** A fence longer than any run of backticks in the code. */
    static String block(Element pre) {
        String code = text(pre).stripTrailing().replaceFirst("^(?:[ \\t]*\\n)++", "");
        if (code.isBlank()) {
            return "";
        }
        String fence = "`".repeat(Math.max(3, longestRun(code) + 1));
        return fence + language(pre).orElse("") + "\n" + code + "\n" + fence;
    }

    static String span(Element element) {
        return span(text(element));
    }

    static String span(String typed) {
        String code = Clean.line(typed);
        if (code.isEmpty()) {
            return "";
        }
        String ticks = "`".repeat(longestRun(code) + 1);
        String blank = code.startsWith("`") || code.endsWith("`") ? " " : "";
        return ticks + blank + code + blank + ticks;
    }

    private static Optional<String> language(Element pre) {
        var child = pre.firstElementChild();
        return Stream.concat(
                        Stream.of(pre, child == null ? pre : child),
                        Stream.iterate(pre.parent(), around -> around != null, Element::parent)
                                .limit(OUTERMOST))
                .flatMap(HtmlCode::languages)
                .filter(language -> !NO_LANGUAGE.contains(language))
                .findFirst();
    }

    private static Stream<String> languages(Element element) {
        String names = element.className().strip();
        var second = SECOND_NAME.matcher(names);
        var said = Stream.of("data-lang", "data-language")
                .map(element::attr)
                .filter(language -> language.matches("[\\w+#.-]{1,30}"));
        return Stream.concat(
                Stream.concat(LANGUAGE.matcher(names).results().limit(1).map(found -> found.group(1)), said),
                second.matches() ? Stream.of(second.group(1)) : Stream.empty());
    }

    private static String text(Element element) {
        var code = new StringBuilder();
        NodeTraversor.filter(
                new NodeFilter() {
                    @Override
                    public FilterResult head(Node node, int depth) {
                        if (node instanceof TextNode text) {
                            code.append(text.getWholeText());
                        } else if (node.nameIs("br")) {
                            code.append('\n');
                        }
                        return isBeside(node) ? FilterResult.SKIP_ENTIRELY : FilterResult.CONTINUE;
                    }

                    @Override
                    public FilterResult tail(Node node, int depth) {
                        boolean open = !code.isEmpty() && code.charAt(code.length() - 1) != '\n';
                        if (open && LINES.contains(node.nodeName())) {
                            code.append('\n');
                        }
                        return FilterResult.CONTINUE;
                    }
                },
                element);
        return Clean.block(code.toString());
    }

    private static int longestRun(String code) {
        int longest = 0;
        int run = 0;
        for (int i = 0; i < code.length(); i++) {
            run = code.charAt(i) == '`' ? run + 1 : 0;
            longest = Math.max(longest, run);
        }
        return longest;
    }
}
