package dev.lede.markdown;

/** Sets Markdown as lines of styled text: the one way in which articles come to the screen. */
public final class MarkdownLayout {
    private MarkdownLayout() {}

    /** No line is wider than {@code width} cells, and no word is lost. */
    public static Laid lay(String markdown, int width) {
        var page = new Page(width);
        lay(markdown, "", page);
        return page.laid();
    }

    /** @param title what the page says already: a first heading that only repeats it is left out */
    static void lay(String markdown, String title, Page page) {
        var prepared = Preparation.of(markdown);
        new Blocks(page, prepared).document(Flexmark.parse(prepared.text()), title);
    }
}
