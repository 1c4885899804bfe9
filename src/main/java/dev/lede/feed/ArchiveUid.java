package dev.lede.feed;

import dev.lede.text.Sha256;

/** What names an article in an archive, the same on every machine: ten characters, 50 bits, of a hash. */
public final class ArchiveUid {
    public static final int LENGTH = 10;

    /** Of Base 32 in small letters, as some disks do not tell capitals from them. */
    private static final String DIGITS = "abcdefghijklmnopqrstuvwxyz234567";

    private static final int BITS = 5;

    private ArchiveUid() {}

    public static String of(String feedUrl, String guid) {
        byte[] hash = Sha256.of(feedUrl + "\n" + guid);
        long bits = 0;
        for (int i = 0; i < Long.BYTES; i++) {
            bits = bits << Byte.SIZE | hash[i] & 0xFF;
        }
        var uid = new StringBuilder(LENGTH);
        for (int i = 1; i <= LENGTH; i++) {
            uid.append(DIGITS.charAt((int) (bits >>> Long.SIZE - i * BITS) & 31));
        }
        return uid.toString();
    }
}
