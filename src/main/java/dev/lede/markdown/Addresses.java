package dev.lede.markdown;

import java.util.Locale;
import java.util.regex.Pattern;

/** What a person sees of an address, and where in plain text one stands. */
final class Addresses {
    /** ASCII only: in Chinese text the sentence goes on right after the address. */
    static final Pattern BARE = Pattern.compile("\\bhttps?://[\\x21-\\x7E&&[^<>\"`{}|\\\\^]]{1,2000}");

    private static final Pattern HOST = Pattern.compile("^[a-zA-Z][a-zA-Z0-9+.-]*://(?:[^/?#\\\\@]*@)*+([^/?#\\\\]+)");

    /** What a person takes for a host; bounded, as the text may be anything. */
    private static final Pattern NAMED =
            Pattern.compile("(?:[\\p{L}\\p{N}-]{1,63}\\.){1,6}(?:\\p{L}{2,63}|xn--[a-z0-9-]{1,59})(?![\\p{L}\\p{N}-])");

    private static final int LONGEST_NAMED = 300;

    private Addresses() {}

    /** The host of an address, or the last part of a path. */
    static String host(String address) {
        var host = HOST.matcher(address);
        if (host.find()) {
            return host.group(1).startsWith("www.") ? host.group(1).substring(4) : host.group(1);
        }
        return address.startsWith("data:") ? "" : address.substring(address.lastIndexOf('/') + 1);
    }

    /** The host that a link leads to, where its text names another one; else nothing. */
    static String hostBehind(String text, String address) {
        var named = NAMED.matcher(text.substring(0, Math.min(text.length(), LONGEST_NAMED)));
        String target = host(address);
        if (!named.find() || text.endsWith(target)) {
            return "";
        }
        return belongs(target.toLowerCase(Locale.ROOT), named.group().toLowerCase(Locale.ROOT)) ? "" : target;
    }

    private static boolean belongs(String target, String named) {
        String name = named.startsWith("www.") ? named.substring(4) : named;
        String host = target.replaceFirst(":\\d+$", "");
        return host.equals(name) || host.endsWith("." + name) || host.endsWith("@" + name);
    }

    /** Whether it leads somewhere: not within the page, and not into a script. */
    static boolean leads(String address) {
        String lower = address.strip().toLowerCase(Locale.ROOT);
        return !lower.isEmpty() && !lower.startsWith("#") && !lower.startsWith("javascript:");
    }

    /** Whether a link's text says no more than the address. */
    static boolean same(String text, String address) {
        return bare(text).equals(bare(address));
    }

    /** Without the punctuation that belongs to the sentence around it. */
    static String trimmed(String address) {
        int end = address.length();
        while (end > 0 && ".,;:!?'\"*_~])".indexOf(address.charAt(end - 1)) >= 0) {
            if (address.charAt(end - 1) == ')' && address.substring(0, end).indexOf('(') >= 0) {
                break;
            }
            end--;
        }
        return address.substring(0, end);
    }

    private static String bare(String address) {
        return address.strip().replaceFirst("^(?:https?://|mailto:)", "").replaceFirst("/$", "");
    }
}
