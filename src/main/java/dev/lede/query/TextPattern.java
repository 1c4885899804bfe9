package dev.lede.query;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import com.google.re2j.PatternSyntaxException;
import dev.lede.text.Fold;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A regular expression as a query means it: found anywhere in the folded text. RE2 takes linear time whatever the pattern,
 * at the price of back references and of looking around.
 */
public final class TextPattern {
    private static final int LONGEST = 300;
    /** Repetitions multiply: RE2 writes each of them out when it compiles. */
    private static final int MOST_COPIES = 1000;

    private static final java.util.regex.Pattern COPIES =
            java.util.regex.Pattern.compile("\\{(\\d{1,9})?(?:,(\\d{1,9})?)?}");

    private final Pattern pattern;

    private TextPattern(String pattern) {
        this.pattern = Pattern.compile(folded(pattern), Pattern.CASE_INSENSITIVE);
    }

    /** @param pattern a good one */
    public static TextPattern of(String pattern) {
        return new TextPattern(pattern);
    }

    static boolean isGood(String pattern) {
        if (pattern.length() > LONGEST || copies(pattern) > MOST_COPIES) {
            return false;
        }
        try {
            of(pattern);
            return true;
        } catch (PatternSyntaxException e) {
            return false;
        }
    }

    private static long copies(String pattern) {
        long copies = 1;
        var found = COPIES.matcher(pattern);
        while (found.find() && copies <= MOST_COPIES) {
            copies *= Math.max(1, Math.max(number(found.group(1)), number(found.group(2))));
        }
        return copies;
    }

    private static long number(@Nullable String digits) {
        return digits == null ? 0 : Long.parseLong(digits);
    }

    /** Letters beyond ASCII only: \S is not \s. */
    private static String folded(String pattern) {
        var folded = new StringBuilder();
        pattern.codePoints().forEach(c -> {
            String one = Character.toString(c);
            folded.append(c > 0x7F && Character.isLetterOrDigit(c) ? Fold.of(one) : one);
        });
        return folded.toString();
    }

    public boolean isIn(@Nullable String text) {
        if (text == null) {
            return false;
        }
        Matcher matcher = pattern.matcher(Fold.of(text));
        return matcher.find();
    }

    /** Where it is in the text, each place that holds a character. */
    List<Highlights.Range> in(FoldedText text) {
        Matcher matcher = pattern.matcher(text.folded());
        List<Highlights.Range> found = new ArrayList<>();
        while (matcher.find()) {
            if (matcher.end() > matcher.start()) {
                found.add(text.range(matcher.start(), matcher.end()));
            }
        }
        return found;
    }
}
