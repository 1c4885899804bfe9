package dev.lede.source;

import dev.lede.text.Sha256;
import java.util.HexFormat;

/**
 * Short for all that an article depends on: the file's size and time, how it is read, the site's settings, and whether a
 * neighbour holds it in another language.
 */
final class Fingerprint {
    /** Raised when the same files are read in another way. */
    private static final int READER = 2;

    private static final int LENGTH = 12;

    private Fingerprint() {}

    static String of(Site site, FolderFiles.One file, boolean translated) {
        String seen = READER + " " + site + "\0" + file.size() + " " + file.modified() + " " + translated;
        byte[] hash = Sha256.of(seen);
        return HexFormat.of().formatHex(hash, 0, LENGTH);
    }
}
