package dev.lede.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;

/**
 * Folds text to what it is searched and compared by: compatibility forms, case, traditional Chinese, nothing invisible.
 *
 * <p>Traditional characters are folded one by one, by icu4j's Hant-Hans table as a resource: icu4j itself looks at the
 * neighbours (乾坤 stays), so that one character would fold in two ways, and takes a lock for every text.
 */
public final class Fold {
    private Fold() {}

    /** Two texts mean the same words where their foldings are equal. */
    public static String of(String text) {
        return isAscii(text) ? text.toLowerCase(Locale.ROOT) : foldAll(text);
    }

    private static boolean isAscii(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= 0x80) {
                return false;
            }
        }
        return true;
    }

    /** First to capitals: ß becomes ss, and both small sigmas the same. */
    private static String foldAll(String text) {
        String capitals = Normalizer.normalize(text, Normalizer.Form.NFKC).toUpperCase(Locale.ROOT);
        var folded = new StringBuilder(capitals.length());
        capitals.codePoints()
                .filter(c -> !isInvisible(c))
                .map(c -> Hans.of(Character.toLowerCase(c)))
                .forEach(folded::appendCodePoint);
        return folded.toString();
    }

    /** Soft hyphens, joiners, marks of direction, variation selectors. */
    private static boolean isInvisible(int codePoint) {
        return codePoint >= 0xAD
                && (Character.getType(codePoint) == Character.FORMAT
                        || codePoint >= 0xFE00 && codePoint <= 0xFE0F
                        || codePoint >= 0xE0100 && codePoint <= 0xE01EF);
    }

    /** The simplified character for a traditional one; loaded with the first Han character. */
    private static final class Hans {
        private static final int FIRST_HAN = 0x3400;
        private static final int[] TRADITIONAL;
        private static final int[] SIMPLIFIED;

        static {
            var lines = table().lines().toList();
            TRADITIONAL = lines.get(0).codePoints().toArray();
            SIMPLIFIED = lines.get(1).codePoints().toArray();
        }

        static int of(int codePoint) {
            if (codePoint < FIRST_HAN) {
                return codePoint;
            }
            int at = Arrays.binarySearch(TRADITIONAL, codePoint);
            return at < 0 ? codePoint : SIMPLIFIED[at];
        }

        private static String table() {
            try (InputStream table =
                    Objects.requireNonNull(Fold.class.getResourceAsStream("hant-hans.txt"), "hant-hans.txt")) {
                return new String(table.readAllBytes(), StandardCharsets.UTF_8);
            } catch (IOException e) {
                throw new UncheckedIOException("Cannot read hant-hans.txt", e);
            }
        }
    }
}
