package dev.lede.feed;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import dev.lede.model.Enclosure;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;

/** JSON Feed 1.0 and 1.1, streamed: of a file that is cut off, what was read until then counts. */
final class JsonFeedReader {
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
            .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
            .enable(JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER)
            .build();

    private final JsonParser json;
    private final @Nullable String base;
    private final FeedDraft feed = new FeedDraft();
    private boolean isFeed;
    private @Nullable EntryDraft entry;

    private JsonFeedReader(JsonParser json, @Nullable String base) {
        this.json = json;
        this.base = base;
    }

    static ParseResult read(String text, @Nullable String base) {
        try (JsonParser json = FACTORY.createParser(text)) {
            return new JsonFeedReader(json, base).read();
        } catch (IOException e) {
            throw new UncheckedIOException("read JSON from memory", e);
        }
    }

    private ParseResult read() throws IOException {
        try {
            json.nextToken();
            eachField(this::feedField);
        } catch (JsonProcessingException e) {
            // Cut off or broken: the entry being read may be whole enough.
            finishEntry();
        }
        return isFeed ? feed.finish() : new NotAFeed(NotAFeed.Reason.OTHER);
    }

    private interface Field {
        void read(String name) throws IOException;
    }

    /** At the start of an object: each field's reader begins at its value and leaves nothing of it. */
    private void eachField(Field field) throws IOException {
        if (json.currentToken() != JsonToken.START_OBJECT) {
            json.skipChildren();
            return;
        }
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            String name = json.currentName();
            json.nextToken();
            field.read(name);
            json.skipChildren();
        }
    }

    private interface Element {
        void read() throws IOException;
    }

    private void eachElement(Element element) throws IOException {
        if (json.currentToken() != JsonToken.START_ARRAY) {
            return;
        }
        while (json.nextToken() != JsonToken.END_ARRAY && json.currentToken() != null) {
            element.read();
            json.skipChildren();
        }
    }

    private void feedField(String name) throws IOException {
        switch (name) {
            case "version" -> isFeed |= text().contains("jsonfeed");
            case "title" -> feed.title.offer(Rank.OWN, line());
            case "home_page_url" -> feed.link.offer(Rank.OWN, address());
            case "feed_url" -> feed.id.offer(Rank.OWN, line());
            case "description" -> feed.description.offer(Rank.OWN, paragraph());
            case "language" -> feed.lang.offer(Rank.OWN, Language.tag(text()));
            case "author" -> feed.author.offer(Rank.OTHER, person());
            case "authors" -> eachElement(() -> feed.author.offer(Rank.OWN, person()));
            case "items" -> {
                isFeed |= json.currentToken() == JsonToken.START_ARRAY;
                eachElement(this::entry);
            }
            default -> {}
        }
    }

    private void entry() throws IOException {
        if (!feed.isFull()) {
            var draft = new EntryDraft();
            entry = draft;
            eachField(name -> entryField(name, draft));
            finishEntry();
        }
    }

    private void finishEntry() {
        if (entry != null) {
            feed.add(entry);
        }
        entry = null;
    }

    private void entryField(String name, EntryDraft draft) throws IOException {
        switch (name) {
            case "id" -> draft.id.offer(Rank.OWN, line());
            case "url" -> draft.link.offer(Rank.OWN, address());
            case "external_url" -> draft.link.offer(Rank.OTHER, address());
            case "title" -> draft.title.offer(Rank.OWN, line());
            case "content_html" -> draft.content.offer(Rank.OWN, new WireText(text(), true, base).html());
            case "content_text" -> draft.content.offer(Rank.OTHER, paragraph());
            case "summary" -> draft.summary.offer(Rank.OWN, paragraph());
            case "image" -> draft.thumbnail.offer(Rank.OWN, address());
            case "banner_image" -> draft.thumbnail.offer(Rank.OTHER, address());
            case "date_published" -> draft.published.offer(Rank.OWN, Vocabulary.date(text()));
            case "date_modified" -> draft.updated.offer(Rank.OWN, Vocabulary.date(text()));
            case "language" -> draft.lang.offer(Rank.OWN, Language.tag(text()));
            case "author" -> draft.author(Rank.OTHER, person());
            case "authors" -> eachElement(() -> draft.author(Rank.OWN, person()));
            case "tags" -> eachElement(() -> draft.tag(line()));
            case "attachments" -> eachElement(() -> attachment(draft));
            default -> {}
        }
    }

    private @Nullable String person() throws IOException {
        var name = new Ranked<String>();
        name.offer(Rank.LAST, line());
        eachField(field -> {
            switch (field) {
                case "name" -> name.offer(Rank.OWN, line());
                case "url" -> name.offer(Rank.OTHER, line());
                default -> {}
            }
        });
        return name.get();
    }

    private void attachment(EntryDraft draft) throws IOException {
        var url = new Ranked<String>();
        var type = new Ranked<String>();
        var size = new Ranked<Long>();
        eachField(field -> {
            switch (field) {
                case "url" -> url.offer(Rank.OWN, address());
                case "mime_type" -> type.offer(Rank.OWN, line());
                case "size_in_bytes" -> size.offer(Rank.OWN, Enclosures.length(text()));
                default -> {}
            }
        });
        String address = url.get();
        if (address != null) {
            draft.enclosure(new Enclosure(address, type.get(), size.get()));
        }
    }

    private @Nullable String address() throws IOException {
        String line = line();
        return line.isEmpty() ? null : Addresses.forPeople(Addresses.resolve(base, line));
    }

    private String paragraph() throws IOException {
        return new WireText(text(), false, null).html();
    }

    private String line() throws IOException {
        return WireText.line(text());
    }

    /** A number counts as its digits: some ids are numbers. */
    private String text() throws IOException {
        JsonToken token = json.currentToken();
        return token != null && token.isScalarValue() && token != JsonToken.VALUE_NULL ? json.getText() : "";
    }
}
