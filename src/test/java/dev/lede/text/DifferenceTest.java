package dev.lede.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DifferenceTest {
    private static final long ENOUGH = 10_000_000;

    private static List<String> letters(String text) {
        return text.codePoints().mapToObj(Character::toString).toList();
    }

    private static String shown(String before, String after, long steps) {
        var old = letters(before);
        var now = letters(after);
        return new Difference(steps)
                .between(old, now).stream()
                        .map(stretch -> {
                            String gone = String.join("", old.subList(stretch.from(), stretch.to()));
                            String come = String.join("", now.subList(stretch.nowFrom(), stretch.nowTo()));
                            if (stretch.same()) {
                                assertThat(gone).isEqualTo(come);
                            }
                            return stretch.same() ? gone : "[" + gone + "|" + come + "]";
                        })
                        .collect(Collectors.joining());
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
            '',      '',      ''
            abc,     abc,     abc
            '',      abc,     [|abc]
            abc,     '',      [abc|]
            abc,     axc,     a[b|x]c
            abcd,    bcde,    [a|]bcd[|e]
            aaaa,    aa,      aa[aa|]
            今天天气好, 今天的天气, 今天[|的]天气[好|]
            """)
    void whatBothHaveIsFoundBetweenWhatIsOtherwise(String before, String after, String expected) {
        assertThat(shown(before, after, ENOUGH)).isEqualTo(expected);
    }

    @Test
    void bothTextsCanBeReadFromIt() {
        var random = new Random(7);
        for (int round = 0; round < 2_000; round++) {
            String before = random(random);
            String after = random(random);

            String shown = shown(before, after, ENOUGH);

            assertThat(shown.replaceAll("\\[(\\w*)\\|\\w*]", "$1")).isEqualTo(before);
            assertThat(shown.replaceAll("\\[\\w*\\|(\\w*)]", "$1")).isEqualTo(after);
            int kept = shown.replaceAll("\\[\\w*\\|\\w*]", "").length();
            assertThat(kept).isEqualTo(longestInBoth(before, after));
        }
    }

    private static String random(Random random) {
        return IntStream.range(0, random.nextInt(12))
                .mapToObj(_ -> String.valueOf((char) ('a' + random.nextInt(3))))
                .collect(Collectors.joining());
    }

    private static int longestInBoth(String before, String after) {
        int[][] most = new int[before.length() + 1][after.length() + 1];
        for (int i = 1; i <= before.length(); i++) {
            for (int j = 1; j <= after.length(); j++) {
                most[i][j] = before.charAt(i - 1) == after.charAt(j - 1)
                        ? most[i - 1][j - 1] + 1
                        : Math.max(most[i - 1][j], most[i][j - 1]);
            }
        }
        return most[before.length()][after.length()];
    }

    @Test
    void whatWouldCostTooMuchIsDifferentAsAWhole() {
        assertThat(shown("same-abcdef-end", "same-badcfe-end", 3)).isEqualTo("same-[abcdef|badcfe]-end");
    }

    @Test
    void aMillionThatDifferWhollyAreNotSearched() {
        var before = IntStream.range(0, 1_000_000).boxed().toList();
        var after = IntStream.range(1_000_000, 2_000_000).boxed().toList();

        assertThat(new Difference(ENOUGH).between(before, after))
                .containsExactly(new Difference.Stretch(false, 0, 1_000_000, 0, 1_000_000));
    }
}
