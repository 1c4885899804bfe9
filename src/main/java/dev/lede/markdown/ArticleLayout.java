package dev.lede.markdown;

import dev.lede.model.Article;

/** Sets a whole article: the head that a newspaper would print, then the body. */
public final class ArticleLayout {
    private ArticleLayout() {}

    /**
     * Offsets of the lines are those of the article's Markdown; the head's are 0.
     *
     * @param dateline date, age and reading time as the person reads them; empty where there are none
     * @param languageKey what brings the article in its next language; empty where there is no key
     */
    public static Laid lay(Article article, String dateline, String languageKey, int width) {
        var page = new Page(width);
        new Head(article, dateline, languageKey, page).set();
        page.gap();
        MarkdownLayout.lay(article.markdown(), article.entry().title(), page);
        return page.laid();
    }
}
