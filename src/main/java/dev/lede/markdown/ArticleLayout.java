package dev.lede.markdown;

import dev.lede.model.Article;

/** Sets a whole article: the head that a newspaper would print, then the body. */
public final class ArticleLayout {
    private ArticleLayout() {}

    /**
     * Offsets of the lines are those of the article's Markdown; the head's are 0. Dateline and key as in {@link Manuscript}.
     */
    public static Laid lay(Article article, String dateline, HeadKeys keys, int width) {
        return Manuscript.of(article, dateline, keys).whole(width);
    }
}
