package dev.lede.extract;

import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;

/** What publishers themselves call the article: microdata, HTML's own elements, the usual names of classes. */
final class KnownContainers implements Expert {
    /** From the surest to the vaguest; within one, the element with most text is taken. */
    private static final List<String> WHERE = List.of(
            "[itemprop=articleBody]",
            ".entry-content, .post-content, .article-content, .article-body, .post-body, .entry-body, .article__body,"
                    + " .article__content, .article_body, .article_content, .articlebody, .articlecontent, .post_content,"
                    + " .post__content, .post-text, .post_text, .story-body, .story-content, .storybody, .story_content,"
                    + " .news-content, .news_content, .news-text, .news_txt, .content-article, .e-content, .body-copy,"
                    + " .text-content, .single-content, .blog-content, .page-content, .rich_media_content, .c-article__content"
                    + ", #article-body, #articlebody, #article-content, #articlecontent, #article_content, #articleContent,"
                    + " #artibody, #js_content, #story-body, #entry-content, #post-content, #content-body, #endText",
            "article",
            "[role=article], .hentry, .article, .post, .entry, #article, .story, #story",
            "main, [role=main], #main-content, .main-content, #content, .content, #main");

    /** Less is a teaser. */
    private static final int ENOUGH = 250;

    @Override
    public String name() {
        return "known containers";
    }

    @Override
    public List<Element> find(Surroundings page) {
        for (String selector : WHERE) {
            var found = most(page, selector);
            if (found.isPresent()) {
                return List.of(found.get());
            }
        }
        return List.of();
    }

    private static Optional<Element> most(Surroundings page, String selector) {
        double enough =
                Math.max(ENOUGH, 0.3 * prose(page.census().at(page.page().body())));
        return page.page().body().select(selector).stream()
                .filter(element -> prose(page.census().at(element)) >= enough)
                .max((one, other) -> Double.compare(
                        prose(page.census().at(one)), prose(page.census().at(other))));
    }

    private static double prose(Counts counts) {
        return counts.letters - counts.linked;
    }
}
