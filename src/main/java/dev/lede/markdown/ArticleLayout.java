package dev.lede.markdown;

import dev.lede.model.Article;

/** Sets a whole article: the head that a newspaper would print, then the body. */
public final class ArticleLayout {
    private ArticleLayout() {}

    /**
     * Offsets of the lines are those of the article's Markdown; the head's are 0.
     *
     * @param when the date as the person reads it; empty where there is none
     */
    public static Laid lay(Article article, String when, int width) {
        return Manuscript.of(article, when).whole(width);
    }
}
