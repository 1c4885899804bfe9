package dev.lede.library;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import dev.lede.model.Article;
import dev.lede.model.Enclosure;
import dev.lede.model.Entry;
import dev.lede.model.FullText;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Entries and articles as JSON, one object a line. The names of the fields are a contract and never change. */
public final class JsonLines {
    /** What is written of an entry, for the manual; a test holds it against what is written. */
    public static final List<String> ENTRY = List.of(
            "id",
            "published",
            "arrived",
            "unread",
            "starred",
            "feed",
            "feedUrl",
            "guid",
            "title",
            "author",
            "url",
            "summary",
            "lang",
            "tags");

    /** And of an article, behind that. */
    public static final List<String> ARTICLE = List.of(
            "lead",
            "expired",
            "markdown",
            "thumbnail",
            "toc",
            "enclosures[].url",
            "enclosures[].type",
            "enclosures[].length",
            "translations[].id",
            "translations[].lang",
            "fields",
            "versions[].replaced",
            "versions[].title",
            "versions[].url",
            "versions[].markdown",
            "textFrom",
            "pageProblem");

    private static final JsonFactory JSON = new JsonFactory();

    private final ZoneId zone;

    public JsonLines(ZoneId zone) {
        this.zone = zone;
    }

    public String entry(Entry entry) {
        return object(json -> entryFields(json, entry));
    }

    public String article(Article article) {
        return object(json -> {
            entryFields(json, article.entry());
            articleFields(json, article);
        });
    }

    /** What is no entry: a feed, a tag, a view. */
    public static String of(Map<String, ?> fields) {
        return object(json -> {
            for (Map.Entry<String, ?> field : fields.entrySet()) {
                json.writeFieldName(field.getKey());
                value(json, field.getValue());
            }
        });
    }

    private interface Body {
        void write(JsonGenerator json) throws IOException;
    }

    private static String object(Body body) {
        var text = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(text)) {
            json.writeStartObject();
            body.write(json);
            json.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot write JSON", e);
        }
        return text.toString();
    }

    private void entryFields(JsonGenerator json, Entry entry) throws IOException {
        json.writeNumberField("id", entry.id().value());
        text(json, "published", moment(entry.published()));
        text(json, "arrived", moment(entry.arrived()));
        json.writeBooleanField("unread", entry.unread());
        json.writeBooleanField("starred", entry.starred());
        text(json, "feed", entry.feed());
        text(json, "feedUrl", entry.feedUrl());
        text(json, "guid", entry.guid());
        text(json, "title", entry.title());
        text(json, "author", entry.author());
        text(json, "url", entry.url());
        text(json, "summary", entry.summary());
        text(json, "lang", entry.lang());
        json.writeFieldName("tags");
        value(json, entry.tags().stream().sorted().toList());
    }

    private void articleFields(JsonGenerator json, Article article) throws IOException {
        text(json, "lead", article.lead());
        json.writeBooleanField("expired", article.expired());
        text(json, "markdown", article.expired() ? "" : article.markdown());
        text(json, "thumbnail", article.thumbnail());
        json.writeBooleanField("toc", article.toc());
        json.writeArrayFieldStart("enclosures");
        for (Enclosure enclosure : article.enclosures()) {
            enclosure(json, enclosure);
        }
        json.writeEndArray();
        json.writeArrayFieldStart("translations");
        for (Article.Translation translation : article.translations()) {
            json.writeStartObject();
            json.writeNumberField("id", translation.id().value());
            json.writeStringField("lang", translation.lang());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeFieldName("fields");
        value(json, article.fields());
        json.writeArrayFieldStart("versions");
        for (Article.Version version : article.versions()) {
            version(json, version);
        }
        json.writeEndArray();
        fullText(json, article.fullText());
    }

    /** Where the text is from, and what kept the page away. */
    private static void fullText(JsonGenerator json, FullText fullText) throws IOException {
        json.writeStringField("textFrom", fullText instanceof FullText.Shown ? "page" : "feed");
        text(
                json,
                "pageProblem",
                fullText instanceof FullText.Failed(var problem)
                        ? problem.kind().name()
                        : null);
    }

    private void version(JsonGenerator json, Article.Version version) throws IOException {
        json.writeStartObject();
        text(json, "replaced", moment(version.replaced()));
        text(json, "title", version.title());
        text(json, "url", version.url());
        text(json, "markdown", version.markdown());
        json.writeEndObject();
    }

    private static void enclosure(JsonGenerator json, Enclosure enclosure) throws IOException {
        json.writeStartObject();
        json.writeStringField("url", enclosure.url());
        text(json, "type", enclosure.type());
        json.writeFieldName("length");
        value(json, enclosure.length());
        json.writeEndObject();
    }

    /** Front matter holds what YAML, TOML and JSON know; what else it may hold, as a date, is written in its own words. */
    private static void value(JsonGenerator json, @Nullable Object value) throws IOException {
        switch (value) {
            case null -> json.writeNull();
            case Map<?, ?> map -> map(json, map);
            case List<?> list -> list(json, list);
            case Boolean truth -> json.writeBoolean(truth);
            case Double number when !Double.isFinite(number) -> json.writeString(number.toString());
            case Number number -> json.writeNumber(number.toString());
            default -> json.writeString(value.toString());
        }
    }

    private static void map(JsonGenerator json, Map<?, ?> map) throws IOException {
        json.writeStartObject();
        for (Map.Entry<?, ?> field : map.entrySet()) {
            json.writeFieldName(String.valueOf(field.getKey()));
            value(json, field.getValue());
        }
        json.writeEndObject();
    }

    private static void list(JsonGenerator json, List<?> list) throws IOException {
        json.writeStartArray();
        for (Object element : list) {
            value(json, element);
        }
        json.writeEndArray();
    }

    private static void text(JsonGenerator json, String name, @Nullable String value) throws IOException {
        json.writeFieldName(name);
        value(json, value);
    }

    private @Nullable String moment(@Nullable Instant instant) {
        return instant == null ? null : moment(instant, zone);
    }

    /** RFC 3339 with its offset. */
    public static String moment(Instant instant, ZoneId zone) {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(instant.atZone(zone));
    }
}
