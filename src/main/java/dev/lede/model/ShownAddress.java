package dev.lede.model;

import java.util.regex.Pattern;

/** An address as it may be shown: without user and password, control characters and tricks of writing direction. */
public final class ShownAddress {
    private static final Pattern USER_INFO = Pattern.compile("//[^/?#\\s]*@");
    private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}]");
    private static final int LONGEST = 200;

    private ShownAddress() {}

    /** Cut where it is very long. */
    public static String of(String address) {
        String clean = INVISIBLE.matcher(withoutPassword(address)).replaceAll("");
        return clean.length() <= LONGEST ? clean : clean.substring(0, LONGEST) + "…";
    }

    /** Still an address to ask for; or a text in which addresses stand. */
    public static String withoutPassword(String address) {
        return address.indexOf('@') < 0 ? address : USER_INFO.matcher(address).replaceAll("//");
    }
}
