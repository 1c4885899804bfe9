package dev.lede.text;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The language of a text that does not declare one: by its script, and where several languages share that, by letters or
 * the commonest words of each. In doubt there is none: a wrong language hides an entry, a missing one does not.
 */
public final class LanguageGuess {
    private static final Set<String> EAST_ASIAN = Set.of("zh", "ja", "ko");

    /** A Japanese headline of fewer characters may do without kana. */
    private static final int HEADLINE = 30;

    /** More would not change the answer. */
    private static final int SAMPLE = 700;

    /** Each language, then its words. */
    private static final List<List<String>> COMMON_WORDS =
            """
            en the and of to in is that for with are this was you it on be by from have not at we an has will your a s t i\
             do as or but he they can if so no my how what why
            de der die und das ist nicht ein eine mit auf für den von zu im dem des sich auch wie wird werden bei sind
            fr le la les des et est une dans pour que qui sur pas avec du ce au par plus sont nous cette aux vous
            es el la los las de y que en un una es por con para del se no su como más lo al este está son
            pt o a os as de e que em um uma é por com para do da não se dos das no na ao mais são você
            it il la di che e è un una per con del della non si le gli dei sono nel alla anche più questo come
            nl de het een en van is dat niet voor met op zijn te aan ook er wordt bij naar om deze maar door
            sv och att det är en som på för av med till inte den har jag vi ett om från kan
            da og at det er en som på for af med til ikke den har jeg vi et om fra kan
            pl i w na z nie się do to jest że jak po od za przez dla oraz są czy tym
            tr ve bir bu için ile de da olarak çok daha olan gibi var ne kadar sonra en
            id yang dan di ini untuk dengan dari tidak pada akan dalam ke adalah itu juga
            sk a v na sa že je s z do to ako ale by pre si ktoré aj sú nie
            ro și de în a la cu pe care nu este un o din pentru mai sunt că ca
            cs a v na se že je s z do to jako ale by pro si které jsou také
            hu a az és hogy nem is egy ez van de meg csak már volt mint
            fi ja on ei se että oli hän mutta joka kun myös ovat niin kuin
            ca el la els les de i que en un una per amb és del no va ha
            vi và của là có không cho các được một trong người với những này
            """.lines().map(line -> List.of(line.split(" "))).toList();

    private static final List<String> LANGUAGES =
            COMMON_WORDS.stream().map(List::getFirst).toList();
    private static final Set<String> OF_LATIN = Set.copyOf(LANGUAGES);
    private static final Map<String, Set<Integer>> LANGUAGES_OF_WORD = languagesOfWord();
    private static final Set<Integer> NO_LANGUAGE = Set.of();

    private static final Pattern DESTINATION = Pattern.compile("\\]\\([^)\\s]*+\\)?");
    private static final Pattern ADDRESS = Pattern.compile("https?://\\S++");

    /** As many known words a text must have, and as large a part of its words. */
    private static final int FEWEST = 3;

    private static final double SHARE = 0.12;

    /** By so much the best must be ahead of the next. */
    private static final double AHEAD = 1.3;

    private LanguageGuess() {}

    /**
     * BCP 47; null where it is not certain.
     *
     * @param usual the language of what stands around the text, for one that is too short to tell; null where that is open
     */
    public static @Nullable String of(String text, @Nullable String usual) {
        String sample = sample(text);
        var count = new LetterCount(sample);
        // One of these says as much as two or three letters, among which they stand in names of products.
        int eastAsian = count.kana() + count.han() + count.hangul();
        boolean many = 2 * eastAsian >= count.letters() - eastAsian || EAST_ASIAN.contains(String.valueOf(usual));
        if (eastAsian >= 2 && many) {
            return eastAsian(count.kana(), count.han(), count.hangul(), usual);
        }
        var script = count.main();
        return script == null ? null : ofScript(script, sample, usual);
    }

    private static @Nullable String eastAsian(int kana, int han, int hangul, @Nullable String usual) {
        if (hangul > kana + han) {
            return "ko";
        }
        if (kana * 10 > han) {
            return "ja";
        }
        if (kana == 0 && han < HEADLINE && "ja".equals(usual)) {
            return usual;
        }
        // A の stands on many a Chinese shop sign.
        return kana <= 1 + han / 50 ? "zh" : null;
    }

    private static @Nullable String ofScript(Character.UnicodeScript script, String sample, @Nullable String usual) {
        return switch (script) {
            case LATIN -> orUsual(byWords(sample), usual, OF_LATIN);
            case CYRILLIC -> orUsual(cyrillic(sample), usual, Set.of("ru", "uk"));
            case ARABIC -> holds(sample, "پچژگکی") ? null : "ar";
            case DEVANAGARI ->
                holds(sample, "ळ") ? null : holdsWord(sample, "है", "में", "के", "की", "का", "को") ? "hi" : null;
            case THAI -> "th";
            case GREEK -> "el";
            case HEBREW -> "he";
            default -> null;
        };
    }

    private static @Nullable String orUsual(@Nullable String found, @Nullable String usual, Set<String> ofThisScript) {
        return found == null && usual != null && ofThisScript.contains(usual) ? usual : found;
    }

    private static @Nullable String cyrillic(String sample) {
        String folded = sample.toLowerCase(Locale.ROOT);
        if (holds(folded, "іїєґ")) {
            return holds(folded, "ыэў") ? null : "uk";
        }
        if (holds(folded, "ђјљњћџѓќѕәіңғүұқөһ")) {
            return null;
        }
        // Bulgarian has neither letter, Russian can hardly be written without.
        return holds(folded, "ыэ") ? "ru" : null;
    }

    private static @Nullable String byWords(String sample) {
        var known = new int[LANGUAGES.size()];
        int words = countWords(sample.toLowerCase(Locale.ROOT), known);
        int best = 0;
        int next = 0;
        for (int i = 1; i < known.length; i++) {
            if (known[i] > known[best]) {
                next = known[best];
                best = i;
            } else {
                next = Math.max(next, known[i]);
            }
        }
        int most = known[best];
        return most >= FEWEST && most > SHARE * words && most > AHEAD * next ? LANGUAGES.get(best) : null;
    }

    /** Returns how many words there are, and counts by language those that are among its commonest. */
    private static int countWords(String text, int[] known) {
        int words = 0;
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i < text.length() && isOfWord(text, i)) {
                continue;
            }
            if (i > start) {
                words++;
                for (int language : LANGUAGES_OF_WORD.getOrDefault(text.substring(start, i), NO_LANGUAGE)) {
                    known[language]++;
                }
            }
            start = i + 1;
        }
        return words;
    }

    private static boolean isOfWord(String text, int at) {
        char c = text.charAt(at);
        if (c < 0x80) {
            return c >= 'a' && c <= 'z';
        }
        if (Character.isLowSurrogate(c) && at > 0) {
            return isOfWord(text.codePointBefore(at + 1));
        }
        return isOfWord(text.codePointAt(at));
    }

    private static boolean isOfWord(int c) {
        int type = Character.getType(c);
        return Character.isLetter(c)
                || type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || type == Character.ENCLOSING_MARK;
    }

    /** Without the addresses of Markdown and of plain text. */
    private static String sample(String text) {
        String start = text.substring(0, Math.min(text.length(), SAMPLE));
        return ADDRESS.matcher(DESTINATION.matcher(start).replaceAll(" ")).replaceAll(" ");
    }

    private static boolean holds(String text, String letters) {
        return text.chars().anyMatch(c -> letters.indexOf(c) >= 0);
    }

    private static boolean holdsWord(String text, String... words) {
        return Arrays.stream(text.split("\\s+")).anyMatch(List.of(words)::contains);
    }

    private static Map<String, Set<Integer>> languagesOfWord() {
        Map<String, Set<Integer>> languages = new HashMap<>();
        for (int i = 0; i < COMMON_WORDS.size(); i++) {
            for (String word :
                    COMMON_WORDS.get(i).subList(1, COMMON_WORDS.get(i).size())) {
                languages.computeIfAbsent(word, first -> new TreeSet<>()).add(i);
            }
        }
        return languages;
    }
}
