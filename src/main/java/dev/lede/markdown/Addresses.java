package dev.lede.markdown;

import java.util.Locale;
import java.util.regex.Pattern;

/** What a person sees of an address, and where in plain text one stands. */
final class Addresses {
    /** ASCII only: in Chinese text the sentence goes on right after the address. */
    static final Pattern BARE = Pattern.compile("\\bhttps?://[\\x21-\\x7E&&[^<>\"`{}|\\\\^]]{1,2000}");

    private static final Pattern HOST = Pattern.compile("^[a-zA-Z][a-zA-Z0-9+.-]*://(?:[^/?#@]*@)?([^/?#]+)");

    private Addresses() {}

    /** The host of an address, or the last part of a path. */
    static String host(String address) {
        var host = HOST.matcher(address);
        if (host.find()) {
            return host.group(1).startsWith("www.") ? host.group(1).substring(4) : host.group(1);
        }
        return address.startsWith("data:") ? "" : address.substring(address.lastIndexOf('/') + 1);
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
