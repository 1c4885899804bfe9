package dev.lede.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MathTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    \\hat x + \\vec{v} \\cdot \\bar{y} | x̂ + v⃗ · ȳ
                    \\dot a, \\ddot{a}, \\tilde n | ȧ, ä, ñ
                    \\mathbb{R}^n \\to \\mathbb C | ℝⁿ → ℂ
                    \\mathcal{L}(\\theta) | ℒ(θ)
                    \\text{if } x \\not= 0 | if x ≠ 0
                    \\left( \\frac{a}{b} \\right) | ( a/b )
                    \\sqrt[3]{x+1} | ³√(x+1)
                    \\bigcup_{i} A_i | ⋃ᵢ Aᵢ
                    \\begin{unknown}x\\end{unknown} | \\begin{unknown}x\\end{unknown}
                    \\left( a | \\left( a
                    a } b | a } b
                    """)
    void inALineOfText(String tex, String shown) {
        assertThat(MathText.of(tex)).isEqualTo(shown);
    }

    private static String block(String tex) {
        return Screens.of("$$\n" + tex + "\n$$\n", 50);
    }

    @Test
    void matricesStandInBrackets() {
        assertThat(block("A = \\begin{pmatrix} 1 & 20 \\\\ 300 & x^2 \\end{pmatrix}^T b^2"))
                .isEqualTo("""
                  A = ⎛ 1   20⎞ᵀ b²
                      ⎝300  x²⎠
                """);
        assertThat(
                        block(
                                "\\begin{bmatrix} a \\\\ b \\\\[2pt] c \\end{bmatrix} + \\begin{vmatrix} 1 & 0 \\\\ 0 & 1 \\end{vmatrix}"))
                .isEqualTo("""
                          ⎡a⎤
                          ⎢b⎥ + │1  0│
                          ⎣c⎦   │0  1│
                        """);
    }

    @Test
    void casesHaveTheirBrace() {
        assertThat(
                        block(
                                "f(x) = \\begin{cases} 1 & \\text{if } x > 0 \\\\ 0 & x = 0 \\\\ -1 & \\text{otherwise} \\end{cases}"))
                .isEqualTo("""
                                 ⎧1   if x > 0
                          f(x) = ⎨0   x = 0
                                 ⎩-1  otherwise
                        """);
    }

    @Test
    void equationsAreAligned() {
        assertThat(block("\\begin{aligned}\na + b &= c \\\\\nd &= e + f \\\\\n\\end{aligned}"))
                .isEqualTo("""
                  a + b = c
                      d = e + f
                """);
        assertThat(Screens.of("$$\\begin{align*} x &= 1 \\\\ yy &= 2 \\end{align*}$$\n", 50))
                .isEqualTo("""
                   x = 1
                  yy = 2
                """);
    }

    @Test
    void whatHasNoRoomIsShownAsItIsWritten() {
        String wide = "\\begin{matrix}" + "word & ".repeat(20) + "end \\\\ x \\end{matrix}";
        assertThat(block(wide)).startsWith("  \\begin{matrix}word & word").contains("\\\\ x \\end{matrix}");
    }

    @Test
    void formulasThatAreMadeToCostTimeAreShownAsTheyAreWritten() {
        for (String piece :
                new String[] {"{", "\\left(", "\\begin{matrix}", "\\hat", "x^", "\\frac", "a&", "a\\\\", "\\sqrt["}) {
            Assertions.assertTimeoutPreemptively(Duration.ofSeconds(20), () -> block(piece.repeat(20_000)));
            Assertions.assertTimeoutPreemptively(Duration.ofSeconds(20), () -> block(piece.repeat(400)));
        }
        String matrices = "\\begin{pmatrix}a\\\\b\\end{pmatrix}".repeat(120);
        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(20), () -> MathText.lines(matrices, 10_000));
    }
}
