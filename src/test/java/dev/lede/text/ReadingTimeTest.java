package dev.lede.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ReadingTimeTest {
    @Test
    void wordsAndChineseCharactersAreAddedUp() {
        assertThat(ReadingTime.minutes("word ".repeat(460))).isEqualTo(2);
        assertThat(ReadingTime.minutes("字".repeat(1200))).isEqualTo(3);
        assertThat(ReadingTime.minutes("word ".repeat(460) + "字".repeat(1200))).isEqualTo(5);
    }

    @Test
    void anythingToReadTakesAMinuteAndNothingTakesNone() {
        assertThat(ReadingTime.minutes("word")).isEqualTo(1);
        assertThat(ReadingTime.minutes(" -- \n")).isZero();
    }

    @Test
    void addressesAreNotRead() {
        assertThat(ReadingTime.minutes("[a](https://x.y/" + "one-two-".repeat(1000) + ") b"))
                .isEqualTo(1);
    }

    @Test
    void aWordWithAnApostropheOrMarksIsOne() {
        assertThat(ReadingTime.minutes("don’t ".repeat(230))).isEqualTo(1);
        assertThat(ReadingTime.minutes("हिन्दी ".repeat(230))).isLessThanOrEqualTo(3);
    }

    @Test
    void aLongTextTakesAsLongAsItsBeginningPromises() {
        assertThat(ReadingTime.minutes("word ".repeat(230_000))).isEqualTo(1000);
        assertThat(ReadingTime.minutes("字".repeat(400_000))).isEqualTo(1000);
    }
}
