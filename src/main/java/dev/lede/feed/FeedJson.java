package dev.lede.feed;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import dev.lede.model.Enclosure;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The JSON that {@code lede parse} prints: one object for a feed, {@code error} for what is none. */
public final class FeedJson {
    private static final JsonFactory FACTORY =
            JsonFactory.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();

    private FeedJson() {}

    /** Writes one line, with its line feed, and flushes. */
    public static void write(ParseResult result, OutputStream out) throws IOException {
        try (JsonGenerator json = FACTORY.createGenerator(out, JsonEncoding.UTF8)) {
            json.writeStartObject();
            switch (result) {
                case ParsedFeed feed -> feed(feed, json);
                case NotAFeed(var reason) -> json.writeStringField("error", words(reason));
            }
            json.writeEndObject();
            json.writeRaw('\n');
        }
        out.flush();
    }

    private static String words(NotAFeed.Reason reason) {
        return "not a feed: " + reason.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private static void feed(ParsedFeed feed, JsonGenerator json) throws IOException {
        field("title", feed.title(), json);
        field("link", feed.link(), json);
        field("description", feed.description(), json);
        field("language", feed.lang(), json);
        field("id", feed.id(), json);
        json.writeArrayFieldStart("entries");
        for (ParsedEntry entry : feed.entries()) {
            entry(entry, json);
        }
        json.writeEndArray();
    }

    private static void entry(ParsedEntry entry, JsonGenerator json) throws IOException {
        json.writeStartObject();
        field("id", entry.id(), json);
        field("title", entry.title(), json);
        field("link", entry.link(), json);
        field("author", entry.author(), json);
        date("published", entry.published(), json);
        date("updated", entry.updated(), json);
        field("summary", entry.summary(), json);
        field("content", entry.content(), json);
        field("language", entry.lang(), json);
        field("thumbnail", entry.thumbnail(), json);
        field("comments", entry.comments(), json);
        json.writeArrayFieldStart("tags");
        for (String tag : entry.tags()) {
            json.writeString(tag);
        }
        json.writeEndArray();
        json.writeArrayFieldStart("enclosures");
        for (Enclosure enclosure : entry.enclosures()) {
            enclosure(enclosure, json);
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void enclosure(Enclosure enclosure, JsonGenerator json) throws IOException {
        json.writeStartObject();
        field("url", enclosure.url(), json);
        field("type", enclosure.type(), json);
        if (enclosure.length() != null) {
            json.writeNumberField("length", enclosure.length());
        }
        json.writeEndObject();
    }

    private static void date(String name, @Nullable Instant date, JsonGenerator json) throws IOException {
        field(name, date == null ? null : date.toString(), json);
    }

    private static void field(String name, @Nullable String value, JsonGenerator json) throws IOException {
        if (value == null) {
            json.writeNullField(name);
        } else {
            json.writeStringField(name, value);
        }
    }
}
