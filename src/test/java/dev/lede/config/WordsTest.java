package dev.lede.config;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lede.feed.NewsboatUrls;
import dev.lede.model.Problem;
import dev.lede.model.Trouble;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class WordsTest {
    private static final Words ENGLISH = new Words(Words.Language.ENGLISH);
    private static final Words CHINESE = new Words(Words.Language.CHINESE);

    @ParameterizedTest
    @EnumSource(Word.class)
    void bothLanguagesLeaveTheSameGaps(Word word) {
        assertThat(gaps(CHINESE.of(word))).isEqualTo(gaps(ENGLISH.of(word)));
    }

    @ParameterizedTest
    @EnumSource(Problem.Kind.class)
    void everyProblemHasItsWords(Problem.Kind kind) {
        assertThat(ENGLISH.of(new Problem(kind, "here"))).contains("here");
    }

    @ParameterizedTest
    @EnumSource(value = NewsboatUrls.Expected.class, mode = EnumSource.Mode.EXCLUDE, names = "SETTING")
    void whatALineShouldHaveBeenHasItsWords(NewsboatUrls.Expected expected) {
        assertThat(Word.valueOf("EXPECTED_" + expected)).isNotNull();
    }

    @ParameterizedTest
    @EnumSource(Trouble.Kind.class)
    void everyTroubleHasItsWords(Trouble.Kind kind) {
        assertThat(CHINESE.of(new Trouble(kind, ""))).isNotNull();
    }

    @Test
    void aNounGoesWithItsNumber() {
        assertThat(ENGLISH.of(Word.ENTRIES, 1)).isEqualTo("1 entry");
        assertThat(ENGLISH.of(Word.ENTRIES, 0)).isEqualTo("0 entries");
        assertThat(ENGLISH.of(Word.IMPORTED_STATES, 1, 2)).startsWith("1 entry has its marks again; for 2 ");
        assertThat(CHINESE.of(Word.ENTRIES, 1)).isEqualTo("1 条");
    }

    /** A number before a word of several would say 1 feeds; those that are never one, and words of other kinds, are named. */
    @ParameterizedTest
    @EnumSource(
            value = Word.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {"SOURCES", "SOURCES_ARE", "SEVERAL_OFFERED", "TOO_MANY_TO_OPEN", "QUERY_LASTING"})
    void noNumberStandsBeforeANounThatIsAlwaysOfSeveral(Word word) {
        assertThat(ENGLISH.of(word))
                .doesNotContainPattern(
                        "\\{\\d} (entries|feeds|tags|views|pages|lines|changes|articles|pictures|accounts"
                                + "|minutes|hours|days|months|years|sources|paragraphs|counters|fields|commands)\\b");
    }

    @Test
    void whatAValueSaysIsNoGap() {
        assertThat(ENGLISH.of(Word.ACCOUNT_TROUBLE, "{1}", "down")).isEqualTo("{1}: down");
    }

    @Test
    void aProblemWithoutDetailEndsCleanly() {
        assertThat(ENGLISH.of(new Problem(Problem.Kind.TIMEOUT, ""))).isEqualTo("no whole answer in time");
        assertThat(CHINESE.of(new Problem(Problem.Kind.TIMEOUT, ""))).isEqualTo("未能及时收到完整应答");
    }

    @Test
    void theFirstVariableThatIsSetDecidesTheLanguage() {
        assertThat(Words.of(Map.of("LANG", "zh_CN.UTF-8")).language()).isEqualTo(Words.Language.CHINESE);
        assertThat(Words.of(Map.of("LC_ALL", "C.UTF-8", "LANG", "zh_CN.UTF-8")).language())
                .isEqualTo(Words.Language.ENGLISH);
        assertThat(Words.of(Map.of()).language()).isEqualTo(Words.Language.ENGLISH);
    }

    private static TreeSet<String> gaps(String text) {
        var gaps = new TreeSet<String>();
        var matcher = Pattern.compile("\\{\\d}").matcher(text);
        while (matcher.find()) {
            gaps.add(matcher.group());
        }
        return gaps;
    }
}
