package dev.lede.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class CleanTest {

    @Test
    void escapeSequencesGoWithAllThatBelongsToThem() {
        assertThat(Clean.line("a\u001B]0;title\u0007b\u001B[31;1mc\u001B]8;;http://x\u001B\\d\u001B(Be"))
                .isEqualTo("abcde");
        assertThat(Clean.line("a\u009B31mb\u009D0;t\u009Cc\u0090q\u001B\\d")).isEqualTo("abcd");
    }

    @Test
    void aSequenceThatIsNeverEndedTakesNoTextWithIt() {
        assertThat(Clean.line("a\u001B]0;the rest of the article")).isEqualTo("a0;the rest of the article");
        assertThat(Clean.line("end\u001B")).isEqualTo("end");
    }

    @Test
    void controlCharactersGo() {
        assertThat(Clean.line("a\0b\u0007c\u007Fd\u0080e\u009Ff")).isEqualTo("abcdef");
        assertThat(Clean.block("a\tb\r\nc\rd\u2028e")).isEqualTo("a\tb\nc\nd\ne");
    }

    @Test
    void overridesOfDirectionGoAndMarksStay() {
        assertThat(Clean.line("a\u202Egnp.exe\u202C \u2066b\u2069")).isEqualTo("agnp.exe b");
        assertThat(Clean.line("نص\u200F\u200Cx")).isEqualTo("نص\u200F\u200Cx");
    }

    @Test
    void whatIsNoCharacterGoes() {
        assertThat(Clean.line("a\uD800b\uDC00c\uFFFEd\uFDD0e\uFEFFf😀\uDBFB\uDEEE"))
                .isEqualTo("abcdef😀");
    }

    @Test
    void aLineHasSingleBlanksAndNoneAtItsEnds() {
        assertThat(Clean.line(" \n a\u00A0\t b\u3000c ")).isEqualTo("a b c");
        assertThat(Clean.line("   ")).isEmpty();
        assertThat(Clean.block("  a  b ")).isEqualTo("  a  b ");
    }

    @Test
    void textIsComposed() {
        assertThat(Clean.line("e\u0301か\u3099")).isEqualTo("éが");
    }

    @Test
    void whatNeedsNothingIsTheSameObject() {
        String text = "Plain 中文，「好」";
        assertThat(Clean.line(text)).isSameAs(text);
    }

    @Test
    void hostileTextTakesTimeInProportion() {
        assertTimeoutPreemptively(Duration.ofSeconds(5), () -> {
            assertThat(Clean.line("\u001B]".repeat(500_000))).isEmpty();
            assertThat(Clean.line("a" + "\u0316\u0301".repeat(500_000))).hasSizeLessThan(40);
        });
    }
}
