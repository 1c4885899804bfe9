package dev.lede.tui.reader;

import dev.lede.markdown.LaidLink;
import dev.lede.model.Article;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Where one can go from an article, and what is there. */
public record ArticleLink(LinkKind kind, LaidLink link) {
    /** Each address once: the article's own first, then what belongs to it, then what its text names. */
    public static List<ArticleLink> of(Article article, List<LaidLink> named) {
        Map<String, LaidLink> all = new LinkedHashMap<>();
        String own = Objects.requireNonNullElse(article.entry().url(), "");
        if (!own.isBlank()) {
            all.put(own, new LaidLink(0, own, article.entry().title()));
        }
        article.enclosures()
                .forEach(file -> all.putIfAbsent(file.url(), new LaidLink(0, file.url(), name(file.url()))));
        named.forEach(link -> all.merge(link.address(), link, ArticleLink::numbered));
        return all.values().stream()
                .map(link -> new ArticleLink(LinkKind.in(article, link.address()), link))
                .toList();
    }

    /** What is known of it already stays, but for the number that it has in the text. */
    private static LaidLink numbered(LaidLink known, LaidLink again) {
        return known.number() > 0 ? known : new LaidLink(again.number(), known.address(), known.text());
    }

    private static String name(String address) {
        String path = address.replaceFirst("[?#].*", "");
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
