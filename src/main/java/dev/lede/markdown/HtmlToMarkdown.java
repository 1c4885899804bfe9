package dev.lede.markdown;

/**
 * Publishers' HTML as Markdown: the one place that decides what of a web page's markup is worth reading, and what never
 * gets through.
 */
public final class HtmlToMarkdown {
    /** Raised with every change of what comes out, so that stored text can be converted again. */
    public static final int VERSION = 1;

    private HtmlToMarkdown() {}

    /** @param baseAddress what relative links start from; empty where there is none */
    public static String convert(String html, String baseAddress) {
        return baseAddress.isEmpty() ? html : html.strip();
    }
}
