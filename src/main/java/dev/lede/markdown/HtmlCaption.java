package dev.lede.markdown;

import dev.lede.text.Clean;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/**
 * What a publisher says to a picture, as the title that Markdown gives one: so both stay together, and who looks for the
 * article's words alone finds them. A caption with links, or with more in it than a line of words, stays a paragraph.
 */
final class HtmlCaption {
    private static final String MORE_THAN_WORDS =
            "a[href], img, pre, code, math, script, iframe, video, audio, ul, ol, table,"
                    + " h1, h2, h3, h4, h5, h6, button, svg, sub, sup, ruby, abbr, q, input, [hidden], [style]";

    private static final int LONGEST = 1_000;

    private static final Pattern SIGN = Pattern.compile("[\\\\\"]|&(?=#?[a-zA-Z0-9]{1,31};)");
    private static final Pattern BRACKET = Pattern.compile("[()]");
    private static final Pattern BRACKETED = Pattern.compile("\\([^()]*\\)");

    private HtmlCaption() {}

    /** Fit to stand between quotation marks. */
    static Optional<String> title(Element caption) {
        if (caption.selectFirst(MORE_THAN_WORDS) != null) {
            return Optional.empty();
        }
        String words = Clean.line(caption.text());
        return words.isEmpty() || words.length() > LONGEST ? Optional.empty() : Optional.of(escaped(words));
    }

    /** Not all programs count brackets as Markdown does. */
    private static String escaped(String words) {
        String safe = SIGN.matcher(words).replaceAll("\\\\$0");
        boolean paired =
                !BRACKET.matcher(BRACKETED.matcher(safe).replaceAll("")).find();
        return paired ? safe : BRACKET.matcher(safe).replaceAll("\\\\$0");
    }
}
