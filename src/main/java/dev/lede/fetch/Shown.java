package dev.lede.fetch;

import java.util.regex.Pattern;

/** An address as it may be shown: without password, control characters and tricks of writing direction. */
final class Shown {
    private static final Pattern USER_INFO = Pattern.compile("//[^/?#]*@");
    private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}]");
    private static final int LONGEST = 200;

    private Shown() {}

    static String address(String address) {
        String clean =
                INVISIBLE.matcher(USER_INFO.matcher(address).replaceAll("//")).replaceAll("");
        return clean.length() <= LONGEST ? clean : clean.substring(0, LONGEST) + "…";
    }
}
