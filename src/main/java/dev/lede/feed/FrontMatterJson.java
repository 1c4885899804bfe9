package dev.lede.feed;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Front matter as a JSON object at the head of the file; the text begins behind its closing brace. */
final class FrontMatterJson {
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(FieldValues.DEEPEST)
                    .build())
            .build();

    private FrontMatterJson() {}

    static FrontMatter split(String text) {
        try (var json = FACTORY.createParser(text)) {
            json.nextToken();
            var fields = FieldValues.of(object(json));
            int end = (int) json.currentLocation().getCharOffset();
            return new FrontMatter(fields, text.substring(end).stripLeading(), null);
        } catch (JsonProcessingException e) {
            return broken(text, "JSON front matter: " + e.getOriginalMessage());
        } catch (BrokenFrontMatterException e) {
            return broken(text, e.reason());
        } catch (IOException e) {
            throw new UncheckedIOException("read a string", e);
        }
    }

    /** The text is taken to begin after the first line that holds nothing but a closing brace. */
    private static FrontMatter broken(String text, String reason) {
        int brace = text.indexOf("\n}\n");
        return new FrontMatter(Map.of(), brace < 0 ? text : text.substring(brace + 3), reason);
    }

    private static Map<String, Object> object(JsonParser json) throws IOException {
        var map = new LinkedHashMap<String, Object>();
        while (json.nextToken() != JsonToken.END_OBJECT) {
            String name = json.currentName();
            json.nextToken();
            map.put(name, value(json));
        }
        return map;
    }

    private static @Nullable Object value(JsonParser json) throws IOException {
        return switch (json.currentToken()) {
            case START_OBJECT -> object(json);
            case START_ARRAY -> array(json);
            case VALUE_TRUE, VALUE_FALSE -> json.getBooleanValue();
            case VALUE_NULL -> null;
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> json.getNumberValue();
            case VALUE_STRING, VALUE_EMBEDDED_OBJECT, FIELD_NAME, END_ARRAY, END_OBJECT, NOT_AVAILABLE ->
                json.getText();
        };
    }

    private static Object array(JsonParser json) throws IOException {
        var list = new ArrayList<@Nullable Object>();
        while (json.nextToken() != JsonToken.END_ARRAY) {
            list.add(value(json));
        }
        return list;
    }
}
