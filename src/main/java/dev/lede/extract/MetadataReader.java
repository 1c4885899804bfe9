package dev.lede.extract;

import dev.lede.text.Clean;
import dev.lede.text.LanguageTag;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/** Reads what a page says about its article: structured data first, then {@code meta}, then what readers see. */
final class MetadataReader {
    private static final int MOST_TAGS = 20;

    private static final List<String> NAMING = List.of("property", "name", "itemprop", "http-equiv");

    private final Document page;
    private final LinkedData data;
    private final List<Line> lines;
    private final Map<String, String> metas;

    private MetadataReader(Document page, LinkedData data) {
        this.page = page;
        this.data = data;
        this.lines = Line.of(page.body());
        this.metas = metas(page);
    }

    static Metadata read(Document page, LinkedData data) {
        return new MetadataReader(page, data).all();
    }

    private Metadata all() {
        String lang = lang().orElse(null);
        String site = siteName().orElse(null);
        String title = title(site).orElse(null);
        return new Metadata(
                title,
                byline().orElse(null),
                PageDate.of(page, lines, dates(), title, lang).orElse(null),
                lang,
                site,
                thumbnail().orElse(null),
                tags());
    }

    private Optional<String> title(@Nullable String site) {
        var declared = Stream.of(
                        data.text("headline"),
                        meta("og:title"),
                        meta("twitter:title"),
                        meta("dc.title", "parsely-title"))
                .flatMap(Optional::stream)
                .flatMap(text -> plain(text).stream())
                .toList();
        return PageTitle.of(page, declared, site);
    }

    private List<String> dates() {
        return Stream.of(
                        data.text("datePublished"),
                        meta(
                                "article:published_time",
                                "og:published_time",
                                "article:published",
                                "og:article:published_time"),
                        meta(
                                "datePublished",
                                "parsely-pub-date",
                                "sailthru.date",
                                "citation_publication_date",
                                "citation_date"),
                        meta(
                                "dc.date.issued",
                                "dcterms.created",
                                "dc.date",
                                "dcterms.date",
                                "dc.date.created",
                                "pubdate"),
                        meta(
                                "publishdate",
                                "publish-date",
                                "publication_date",
                                "publish_date",
                                "published_date",
                                "article:create_at"),
                        meta(
                                "weibo:article:create_at",
                                "og:release_date",
                                "date",
                                "dateUpdate",
                                "cxenseparse:recs:publishtime",
                                "apub:time"),
                        data.text("dateCreated", "uploadDate"),
                        data.ofPage("datePublished"))
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<String> byline() {
        return Byline.of(
                page,
                lines,
                data.texts("author"),
                meta(
                        "author",
                        "dc.creator",
                        "parsely-author",
                        "article:author",
                        "byl",
                        "sailthru.author",
                        "citation_author",
                        "dcterms.creator"));
    }

    private Optional<String> lang() {
        return Stream.of(
                        Optional.of(page.select("html").attr("lang")),
                        meta("content-language", "og:locale"),
                        data.text("inLanguage"))
                .flatMap(Optional::stream)
                .flatMap(written -> LanguageTag.of(written).stream())
                .findFirst();
    }

    private Optional<String> siteName() {
        return first(meta("og:site_name", "application-name"), data.text("publisher"));
    }

    private Optional<String> thumbnail() {
        return first(meta("og:image", "og:image:url", "twitter:image"), data.text("image", "thumbnailUrl"))
                .map(address -> org.jsoup.internal.StringUtil.resolve(page.baseUri(), address))
                .filter(address -> address.startsWith("http"));
    }

    private List<String> tags() {
        var several = page.select("meta[property=article:tag]").eachAttr("content").stream();
        var listed = Stream.of(data.texts("keywords").stream(), meta("news_keywords", "keywords").stream())
                .flatMap(words -> words);
        return Stream.concat(several, listed)
                .flatMap(words -> Stream.of(words.split("[,，;；、]")))
                .map(Clean::line)
                .filter(word -> !word.isEmpty() && word.length() <= 40)
                .distinct()
                .limit(MOST_TAGS)
                .toList();
    }

    /** The first of these names that says something, whichever attribute it stands in. */
    private Optional<String> meta(String... names) {
        return Stream.of(names)
                .flatMap(name -> Optional.ofNullable(metas.get(name.toLowerCase(Locale.ROOT))).stream())
                .findFirst();
    }

    /** Of each name the first that says something. */
    private static Map<String, String> metas(Document page) {
        var metas = new HashMap<String, String>();
        for (var meta : page.select("meta[content]")) {
            plain(meta.attr("content"))
                    .ifPresent(content -> NAMING.forEach(
                            attribute -> metas.putIfAbsent(meta.attr(attribute).toLowerCase(Locale.ROOT), content)));
        }
        return metas;
    }

    @SafeVarargs
    private static Optional<String> first(Optional<String>... values) {
        return Stream.of(values)
                .flatMap(Optional::stream)
                .flatMap(text -> plain(text).stream())
                .findFirst();
    }

    /** One clean line; what was escaped twice is read twice. */
    private static Optional<String> plain(String text) {
        String line = Clean.line(Parser.unescapeEntities(text, false));
        return line.isEmpty() ? Optional.empty() : Optional.of(line);
    }
}
