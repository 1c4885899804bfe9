package dev.lede.extract;

import dev.lede.text.Clean;
import dev.lede.text.LanguageTag;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;

/** Reads what a page says about its article: structured data first, then {@code meta}, then what readers see. */
final class MetadataReader {
    private static final int MOST_TAGS = 20;

    private final Document page;
    private final LinkedData data;

    private MetadataReader(Document page, LinkedData data) {
        this.page = page;
        this.data = data;
    }

    static Metadata read(Document page, LinkedData data) {
        return new MetadataReader(page, data).all();
    }

    private Metadata all() {
        return new Metadata(
                title().orElse(null),
                byline().orElse(null),
                null,
                lang().orElse(null),
                siteName().orElse(null),
                thumbnail().orElse(null),
                tags());
    }

    private Optional<String> title() {
        return first(meta("og:title", "twitter:title", "dc.title"), data.text("headline", "name"), plain(page.title()));
    }

    private Optional<String> byline() {
        var authors = data.texts("author");
        return first(
                authors.isEmpty() ? Optional.empty() : plain(String.join(", ", authors)),
                meta("author", "dc.creator", "parsely-author", "article:author", "byl")
                        .filter(name -> !name.startsWith("http")));
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
                .flatMap(name -> page
                        .select("meta[property=" + name + "], meta[name=" + name + "], meta[itemprop=" + name
                                + "], meta[http-equiv=" + name + "]")
                        .eachAttr("content")
                        .stream())
                .flatMap(content -> plain(content).stream())
                .findFirst();
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
