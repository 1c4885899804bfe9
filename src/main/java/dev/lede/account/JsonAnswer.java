package dev.lede.account;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import dev.lede.fetch.Body;
import java.io.IOException;
import java.io.UncheckedIOException;

/** An answer in JSON, read once from front to back. What is broken off counts for nothing. */
final class JsonAnswer {
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
            .build();

    private final JsonParser json;

    private JsonAnswer(JsonParser json) {
        this.json = json;
    }

    interface Field {
        void read(String name) throws IOException;
    }

    interface Element {
        void read() throws IOException;
    }

    interface Reader {
        void read(JsonAnswer answer) throws IOException;
    }

    /** Miniflux answers what it does not know with an empty list; proxies answer with a page. */
    static void read(Body body, Reader reader) throws RefusedException {
        try (JsonParser json = FACTORY.createParser(body.bytes())) {
            if (json.nextToken() != JsonToken.START_OBJECT) {
                throw new RefusedException(new Refusal.NotAnApi());
            }
            reader.read(new JsonAnswer(json));
        } catch (JsonProcessingException broken) {
            throw new RefusedException(isPage(body) ? new Refusal.NotAnApi() : new Refusal.Incomplete());
        } catch (IOException e) {
            throw new UncheckedIOException("read JSON from memory", e);
        }
    }

    private static boolean isPage(Body body) {
        byte[] bytes = body.bytes();
        int first = 0;
        while (first < bytes.length && Character.isWhitespace(bytes[first])) {
            first++;
        }
        return first == bytes.length || bytes[first] != '{';
    }

    /** At the start of an object: each field's reader begins at its value and leaves nothing of it. */
    void eachField(Field field) throws IOException {
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

    void eachElement(Element element) throws IOException {
        if (json.currentToken() != JsonToken.START_ARRAY) {
            return;
        }
        while (json.nextToken() != JsonToken.END_ARRAY && json.currentToken() != null) {
            element.read();
            json.skipChildren();
        }
    }

    /** A number counts as its digits. */
    String text() throws IOException {
        JsonToken token = json.currentToken();
        return token != null && token.isScalarValue() && token != JsonToken.VALUE_NULL ? json.getText() : "";
    }
}
