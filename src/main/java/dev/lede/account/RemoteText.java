package dev.lede.account;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Text as a server sends it, made what the publisher wrote. */
final class RemoteText {
    private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}]+");
    private static final Pattern WIDE = Pattern.compile("[？＼／，；]+");
    private static final Pattern WIDE_AMONG_LATIN = Pattern.compile("(?<=[ -~])" + WIDE + "(?=[ -~]|$)");
    /** From a sign of ASCII to its wide form. */
    private static final int FULL_WIDTH = 0xFEE0;

    private static final int LONGEST = 2000;

    private RemoteText() {}

    /** FreshRSS writes what HTML would read as full-width signs, in titles. */
    static String plain(String title) {
        String line = INVISIBLE.matcher(title).replaceAll(" ").strip();
        String narrow = line.replace('＆', '&').replace('＜', '<').replace('＞', '>');
        return narrow.length() <= LONGEST ? narrow : narrow.substring(0, LONGEST);
    }

    /** In titles of feeds FreshRSS widens more signs. Chinese titles have them of their own: they are narrowed among Latin only. */
    static String ofFeed(String title) {
        return WIDE_AMONG_LATIN.matcher(plain(title)).replaceAll(RemoteText::narrow);
    }

    /** Whether two titles are one but for the width of their signs. */
    static boolean isAlike(String one, String other) {
        return narrow(plain(one)).equals(narrow(plain(other)));
    }

    private static String narrow(String title) {
        return WIDE.matcher(title).replaceAll(RemoteText::narrow);
    }

    private static String narrow(MatchResult signs) {
        var narrow = new StringBuilder();
        signs.group().chars().forEach(sign -> narrow.append((char) (sign - FULL_WIDTH)));
        return Matcher.quoteReplacement(narrow.toString());
    }

    /** Only what a browser would open. */
    static @Nullable String address(String written) {
        String address = INVISIBLE.matcher(written).replaceAll("").strip();
        boolean web = address.startsWith("http://") || address.startsWith("https://");
        return web && address.length() <= LONGEST ? address : null;
    }
}
