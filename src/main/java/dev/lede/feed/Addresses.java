package dev.lede.feed;

import java.util.ArrayDeque;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Relative addresses made absolute (RFC 3986 §5), on the text alone: {@link java.net.URI} refuses the blanks, bars and
 * Chinese letters that feeds' addresses contain. What is absolute stays as it was written, to the letter.
 */
final class Addresses {
    /** A longer base is no address, but would make every link of the feed as long. */
    private static final int LONGEST_BASE = 4_096;

    /** What a person may be led to; {@code javascript:}, {@code file:} or {@code exec:} is not among it. */
    private static final Set<String> FOR_PEOPLE = Set.of(
            "http", "https", "ftp", "gemini", "gopher", "magnet", "mailto", "news", "urn", "tag", "ipfs", "feed");

    private Addresses() {}

    static String resolve(@Nullable String base, String address) {
        if (base == null || base.length() > LONGEST_BASE || schemeEnd(address) > 0) {
            return address;
        }
        int scheme = schemeEnd(base);
        if (scheme <= 0 || !base.startsWith("//", scheme + 1)) {
            return address;
        }
        if (address.isEmpty()) {
            return base;
        }
        int path = pathStart(base, scheme + 3);
        if (address.startsWith("//")) {
            return base.substring(0, scheme + 1) + address;
        }
        return switch (address.charAt(0)) {
            case '#' -> upTo(base, "#", path) + address;
            case '?' -> upTo(base, "?#", path) + address;
            case '/' -> base.substring(0, path) + withoutDots(address);
            default ->
                base.substring(0, path)
                        + withoutDots(folder(upTo(base, "?#", path).substring(path)) + address);
        };
    }

    /** The address, or null where a person must not be led to it. */
    static @Nullable String forPeople(String address) {
        int end = schemeEnd(address);
        boolean safe = end <= 0 || FOR_PEOPLE.contains(address.substring(0, end).toLowerCase(Locale.ROOT));
        return safe && !address.isEmpty() ? address : null;
    }

    static boolean isWeb(String address) {
        return address.regionMatches(true, 0, "http://", 0, 7) || address.regionMatches(true, 0, "https://", 0, 8);
    }

    /** Where the scheme's colon is, -1 for a relative address. */
    static int schemeEnd(String address) {
        for (int i = 0; i < address.length(); i++) {
            char c = address.charAt(i);
            if (c == ':') {
                return i == 0 ? -1 : i;
            }
            boolean letter = (c | 0x20) >= 'a' && (c | 0x20) <= 'z';
            boolean other = c >= '0' && c <= '9' || c == '+' || c == '-' || c == '.';
            if (!letter && (!other || i == 0)) {
                return -1;
            }
        }
        return -1;
    }

    private static int pathStart(String base, int host) {
        int i = host;
        while (i < base.length() && "/?#".indexOf(base.charAt(i)) < 0) {
            i++;
        }
        return i;
    }

    private static String upTo(String base, String stops, int from) {
        for (int i = from; i < base.length(); i++) {
            if (stops.indexOf(base.charAt(i)) >= 0) {
                return base.substring(0, i);
            }
        }
        return base;
    }

    private static String folder(String path) {
        int slash = path.lastIndexOf('/');
        return slash < 0 ? "/" : path.substring(0, slash + 1);
    }

    private static String withoutDots(String address) {
        if (!address.contains("./") && !address.endsWith("/..") && !address.endsWith("/.")) {
            return address;
        }
        String path = upTo(address, "?#", 0);
        var parts = new ArrayDeque<String>();
        String[] all = path.substring(1).split("/", -1);
        for (int i = 0; i < all.length; i++) {
            boolean dots = all[i].equals(".") || all[i].equals("..");
            if (all[i].equals("..")) {
                parts.pollLast();
            } else if (!dots) {
                parts.add(all[i]);
            }
            if (dots && i == all.length - 1) {
                parts.add("");
            }
        }
        return "/" + String.join("/", parts) + address.substring(path.length());
    }
}
