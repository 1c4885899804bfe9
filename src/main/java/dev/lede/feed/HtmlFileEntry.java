package dev.lede.feed;

import dev.lede.feed.ParsedEntry.ContentKind;
import dev.lede.text.Clean;
import dev.lede.text.Dates;
import dev.lede.text.LanguageTag;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** An HTML file of the person read as an entry: the head says what front matter says elsewhere, the body is the text. */
public final class HtmlFileEntry {
    private HtmlFileEntry() {}

    public static ParsedEntry of(ArticleFile file) {
        var page = Jsoup.parse(file.text());
        absolute(page, file);
        return new ParsedEntry(
                file.path(),
                title(page).orElse(file.path()),
                meta(page, "meta[property=og:url]", "link[rel=canonical]").orElse(null),
                meta(page, "meta[name=author]").orElse(null),
                meta(page, "meta[property=article:published_time]", "meta[name=date]", "meta[itemprop=datePublished]")
                        .flatMap(text -> Dates.read(text, file.zone()))
                        .orElse(null),
                null,
                meta(page, "meta[name=description]", "meta[property=og:description]")
                        .orElse(null),
                null,
                page.body().html(),
                ContentKind.HTML,
                LanguageTag.of(page.select("html").attr("lang"))
                        .orElse(LanguageSuffix.of(file.path()).lang()),
                null,
                null,
                null,
                false,
                meta(page, "meta[name=keywords]").map(HtmlFileEntry::words).orElse(List.of()),
                List.of(),
                Map.of());
    }

    private static void absolute(Document page, ArticleFile file) {
        for (String name : List.of("src", "href")) {
            page.select("body [" + name + "]")
                    .forEach(element -> element.attr(name, file.resolve().apply(element.attr(name))));
        }
    }

    private static Optional<String> title(Document page) {
        return Stream.of(page.title(), page.select("h1").text())
                .map(Clean::line)
                .filter(title -> !title.isEmpty())
                .findFirst();
    }

    private static Optional<String> meta(Document page, String... selectors) {
        return Stream.of(selectors)
                .map(page::select)
                .map(found -> Clean.line(found.hasAttr("href") ? found.attr("href") : found.attr("content")))
                .filter(text -> !text.isEmpty())
                .findFirst();
    }

    private static List<String> words(String keywords) {
        return Stream.of(keywords.split("[,，;]"))
                .map(String::strip)
                .filter(word -> !word.isEmpty())
                .distinct()
                .toList();
    }
}
