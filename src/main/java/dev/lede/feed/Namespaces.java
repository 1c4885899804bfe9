package dev.lede.feed;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Gives every element the one name by which the vocabularies know it: {@code dc:date} whatever prefix the feed chose,
 * {@code title} for RSS of any version, {@code atom:title} for Atom. Known addresses decide; where one is undeclared or
 * unknown, the well-known prefix does. A scope is immutable: an element that declares something has a new one.
 */
final class Namespaces {
    static final String ATOM = "http://www.w3.org/2005/Atom";
    static final String PLAIN = "http://purl.org/rss/1.0/";

    /** More are a trap: each lookup walks them all. */
    private static final int MOST = 64;

    /** Feeds know some dozens of names; a file of nothing but names must not fill the memory. */
    private static final int MOST_NAMES = 1_000;

    private static final Map<String, String> ADDRESSES = addresses("""
            atom    www.w3.org/2005/atom purl.org/atom/ns purl.org/atom/ns#draft-ietf-atompub-format-00 purl.org/pie \
                    purl.org/echo example.com/newformat example.com/necho uri/of/echo/namespace
            -       purl.org/rss/1.0 my.netscape.com/rdf/simple/0.9 channel.netscape.com/rdf/simple/0.9 \
                    backend.userland.com/rss backend.userland.com/rss2 backend.userland.com/rss091 \
                    blogs.law.harvard.edu/tech/rss cyber.law.harvard.edu/rss/rss.html purl.org/rss/1.0/modules/rss091 \
                    purl.org/net/rss1.1
            content purl.org/rss/1.0/modules/content
            dc      purl.org/dc/elements/1.1 purl.org/dc/elements/1.0
            dcterms purl.org/dc/terms
            itunes  www.itunes.com/dtds/podcast-1.0.dtd example.com/dtds/podcast-1.0.dtd
            media   search.yahoo.com/mrss video.search.yahoo.com/mrss tools.search.yahoo.com/mrss www.rssboard.org/media-rss
            rdf     www.w3.org/1999/02/22-rdf-syntax-ns
            html    www.w3.org/1999/xhtml www.w3.org/2002/06/xhtml2 www.w3.org/tr/rec-html40
            sy      purl.org/rss/1.0/modules/syndication
            svg     www.w3.org/2000/svg
            math    www.w3.org/1998/math/mathml
            thr     purl.org/syndication/thread/1.0
            """);

    private static final Map<String, String> PREFIXES = Map.of(
            "atom03", "atom", "atom10", "atom", "a10", "atom", "xhtml", "html", "dct", "dcterms", "mrss", "media");

    private final @Nullable Namespaces outer;
    private final String prefix;
    private final String known;
    private final int size;
    private final Map<String, String> names = new HashMap<>();

    private Namespaces(@Nullable Namespaces outer, String prefix, String known) {
        this.outer = outer;
        this.prefix = prefix;
        this.known = known;
        this.size = outer == null ? 0 : outer.size + 1;
    }

    /** A fresh scope: one is never shared between files, as it remembers names. */
    static Namespaces none() {
        return new Namespaces(null, "", "");
    }

    Namespaces declare(String newPrefix, String address) {
        String fallback = newPrefix.isEmpty() ? "" : byPrefix(newPrefix);
        return size >= MOST ? this : new Namespaces(this, newPrefix, ADDRESSES.getOrDefault(bare(address), fallback));
    }

    String name(String raw) {
        return names.size() < MOST_NAMES
                ? names.computeIfAbsent(raw, this::resolve)
                : Objects.requireNonNullElseGet(names.get(raw), () -> resolve(raw));
    }

    private String resolve(String raw) {
        int colon = raw.indexOf(':');
        String local = raw.substring(colon + 1).toLowerCase(Locale.ROOT);
        String space = space(raw.substring(0, Math.max(colon, 0)).toLowerCase(Locale.ROOT));
        return space.isEmpty() ? local : space + ":" + local;
    }

    private String space(String ofPrefix) {
        for (Namespaces scope = this; scope.outer != null; scope = scope.outer) {
            if (scope.prefix.equals(ofPrefix)) {
                return scope.known;
            }
        }
        return ofPrefix.isEmpty() ? "" : byPrefix(ofPrefix);
    }

    private static String byPrefix(String prefix) {
        String small = prefix.toLowerCase(Locale.ROOT);
        return PREFIXES.getOrDefault(small, small);
    }

    /** Feeds differ in case, in http or https, in the slash or hash at the end. */
    private static String bare(String address) {
        return address.strip()
                .toLowerCase(Locale.ROOT)
                .replaceFirst("^https?://", "")
                .replaceFirst("[/#]+$", "");
    }

    private static Map<String, String> addresses(String table) {
        var known = new HashMap<String, String>();
        for (String line : table.lines().toList()) {
            String[] words = line.split(" +");
            for (int i = 1; i < words.length; i++) {
                known.put(words[i], words[0].equals("-") ? "" : words[0]);
            }
        }
        return known;
    }
}
