package dev.lede.markdown;

import dev.lede.model.Article;

/** Sets a whole article: the head that a newspaper would print, then the body. */
public final class ArticleLayout {
    private ArticleLayout() {}

    /** @param when the date as the person reads it */
    public static Laid lay(Article article, String when, int width) {
        return MarkdownLayout.lay(article.markdown(), width);
    }
}
