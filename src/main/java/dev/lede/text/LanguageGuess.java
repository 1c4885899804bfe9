package dev.lede.text;

import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.IntPredicate;
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
    private static final int SAMPLE = 2_000;

    private static final Map<String, Set<String>> COMMON_WORDS = words("""
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
            """);

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
        int letters = count(sample, Character::isLetter);
        int kana = count(sample, LanguageGuess::isKana);
        int han = count(sample, c -> Character.isIdeographic(c));
        int hangul = count(sample, c -> isScript(c, Character.UnicodeScript.HANGUL));
        // One of these says as much as two or three letters, among which they stand in names of products.
        int eastAsian = kana + han + hangul;
        boolean many = 2 * eastAsian >= letters - eastAsian || EAST_ASIAN.contains(String.valueOf(usual));
        if (eastAsian >= 2 && many) {
            return eastAsian(kana, han, hangul, usual);
        }
        return alphabetic(sample, letters, usual);
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

    private static @Nullable String alphabetic(String sample, int letters, @Nullable String usual) {
        if (letters == 0) {
            return null;
        }
        Map<Character.UnicodeScript, Integer> scripts = new HashMap<>();
        sample.codePoints()
                .filter(Character::isLetter)
                .forEach(c -> scripts.merge(Character.UnicodeScript.of(c), 1, Integer::sum));
        return scripts.entrySet().stream()
                .filter(script -> script.getValue() * 5 > letters * 3)
                .findFirst()
                .map(script -> ofScript(script.getKey(), sample, usual))
                .orElse(null);
    }

    private static @Nullable String ofScript(Character.UnicodeScript script, String sample, @Nullable String usual) {
        return switch (script) {
            case LATIN -> orUsual(byWords(sample), usual, COMMON_WORDS.keySet());
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
        List<String> words = Arrays.stream(sample.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{M}]+"))
                .filter(word -> !word.isEmpty())
                .toList();
        String best = null;
        long most = 0;
        long next = 0;
        for (var language : COMMON_WORDS.entrySet()) {
            long known = words.stream().filter(language.getValue()::contains).count();
            if (known > most) {
                next = most;
                most = known;
                best = language.getKey();
            } else {
                next = Math.max(next, known);
            }
        }
        return most >= FEWEST && most > SHARE * words.size() && most > AHEAD * next ? best : null;
    }

    /** Without the addresses of Markdown and of plain text. */
    private static String sample(String text) {
        return text.substring(0, Math.min(text.length(), SAMPLE))
                .replaceAll("\\]\\([^)\\s]*+\\)?", " ")
                .replaceAll("https?://\\S++", " ");
    }

    private static int count(String text, IntPredicate which) {
        return (int) text.codePoints().filter(which).count();
    }

    private static boolean isKana(int c) {
        return isScript(c, Character.UnicodeScript.HIRAGANA) || isScript(c, Character.UnicodeScript.KATAKANA);
    }

    private static boolean isScript(int c, Character.UnicodeScript script) {
        return c >= 0x1100 && Character.UnicodeScript.of(c) == script;
    }

    private static boolean holds(String text, String letters) {
        return text.chars().anyMatch(c -> letters.indexOf(c) >= 0);
    }

    private static boolean holdsWord(String text, String... words) {
        return Arrays.stream(text.split("\\s+")).anyMatch(List.of(words)::contains);
    }

    private static Map<String, Set<String>> words(String table) {
        Map<String, Set<String>> byLanguage = new LinkedHashMap<>();
        table.lines().map(line -> line.split(" ")).forEach(line -> {
            byLanguage.put(line[0], Set.copyOf(Arrays.asList(line).subList(1, line.length)));
        });
        return byLanguage;
    }
}
