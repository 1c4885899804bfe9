package dev.lede.extract;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** JSON as people paste it into pages; of what breaks off, all that stands before counts. */
final class LooseJson {
    private static final int DEEPEST = 64;

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
            .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
            .enable(JsonReadFeature.ALLOW_MISSING_VALUES)
            .enable(JsonReadFeature.ALLOW_JAVA_COMMENTS)
            .enable(JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER)
            .streamReadConstraints(
                    StreamReadConstraints.builder().maxNestingDepth(DEEPEST).build())
            .build();

    private LooseJson() {}

    /** Maps, lists and strings; the root values, of which there may be several. */
    static List<Object> read(String text) {
        var roots = new ArrayList<Object>();
        try (JsonParser json = FACTORY.createParser(text)) {
            while (json.nextToken() != null) {
                value(json, roots::add);
            }
        } catch (JsonProcessingException broken) {
            return roots;
        } catch (IOException e) {
            throw new UncheckedIOException("read a string", e);
        }
        return roots;
    }

    /** Containers are handed on before they are filled, so that nothing is lost when they are not. */
    private static void value(JsonParser json, Consumer<Object> into) throws IOException {
        switch (json.currentToken()) {
            case START_OBJECT -> {
                var map = new LinkedHashMap<String, Object>();
                into.accept(map);
                object(json, map);
            }
            case START_ARRAY -> {
                var list = new ArrayList<Object>();
                into.accept(list);
                while (json.nextToken() != JsonToken.END_ARRAY) {
                    value(json, list::add);
                }
            }
            case VALUE_STRING, VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> into.accept(json.getText());
            case VALUE_TRUE, VALUE_FALSE, VALUE_NULL, VALUE_EMBEDDED_OBJECT -> {}
            case FIELD_NAME, END_ARRAY, END_OBJECT, NOT_AVAILABLE -> {}
        }
    }

    private static void object(JsonParser json, Map<String, Object> map) throws IOException {
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            String name = json.currentName();
            json.nextToken();
            value(json, value -> map.putIfAbsent(name, value));
        }
    }
}
