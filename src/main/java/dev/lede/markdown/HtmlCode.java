package dev.lede.markdown;

import dev.lede.text.Clean;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;

/** Code as it was typed, without the line numbers and colours a publisher's highlighter put into it. */
final class HtmlCode {
    private static final Pattern LANGUAGE =
            Pattern.compile("(?:^|\\s)(?:language-|lang-|highlight-source-|brush:\\s*)([\\w+#.-]{1,30})");
    private static final Pattern GUTTER =
            Pattern.compile("(?:^|.*\\s)(?:gutter|lineno|linenos|line-numbers-rows|ln)(?:\\s.*|$)");

    private HtmlCode() {}

    /** A fence longer than any run of backticks in the code. */
    static String block(Element pre) {
        String code = text(pre).stripTrailing().replaceFirst("^(?:[ \\t]*\\n)+", "");
        if (code.isBlank()) {
            return "";
        }
        String fence = "`".repeat(Math.max(3, longestRun(code) + 1));
        return fence + language(pre).orElse("") + "\n" + code + "\n" + fence;
    }

    static String span(Element element) {
        String code = Clean.line(text(element));
        if (code.isEmpty()) {
            return "";
        }
        String ticks = "`".repeat(longestRun(code) + 1);
        String blank = code.startsWith("`") || code.endsWith("`") ? " " : "";
        return ticks + blank + code + blank + ticks;
    }

    private static Optional<String> language(Element pre) {
        var child = pre.firstElementChild();
        var parent = pre.parent();
        return Stream.of(pre, child == null ? pre : child, parent == null ? pre : parent)
                .map(element ->
                        element.className() + " " + element.attr("data-lang").replaceFirst("^(?=.)", "lang-"))
                .flatMap(names -> LANGUAGE.matcher(names).results().limit(1))
                .map(found -> found.group(1))
                .findFirst();
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
                        boolean number = GUTTER.matcher(node.attr("class")).matches();
                        return number ? FilterResult.SKIP_ENTIRELY : FilterResult.CONTINUE;
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
