package dev.lede.markdown;

import dev.lede.text.Difference;
import dev.lede.text.Difference.Stretch;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Running text before and after an edit as one, with marks around what went and what came: word by word, and Chinese and
 * Japanese character by character. A link, a word in bold and the like is one word, so that no half of it is marked.
 */
final class EditedWords {
    private static final Pattern WORD = Pattern.compile(String.join(
            "|",
            "(?: {2,}|\\\\)\\n[ \\t>]{0,100}+",
            "[ \\t]*+\\n[ \\t>]*+",
            "\\s++",
            "\\{\\{[<%][^}]{0,500}}}",
            "!?\\[[^\\[\\]\\n]{0,500}]\\([^()\\s]{0,2000}(?:[ \\n]\"[^\"\\n]{0,300}\")?\\)",
            "\\[\\^?[^\\[\\]\\n]{1,100}]",
            "(`{1,5}+)(?!`)[^`]{1,300}\\1",
            "\\$[^$\\n]{1,300}\\$",
            "(\\*{1,3}|_{1,3}|~~)(?!\\s)[^*_~\\n]{1,300}\\2",
            "<(strong|em|b|i|sub|sup|mark|kbd|ruby)>[^<\\n]{0,300}</\\3>",
            "<[^<>\\n]{1,300}>",
            "https?://[\\x21-\\x7E&&[^<>()\"\\[\\]]]{1,500}",
            "&#?[a-zA-Z0-9]{1,31};",
            "\\\\\\p{Punct}",
            "[\\p{L}\\p{N}\\p{M}&&[^\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}\\p{IsThai}\\p{IsLao}\\p{IsKhmer}\\p{IsMyanmar}]]++",
            "\\X"));

    private final Difference difference;
    private final boolean signs;
    private final StringBuilder merged = new StringBuilder();

    private EditedWords(Difference difference, boolean signs) {
        this.difference = difference;
        this.signs = signs;
    }

    static List<String> of(String text) {
        return WORD.matcher(text).results().map(found -> found.group()).toList();
    }

    static String merged(List<String> before, List<String> after, Difference difference, boolean signs) {
        var words = new EditedWords(difference, signs);
        words.write(before, after);
        return words.merged.toString();
    }

    static String merged(String before, String after, Difference difference, boolean signs) {
        return merged(of(before), of(after), difference, signs);
    }

    /** What share of both they have in common, whatever its order. */
    static double likeness(List<String> before, List<String> after) {
        Map<String, Integer> left = new HashMap<>();
        before.stream().filter(EditedWords::tells).forEach(word -> left.merge(word, 1, Integer::sum));
        long all = left.values().stream().mapToInt(Integer::intValue).sum();
        long now = 0;
        long common = 0;
        for (String word : after) {
            if (tells(word)) {
                now++;
                common += left.merge(word, -1, Integer::sum) >= 0 ? 1 : 0;
            }
        }
        return 2.0 * common / Math.max(1, all + now);
    }

    private static boolean tells(String word) {
        return Character.isLetterOrDigit(word.codePointAt(0)) || word.length() > 2;
    }

    private void write(List<String> before, List<String> after) {
        for (Stretch stretch : readable(difference.between(keys(before), keys(after)), before, after)) {
            String now = String.join("", after.subList(stretch.nowFrom(), stretch.nowTo()));
            if (stretch.same()) {
                merged.append(now);
            } else {
                change(
                        joined(before.subList(stretch.from(), stretch.to())),
                        joined(after.subList(stretch.nowFrom(), stretch.nowTo())));
            }
        }
    }

    /** Where a line ends makes no difference. */
    private static List<String> keys(List<String> words) {
        return words.stream().map(EditedWords::key).toList();
    }

    private static String key(String word) {
        return Character.isWhitespace(word.charAt(0)) && !word.startsWith("  ") ? " " : word;
    }

    /** In one line: marks must not stand in two blocks. */
    private static String joined(List<String> words) {
        return words.stream().map(word -> word.indexOf('\n') >= 0 ? " " : word).collect(Collectors.joining());
    }

    private void change(String gone, String come) {
        boolean behind = gone.endsWith(" ") && come.endsWith(" ");
        mark(Edit.REMOVED, gone, behind);
        mark(Edit.ADDED, come, behind);
        merged.append(behind ? " " : "");
    }

    /** Blanks at its ends stand outside, where they break no emphasis. */
    private void mark(Edit edit, String text, boolean blankFollows) {
        String word = text.strip();
        if (word.isEmpty()) {
            merged.append(edit == Edit.ADDED ? text : "");
            return;
        }
        int start = text.indexOf(word);
        merged.append(text, 0, start).append(edit.around(word, signs));
        merged.append(blankFollows ? "" : text.substring(start + word.length()));
    }

    /**
     * What happens to stand in both, between much that does not, is no help: it is shown as changed where the changes on
     * either side are twice as long, and so is a blank.
     */
    private static List<Stretch> readable(List<Stretch> stretches, List<String> before, List<String> after) {
        var readable = new ArrayList<Stretch>();
        for (int i = 0; i < stretches.size(); i++) {
            Stretch next = stretches.get(i);
            if (next.same() && i > 0 && i + 1 < stretches.size()) {
                Stretch last = readable.getLast();
                Stretch behind = stretches.get(i + 1);
                String both = String.join("", after.subList(next.nowFrom(), next.nowTo()));
                int most = Math.min(size(last, before, after), size(behind, before, after));
                if (both.isBlank() || 2 * letters(both) <= most && letters(both) > 0) {
                    readable.set(readable.size() - 1, over(last, behind));
                    i++;
                    continue;
                }
            }
            readable.add(next);
        }
        return readable;
    }

    private static Stretch over(Stretch first, Stretch last) {
        return new Stretch(false, first.from(), last.to(), first.nowFrom(), last.nowTo());
    }

    private static int size(Stretch change, List<String> before, List<String> after) {
        return Math.max(
                letters(String.join("", before.subList(change.from(), change.to()))),
                letters(String.join("", after.subList(change.nowFrom(), change.nowTo()))));
    }

    private static int letters(String text) {
        return (int) text.codePoints().filter(Character::isLetterOrDigit).count();
    }
}
