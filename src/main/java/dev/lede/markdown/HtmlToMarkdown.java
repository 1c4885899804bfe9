package dev.lede.markdown;

import dev.lede.text.Clean;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;

/**
 * Publishers' HTML as Markdown: the one place that decides what of a web page's markup is worth reading, and what never
 * gets through. Each node is looked at a fixed number of times, without recursion.
 */
public final class HtmlToMarkdown {
    /** Raised with every change of what comes out, so that stored text can be converted again. */
    public static final int VERSION = 5;

    static final int MOST_NODES = 500_000;

    private static final Pattern TAG = Pattern.compile("<[a-zA-Z!/?]");
    private static final Pattern BETWEEN_PARAGRAPHS = Pattern.compile("\\n(?:[ \\t]*\\n)++");

    private HtmlToMarkdown() {}

    /** @param baseAddress what relative links start from; empty where there is none */
    public static String convert(String html, String baseAddress) {
        return TAG.matcher(html).find() ? ofPage(html, baseAddress, MOST_NODES) : ofPlainText(html);
    }

    static String ofPage(String html, String baseAddress, int mostNodes) {
        var body = Jsoup.parse(html).body();
        return HtmlWalk.over(body, baseAddress, mostNodes);
    }

    /** Feeds' text without a tag: its line ends are all the form it has. */
    private static String ofPlainText(String text) {
        String plain = Clean.block(Parser.unescapeEntities(text, false)).strip();
        return Stream.of(BETWEEN_PARAGRAPHS.split(plain))
                .map(HtmlToMarkdown::paragraph)
                .collect(Collectors.joining("\n\n"));
    }

    private static String paragraph(String text) {
        var running = new RunningText();
        text.lines().forEach(line -> {
            running.write(line);
            running.lineBreak();
        });
        return HtmlWalk.paragraph(running.take());
    }
}
