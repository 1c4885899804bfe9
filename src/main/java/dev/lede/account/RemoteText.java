package dev.lede.account;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Text as a server sends it, made what the publisher wrote. */
final class RemoteText {
    private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}]+");
    private static final int LONGEST = 2000;

    private RemoteText() {}

    /** FreshRSS writes what HTML would read as full-width signs, in titles. */
    static String plain(String title) {
        String line = INVISIBLE.matcher(title).replaceAll(" ").strip();
        String narrow = line.replace('＆', '&').replace('＜', '<').replace('＞', '>');
        return narrow.length() <= LONGEST ? narrow : narrow.substring(0, LONGEST);
    }

    /** Only what a browser would open. */
    static @Nullable String address(String written) {
        String address = INVISIBLE.matcher(written).replaceAll("").strip();
        boolean web = address.startsWith("http://") || address.startsWith("https://");
        return web && address.length() <= LONGEST ? address : null;
    }
}
