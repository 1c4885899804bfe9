package dev.lede.text;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A web address without what publishers change of it while it leads to the same page: http or https, {@code www.}, the
 * default port, a slash at the end, parameters that follow readers around or only keep caches away.
 */
public final class SameAddress {
    /** Never part of what a page is; all that begin with {@code utm_} are meant too. */
    private static final Set<String> TRACKING = Set.of(
            "fbclid",
            "gclid",
            "dclid",
            "gbraid",
            "wbraid",
            "msclkid",
            "yclid",
            "igshid",
            "twclid",
            "ttclid",
            "mc_cid",
            "mc_eid",
            "mkt_tok",
            "_hsenc",
            "_hsmi",
            "_ga",
            "at_medium",
            "at_campaign",
            "cmpid",
            "ncid",
            "ref_src",
            "spm",
            "xtor",
            "rand",
            "random",
            "nocache",
            "cachebuster",
            "cb",
            "_",
            "ts",
            "timestamp",
            "jsessionid",
            "phpsessid",
            "sessionid",
            "session_id");

    /** Parameters that mean something, unless they only say that one came from the feed. */
    private static final Set<String> CAME_FROM = Set.of("ref", "source", "src", "from", "via");

    private static final Set<String> THE_FEED = Set.of("rss", "atom", "feed", "feeds");

    private SameAddress() {}

    /** Two addresses lead to the same page where their keys are equal; null for what is no web address. */
    public static @Nullable String key(@Nullable String address) {
        int start = address == null ? -1 : afterScheme(address);
        if (address == null || start < 0) {
            return null;
        }
        int fragmentAt = from(address, '#', start, address.length());
        int queryAt = from(address, '?', start, fragmentAt);
        int pathAt = from(address, '/', start, queryAt);
        String host = host(address.substring(start, pathAt).toLowerCase(Locale.ROOT));
        String path = path(address.substring(pathAt, queryAt));
        return host.isEmpty()
                ? null
                : host + path + query(address.substring(queryAt, fragmentAt)) + fragment(address.substring(fragmentAt));
    }

    /** Whether a key is that of a whole site: many entries may link there. */
    public static boolean isHome(String key) {
        return key.indexOf('/') < 0 && key.indexOf('?') < 0 && key.indexOf('#') < 0;
    }

    private static int afterScheme(String address) {
        if (address.regionMatches(true, 0, "https://", 0, 8)) {
            return 8;
        }
        return address.regionMatches(true, 0, "http://", 0, 7) ? 7 : -1;
    }

    /** Where the character stands, else the end. */
    private static int from(String text, char sought, int start, int end) {
        int at = text.indexOf(sought, start);
        return at < 0 || at > end ? end : at;
    }

    private static String host(String authority) {
        String host = authority;
        if (host.endsWith(":80") || host.endsWith(":443") || host.endsWith(":")) {
            host = host.substring(0, host.lastIndexOf(':'));
        }
        return host.startsWith("www.") ? host.substring(4) : host;
    }

    /** Java servers write the session into the path. */
    private static String path(String path) {
        int session = path.toLowerCase(Locale.ROOT).indexOf(";jsessionid=");
        int end = session < 0 ? path.length() : session;
        while (end > 0 && path.charAt(end - 1) == '/') {
            end--;
        }
        return path.substring(0, end);
    }

    private static String query(String query) {
        if (query.length() < 2) {
            return "";
        }
        String kept = Arrays.stream(query.substring(1).replace("&amp;", "&").split("&"))
                .filter(parameter -> !parameter.isEmpty() && !isTracking(parameter))
                .collect(Collectors.joining("&"));
        return kept.isEmpty() ? "" : "?" + kept;
    }

    private static boolean isTracking(String parameter) {
        String[] parts = parameter.toLowerCase(Locale.ROOT).split("=", 2);
        return parts[0].startsWith("utm_")
                || TRACKING.contains(parts[0])
                || parts.length == 2 && CAME_FROM.contains(parts[0]) && THE_FEED.contains(parts[1]);
    }

    /** An anchor may be all that tells two entries of one page apart. */
    private static String fragment(String fragment) {
        return fragment.length() < 2 || isTracking(fragment.substring(1)) ? "" : fragment;
    }
}
