package dev.lede.feed;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The attributes of one start tag, with or without quotes, names in small letters. */
final class Attributes {
    static final Attributes NONE = new Attributes(List.of());

    /** Beyond these no feed goes; a tag may be megabytes long. */
    private static final int MOST = 128;

    private static final int LONGEST = 65_536;

    private record Attribute(String name, String value) {}

    private final List<Attribute> all;

    private Attributes(List<Attribute> all) {
        this.all = all;
    }

    /** The value of the first that has one of these names. */
    @Nullable
    String get(String... names) {
        for (String name : names) {
            for (Attribute attribute : all) {
                if (attribute.name.equals(name)) {
                    return attribute.value;
                }
            }
        }
        return null;
    }

    Namespaces declaredIn(Namespaces scope) {
        Namespaces inner = scope;
        for (Attribute attribute : all) {
            if (attribute.name.equals("xmlns") || attribute.name.startsWith("xmlns:")) {
                inner = inner.declare(attribute.name.substring(Math.min(6, attribute.name.length())), attribute.value);
            }
        }
        return inner;
    }

    static Attributes of(String tag) {
        var all = new ArrayList<Attribute>();
        int at = 0;
        while (at < tag.length() && all.size() < MOST) {
            at = skipSpace(tag, at);
            int nameEnd = end(tag, at, "=");
            int equals = skipSpace(tag, nameEnd);
            if (equals >= tag.length() || tag.charAt(equals) != '=') {
                at = Math.max(nameEnd, at + 1);
                continue;
            }
            int value = skipSpace(tag, equals + 1);
            boolean quoted = value < tag.length() && (tag.charAt(value) == '"' || tag.charAt(value) == '\'');
            int from = quoted ? value + 1 : value;
            int close = quoted ? tag.indexOf(tag.charAt(value), from) : end(tag, from, "");
            int to = close < 0 ? tag.length() : close;
            if (to - from <= LONGEST) {
                String name = tag.substring(at, nameEnd).toLowerCase(Locale.ROOT);
                all.add(new Attribute(name, References.decode(tag.substring(from, to))));
            }
            at = to + 1;
        }
        return new Attributes(all);
    }

    private static int skipSpace(String tag, int start) {
        int i = start;
        while (i < tag.length() && tag.charAt(i) <= ' ') {
            i++;
        }
        return i;
    }

    private static int end(String tag, int start, String stops) {
        int i = start;
        while (i < tag.length() && tag.charAt(i) > ' ' && stops.indexOf(tag.charAt(i)) < 0) {
            i++;
        }
        return i;
    }
}
