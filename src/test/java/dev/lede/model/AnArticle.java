package dev.lede.model;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Makes an article for a test, which says only what it is about. */
public final class AnArticle {
    private final Entry entry;
    private final String markdown;
    private boolean expired;
    private @Nullable String thumbnail;
    private boolean toc;
    private List<Enclosure> enclosures = List.of();
    private Map<String, Object> fields = Map.of();
    private List<Article.Translation> translations = List.of();
    private List<Article.Version> versions = List.of();
    private int position;
    private FullText fullText = FullText.NONE;

    private AnArticle(Entry entry, String markdown) {
        this.entry = entry;
        this.markdown = markdown;
    }

    public static AnArticle of(Entry entry, String markdown) {
        return new AnArticle(entry, markdown);
    }

    public AnArticle expired() {
        expired = true;
        return this;
    }

    public AnArticle thumbnail(String address) {
        thumbnail = address;
        return this;
    }

    public AnArticle toc() {
        toc = true;
        return this;
    }

    public AnArticle enclosures(List<Enclosure> now) {
        enclosures = now;
        return this;
    }

    public AnArticle fields(Map<String, Object> now) {
        fields = now;
        return this;
    }

    public AnArticle translation(long id, String lang) {
        translations = List.of(new Article.Translation(new EntryId(id), lang));
        return this;
    }

    public AnArticle versions(List<Article.Version> now) {
        versions = now;
        return this;
    }

    public AnArticle position(int now) {
        position = now;
        return this;
    }

    public AnArticle fullText(FullText now) {
        fullText = now;
        return this;
    }

    public Article made() {
        return new Article(
                entry,
                null,
                expired,
                markdown,
                null,
                thumbnail,
                toc,
                enclosures,
                fields,
                translations,
                List.of(),
                versions,
                position,
                fullText);
    }
}
