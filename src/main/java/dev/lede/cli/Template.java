package dev.lede.cli;

import dev.lede.config.Word;
import dev.lede.config.Words;
import dev.lede.library.JsonLines;
import dev.lede.model.Entry;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A row as the person spells it: {@code {title}\t{url}}, with the names that JSON has for the fields of an entry. */
final class Template {
    private final List<Function<Entry, String>> parts;

    private Template(List<Function<Entry, String>> parts) {
        this.parts = List.copyOf(parts);
    }

    /** A name in braces that is none is refused; any other brace stands for itself. */
    static Template of(String spelled, ZoneId zone, Words words) {
        Map<String, Function<Entry, String>> fields = fields(zone);
        var parts = new ArrayList<Function<Entry, String>>();
        int at = 0;
        while (at < spelled.length()) {
            int open = spelled.indexOf('{', at);
            int close = spelled.indexOf('}', open);
            if (open < 0 || close < 0) {
                break;
            }
            String name = spelled.substring(open + 1, close);
            var field = fields.get(name);
            if (field == null) {
                throw new WrongUse(words.of(Word.NO_SUCH_FIELD, name, String.join(", ", fields.keySet())));
            }
            parts.add(fixed(spelled.substring(at, open)));
            parts.add(field);
            at = close + 1;
        }
        parts.add(fixed(spelled.substring(at)));
        return new Template(parts);
    }

    String row(Entry entry) {
        var row = new StringBuilder();
        parts.forEach(part -> row.append(part.apply(entry)));
        return row.toString();
    }

    private static Function<Entry, String> fixed(String text) {
        String meant = text.replace("\\t", "\t").replace("\\n", "\n").replace("\\0", "\0");
        return entry -> meant;
    }

    private static Map<String, Function<Entry, String>> fields(ZoneId zone) {
        var fields = new LinkedHashMap<String, Function<Entry, String>>();
        fields.put("id", entry -> entry.id().toString());
        fields.put("published", entry -> moment(entry.published(), zone));
        fields.put("arrived", entry -> moment(entry.arrived(), zone));
        fields.put("unread", entry -> Boolean.toString(entry.unread()));
        fields.put("starred", entry -> Boolean.toString(entry.starred()));
        fields.put("feed", Entry::feed);
        fields.put("feedUrl", Entry::feedUrl);
        fields.put("guid", Entry::guid);
        fields.put("title", Entry::title);
        fields.put("author", entry -> orNothing(entry.author()));
        fields.put("url", entry -> orNothing(entry.url()));
        fields.put("summary", entry -> orNothing(entry.summary()));
        fields.put("lang", entry -> orNothing(entry.lang()));
        fields.put("tags", entry -> entry.tags().stream().sorted().collect(Collectors.joining(",")));
        return fields;
    }

    private static String moment(@Nullable Instant moment, ZoneId zone) {
        return moment == null ? "" : JsonLines.moment(moment, zone);
    }

    private static String orNothing(@Nullable String text) {
        return text == null ? "" : text;
    }
}
