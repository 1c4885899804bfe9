package dev.lede.source;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/** Short for names, sizes and times of a folder's files, and for how they are read. */
final class Fingerprint {
    /** Raised when the same files are read in another way. */
    private static final int READER = 1;

    private Fingerprint() {}

    static String of(HugoSite site, List<FolderFiles.One> files) {
        var seen = new StringBuilder(READER + " " + site + "\n");
        for (var file : files) {
            seen.append(file.name())
                    .append('\0')
                    .append(file.size())
                    .append(' ')
                    .append(file.modified());
            seen.append('\n');
        }
        return HexFormat.of().formatHex(sha256().digest(seen.toString().getBytes(StandardCharsets.UTF_8)));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
