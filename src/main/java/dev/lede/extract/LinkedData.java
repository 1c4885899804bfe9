package dev.lede.extract;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/** What the page's JSON-LD says of its article. */
final class LinkedData {
    private static final int MOST_OBJECTS = 2_000;

    private final List<Map<?, ?>> articles;
    private final List<Map<?, ?>> others;

    private LinkedData(List<Map<?, ?>> articles, List<Map<?, ?>> others) {
        this.articles = articles;
        this.others = others;
    }

    static LinkedData in(Document page) {
        var objects = new ArrayList<Map<?, ?>>();
        for (var script : page.select("script[type*=ld+json]")) {
            gather(LooseJson.read(unwrapped(script.data())), objects);
        }
        var articles = objects.stream().filter(LinkedData::isArticle).toList();
        var others = objects.stream().filter(object -> !isArticle(object)).toList();
        return new LinkedData(articles, others);
    }

    /** The first of these fields that an article has. */
    Optional<String> text(String... fields) {
        return Stream.of(fields)
                .flatMap(field -> articles.stream().map(article -> said(article.get(field))))
                .flatMap(Optional::stream)
                .findFirst();
    }

    List<String> texts(String field) {
        return articles.stream()
                .map(article -> article.get(field))
                .flatMap(LinkedData::each)
                .map(LinkedData::said)
                .flatMap(Optional::stream)
                .distinct()
                .toList();
    }

    /** As text; publishers put markup into it now and then, and escape what need not be. */
    String articleBody() {
        return text("articleBody")
                .map(body -> body.contains("</") || body.contains("&lt;")
                        ? Jsoup.parse(Jsoup.parse(body).wholeText()).wholeText()
                        : Parser.unescapeEntities(body, false).replace("\\", ""))
                .orElse("");
    }

    /** What pages say of themselves without saying that they are articles. */
    Optional<String> ofPage(String field) {
        return others.stream()
                .filter(object -> type(object).contains("webpage"))
                .map(object -> said(object.get(field)))
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** JSON in a comment or in CDATA. */
    private static String unwrapped(String data) {
        return data.strip().replaceFirst("^(?://\\s*)?(?:<!--|<!\\[CDATA\\[|/\\*.{0,40}?\\*/)\\s*", "");
    }

    private static void gather(List<Object> roots, List<Map<?, ?>> objects) {
        var open = new ArrayDeque<Object>(roots);
        while (!open.isEmpty() && objects.size() < MOST_OBJECTS) {
            Object value = open.poll();
            if (value instanceof Map<?, ?> map) {
                objects.add(map);
                each(map.get("@graph")).forEach(open::add);
                each(map.get("mainEntity")).forEach(open::add);
                each(map.get("mainEntityOfPage")).forEach(open::add);
            } else if (value instanceof Collection<?> several) {
                open.addAll(several);
            }
        }
    }

    private static Stream<Object> each(@Nullable Object value) {
        if (value instanceof Collection<?> several) {
            return several.stream().map(Object.class::cast);
        }
        return value == null ? Stream.empty() : Stream.of(value);
    }

    private static boolean isArticle(Map<?, ?> object) {
        String type = type(object);
        return type.contains("article")
                || type.contains("posting")
                || type.contains("report")
                || type.contains("review");
    }

    private static String type(Map<?, ?> object) {
        return String.valueOf(object.get("@type")).toLowerCase(Locale.ROOT);
    }

    /** A string, or the name or address of an object, or the first of several. */
    private static Optional<String> said(@Nullable Object value) {
        Object first = value instanceof List<?> several && !several.isEmpty() ? several.getFirst() : value;
        if (first instanceof Map<?, ?> object) {
            return Stream.of("name", "url", "@value", "@id")
                    .map(object::get)
                    .filter(String.class::isInstance)
                    .map(String.class::cast)
                    .findFirst();
        }
        return first instanceof String text && !text.isBlank() ? Optional.of(text) : Optional.empty();
    }
}
