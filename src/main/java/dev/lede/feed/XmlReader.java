package dev.lede.feed;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Walks the elements of a feed: names with their namespaces, the base and the language in force, what is open. An end
 * tag closes the nearest element of its name and all that was left open inside it; one that closes nothing is passed
 * over. Nothing recurses and nothing is kept of what was passed.
 */
final class XmlReader {
    enum Event {
        START,
        END,
        TEXT,
        END_OF_FILE
    }

    /** Deeper elements are counted, not kept: no feed is this deep, and every end tag looks through what is open. */
    private static final int DEEPEST = 256;

    /** An element that is open, and what it hands down. */
    private record Open(
            String raw,
            String name,
            Namespaces namespaces,
            @Nullable String base,
            @Nullable String lang) {}

    private final XmlTokens tokens;
    private final List<Open> open = new ArrayList<>();
    private int tooDeep;
    private Open last;
    private Attributes attributes = Attributes.NONE;
    private String text = "";
    private boolean endsAtOnce;
    private boolean again;
    private @Nullable String ownLang;

    XmlReader(String source, @Nullable String base) {
        tokens = new XmlTokens(source);
        last = new Open("", "", Namespaces.none(), base, null);
        open.add(last);
    }

    /** How many elements are open. */
    int depth() {
        return open.size() - 1 + tooDeep;
    }

    /** The name of the element that was just opened. */
    String name() {
        return last.name;
    }

    String localName() {
        return last.name.substring(last.name.indexOf(':') + 1);
    }

    /** The element around it. */
    String parent() {
        return open.size() < 2 ? "" : open.get(open.size() - 2).name;
    }

    @Nullable
    String attribute(String... names) {
        return attributes.get(names);
    }

    /** The address against which the innermost open element's relative addresses are read. */
    @Nullable
    String base() {
        return open.getLast().base;
    }

    /** What the innermost open element inherits or says. */
    @Nullable
    String lang() {
        return open.getLast().lang;
    }

    /** What the element just opened says of itself. */
    @Nullable
    String ownLang() {
        return ownLang;
    }

    /** Decoded. */
    String text() {
        return text;
    }

    boolean isAtEnd() {
        return tokens.isAtEnd();
    }

    boolean isSelfClosing() {
        return endsAtOnce;
    }

    /** The tag as it was written. */
    String tag() {
        return tokens.slice();
    }

    /** The name as it was written. */
    String rawName() {
        return tokens.name();
    }

    /** The event that was read last is to come again. */
    void back() {
        again = true;
    }

    Event next() {
        if (again) {
            again = false;
            return Event.START;
        }
        if (endsAtOnce) {
            endsAtOnce = false;
            close(open.size() - 1);
            return Event.END;
        }
        while (true) {
            switch (tokens.next()) {
                case START -> {
                    start();
                    return Event.START;
                }
                case END -> {
                    if (end()) {
                        return Event.END;
                    }
                }
                case TEXT -> {
                    text = References.decode(tokens.slice());
                    return Event.TEXT;
                }
                case CDATA -> {
                    text = tokens.slice();
                    return Event.TEXT;
                }
                case END_OF_FILE -> {
                    return Event.END_OF_FILE;
                }
            }
        }
    }

    private void start() {
        Open around = open.getLast();
        attributes = tokens.hasAttributes() ? Attributes.of(tokens.attributes()) : Attributes.NONE;
        endsAtOnce = tokens.isSelfClosing();
        String raw = tokens.name();
        last = tokens.mentions("xml") || open.size() == 1 ? scoped(raw, around) : inner(raw, around);
        if (isEntry(last.name)) {
            closeEntry(last.name);
        }
        if (open.size() <= DEEPEST) {
            open.add(last);
        } else {
            tooDeep++;
        }
    }

    /** An entry never stands in an entry: the one before was not closed. */
    private void closeEntry(String name) {
        for (int i = 1; i < open.size(); i++) {
            if (open.get(i).name.equals(name)) {
                tooDeep = 0;
                close(i);
            }
        }
    }

    static boolean isEntry(String name) {
        return name.equals("item") || name.equals("atom:entry");
    }

    private Open inner(String raw, Open around) {
        ownLang = null;
        return new Open(raw, around.namespaces.name(raw), around.namespaces, around.base, around.lang);
    }

    /** An element that says something of namespaces, base or language; or the root, whose name says what it is. */
    private Open scoped(String raw, Open around) {
        Namespaces namespaces = attributes.declaredIn(around.namespaces);
        String base = attributes.get("xml:base");
        ownLang = Language.tag(attributes.get("xml:lang"));
        namespaces = switch (open.size() == 1 ? raw : "") {
            // Some RSS declares Atom's namespace as its own.
            case "rss" -> namespaces.declare("", Namespaces.PLAIN);
            case "feed" -> attributes.get("xmlns") == null ? namespaces.declare("", Namespaces.ATOM) : namespaces;
            default -> namespaces;
        };
        return new Open(
                raw,
                namespaces.name(raw),
                namespaces,
                base == null ? around.base : Addresses.resolve(around.base, base.strip()),
                ownLang == null ? around.lang : ownLang);
    }

    private boolean end() {
        String raw = tokens.name();
        if (tooDeep > 0 && !isEntry(open.getLast().namespaces.name(raw))) {
            tooDeep--;
            return true;
        }
        tooDeep = 0;
        for (int i = open.size() - 1; i > 0; i--) {
            if (open.get(i).raw.equals(raw)) {
                close(i);
                return true;
            }
        }
        return false;
    }

    private void close(int index) {
        if (tooDeep > 0) {
            tooDeep--;
            return;
        }
        open.subList(index, open.size()).clear();
    }
}
