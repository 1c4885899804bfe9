package dev.lede.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HtmlMathTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "<math alttext='x_1*y'><mi>x</mi></math>",
                "\\(x_1*y\\)",
                "$x_1*y$",
                "<img class='latex' src='https://a.org/1' alt='x_1*y'>",
                "<span class='MathJax_Preview'>x</span><span class='MathJax'>x</span><script type='math/tex'>x_1*y</script>",
                "<span class='katex'><math><semantics><annotation encoding='application/x-tex'>x_1*y</annotation>"
                        + "</semantics></math><span class='katex-html'>xy</span></span>",
            })
    void aFormulaIsItsTex(String html) {
        assertThat(markdown(html)).isEqualTo("a $x_1*y$");
    }

    @Test
    void aPictureThatItsAuthorDescribesInTexIsAFormula() {
        assertThat(markdown("<img src='https://a.org/1.svg' alt='\\frac{1}{x}'>"))
                .isEqualTo("a $\\frac{1}{x}$");
        assertThat(markdown("<img src='https://a.org/1.svg' alt='C:\\text'>")).contains("1.svg");
        assertThat(markdown("<img src='https://a.org/1.svg' alt='C:\\left and \\leftmost'>"))
                .contains("1.svg");
    }

    @Test
    void mathMlWithoutTexBecomesTex() {
        assertThat(markdown("<math><mfrac><mn>1</mn><msup><mi>x</mi><mn>2</mn></msup></mfrac></math>"))
                .isEqualTo("a $\\frac{1}{x^{2}}$");
        assertThat(markdown("<math>" + "<mrow>".repeat(5_000) + "<mi>x</mi>")).isEqualTo("a $x$");
    }

    @Test
    void whatTheReaderWouldNotTakeForAFormulaIsMadeOne() {
        assertThat(markdown("<math alttext='some words'><mi>x</mi></math>")).isEqualTo("a ${some words}$");
        assertThat(markdown("<math alttext='a$b'><mi>x</mi></math>")).isEqualTo("a `a$b`");
    }

    @Test
    void pricesAreNone() {
        assertThat(markdown("$5_0 and $10, \\(not closed")).isEqualTo("a $5_0 and $10, \\\\(not closed");
    }

    @Test
    void aFormulaWithAPictureForOldBrowsersIsThereOnce() {
        assertThat(markdown("<span><math alttext='x^{2}'></math></span><img class=math alt='x^{2}' src=x.svg>"))
                .isEqualTo("a $x^{2}$");
    }

    @Test
    void aPictureOfAFormulaMayComeAgainAfterWords() {
        assertThat(markdown("<img src='https://a.org/f.png'> is <img src='https://a.org/f.png'>"))
                .isEqualTo("a ![](https://a.org/f.png) is ![](https://a.org/f.png)");
    }

    @Test
    void dollarsOfDifferentElementsMakeNone() {
        assertThat(markdown("$$a<b>b</b>c$$")).isEqualTo("a \\$$a**b**c$$");
    }

    @Test
    void whatStandsBetweenAPriceAndAFormulaIsKept() {
        assertThat(MarkdownToHtml.convert("costs $5 and $10, $x^2$")).isEqualTo("<p>costs $5 and $10, $x^2$</p>\n");
    }

    private static String markdown(String html) {
        return HtmlToMarkdown.convert("<p>a " + html, "");
    }
}
