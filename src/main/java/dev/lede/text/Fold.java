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

    /** What {@link #alone} says of a character that only the whole text can fold. */
    private static final char WITH_OTHERS = '\uFFFF';

    /** Two texts mean the same words where their foldings are equal. */
    public static String of(String text) {
        return new String(charsOf(text));
    }

    /** The same, for whoever looks at each character. */
    public static char[] charsOf(String text) {
        char[] folded = text.toCharArray();
        for (int i = 0; i < folded.length; i++) {
            char alone = alone(folded[i]);
            if (alone == WITH_OTHERS) {
                return foldAll(text).toCharArray();
            }
            folded[i] = alone;
        }
        return folded;
    }

    /**
     * Most characters of most texts fold to one other whatever stands beside them, and need none of the costly steps: those
     * of ASCII, Latin-1, Chinese and Japanese, and their punctuation. Marks that compose with them are not among them.
     */
    private static char alone(char c) {
        if (c < 0x80) {
            return c >= 'A' && c <= 'Z' ? (char) (c + 32) : c;
        }
        if (c >= 0x4E00 && c <= 0x9FFF) {
            return Hans.alone(c);
        }
        if (c >= 0xFF01 && c <= 0xFF5E) {
            return alone((char) (c - 0xFEE0));
        }
        if (c < 0x100) {
            return latin(c);
        }
        boolean itself = c >= 0x2012 && c <= 0x2015
                || c >= 0x2018 && c <= 0x2022
                || c >= 0x3001 && c <= 0x3020
                || c >= 0x3041 && c <= 0x3096
                || c >= 0x30A1 && c <= 0x30FE
                || c >= 0xAC00 && c <= 0xD7A3;
        return itself ? c : WITH_OTHERS;
    }

    private static char latin(char c) {
        return switch (c) {
            case '«', '·', '»', '×', '÷' -> c;
            case 'ß' -> WITH_OTHERS;
            default -> c >= 0xE0 ? c : c >= 0xC0 ? (char) (c + 32) : WITH_OTHERS;
        };
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
        private static final int FIRST_ALONE = 0x4E00;
        private static final int[] TRADITIONAL;
        private static final int[] SIMPLIFIED;
        private static final char[] ALONE = new char[0xA000 - FIRST_ALONE];

        static {
            var lines = table().lines().toList();
            TRADITIONAL = lines.get(0).codePoints().toArray();
            SIMPLIFIED = lines.get(1).codePoints().toArray();
            for (int i = 0; i < TRADITIONAL.length; i++) {
                int index = TRADITIONAL[i] - FIRST_ALONE;
                if (index >= 0 && index < ALONE.length) {
                    ALONE[index] = Character.isBmpCodePoint(SIMPLIFIED[i]) ? (char) SIMPLIFIED[i] : WITH_OTHERS;
                }
            }
        }

        /** The same without a search, for the characters of nearly every text. */
        static char alone(char c) {
            char simplified = ALONE[c - FIRST_ALONE];
            return simplified == 0 ? c : simplified;
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
