package dev.lede.config;

import dev.lede.model.Problem;
import dev.lede.model.ShownAddress;
import dev.lede.model.Trouble;
import dev.lede.query.QueryProblem;
import dev.lede.text.Clean;
import java.util.Map;

/** The program's words in the person's language. */
public final class Words {
    /** The languages the program speaks. */
    public enum Language {
        ENGLISH,
        CHINESE
    }

    private final Language language;

    public Words(Language language) {
        this.language = language;
    }

    /**
     * By the locale that the variables name ({@code LC_ALL}, {@code LC_MESSAGES}, {@code LANG}), by their own words: the
     * locale need not be generated on the machine.
     */
    public static Words of(Map<String, String> environment) {
        for (String name : new String[] {"LC_ALL", "LC_MESSAGES", "LANG"}) {
            String value = environment.getOrDefault(name, "");
            if (!value.isEmpty()) {
                return new Words(value.startsWith("zh") ? Language.CHINESE : Language.ENGLISH);
            }
        }
        return new Words(Language.ENGLISH);
    }

    public Language language() {
        return language;
    }

    /**
     * The word with its gaps filled: {@code {0}} by the first value, {@code {0|feed|feeds}} by what is said of so many. No
     * password and no control character is ever told.
     */
    public String of(Word word, Object... values) {
        String text = word.in(language);
        var filled = new StringBuilder();
        int from = 0;
        for (int open = text.indexOf('{'); open >= 0; open = text.indexOf('{', from)) {
            int end = text.indexOf('}', open) + 1;
            filled.append(text, from, open).append(gap(text.substring(open, end), values));
            from = end;
        }
        return filled.append(text, from, text.length()).toString();
    }

    /** As it stands where there is no such value: templates are spelled with braces too. */
    private static String gap(String gap, Object... values) {
        int which = gap.charAt(1) - '0';
        if (which < 0 || which >= values.length) {
            return gap;
        }
        String value = String.valueOf(values[which]);
        int one = gap.indexOf('|');
        if (one < 0) {
            return shown(value);
        }
        int more = gap.indexOf('|', one + 1);
        return value.equals("1") ? gap.substring(one + 1, more) : gap.substring(more + 1, gap.length() - 1);
    }

    private static String shown(String value) {
        return Clean.line(ShownAddress.withoutPassword(value));
    }

    /** What nobody here can mend, and what the person can do about it. */
    public String of(Trouble trouble) {
        return of(Word.valueOf(trouble.kind().name()), trouble.detail());
    }

    /** Why a feed is not up to date, in one clause. */
    public String of(Problem problem) {
        return of(Word.valueOf(problem.kind().name()), problem.detail()).replaceAll("[:：\\s]+$", "");
    }

    /** What is wrong with a query, and what could have stood there. */
    public String of(QueryProblem problem) {
        Word word = switch (problem.kind()) {
            case UNKNOWN_KEY -> Word.QUERY_UNKNOWN_KEY;
            case UNKNOWN_VALUE -> Word.QUERY_UNKNOWN_VALUE;
            case MISSING_VALUE -> Word.QUERY_MISSING_VALUE;
            case OPEN_QUOTE -> Word.QUERY_OPEN_QUOTE;
            case OPEN_BRACKET -> Word.QUERY_OPEN_BRACKET;
            case STRAY_BRACKET -> Word.QUERY_STRAY_BRACKET;
            case NOTHING_THERE -> Word.QUERY_NOTHING_THERE;
            case NOT_HERE -> Word.QUERY_NOT_HERE;
            case BAD_PATTERN -> Word.QUERY_BAD_PATTERN;
            case TOO_LONG -> Word.QUERY_TOO_LONG;
        };
        String sentence = of(word, problem.found(), problem.column());
        String meant = problem.meant()
                .map(guess -> " · " + of(Word.DID_YOU_MEAN, guess))
                .orElse("");
        return problem.known().isEmpty()
                ? sentence
                : sentence + meant + " · " + of(Word.QUERY_KNOWN, String.join(" ", problem.known()));
    }
}
