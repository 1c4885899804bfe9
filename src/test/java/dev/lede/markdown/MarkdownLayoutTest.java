package dev.lede.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarkdownLayoutTest {
    @Test
    void aLineEndIsABlankButNotBetweenChineseCharacters() {
        assertThat(Screens.of("one\ntwo\n\n中文\n字\n", 40)).isEqualTo("""
                one two

                中文字
                """);
    }

    @Test
    void theAuthorsOwnBreaksStay() {
        assertThat(Screens.of("one  \ntwo\\\nthree<br>four", 40)).isEqualTo("""
                one
                two
                three
                four
                """);
    }

    @Test
    void headingsShowTheirRankWithoutColour() {
        assertThat(Screens.of("# One\n## Two\n### Three\n#### Four\n", 40)).isEqualTo("""
                One
                ═══

                Two
                ───

                ■ Three

                ▪ Four
                """);
    }

    @Test
    void listsHangAndTheirBulletsTellTheDepth() {
        assertThat(Screens.of("- a long entry of a list\n  - deeper\n    - deepest\n- [ ] to do\n- [x] done\n", 16))
                .isEqualTo("""
                        • a long entry
                          of a list
                          ◦ deeper
                            ▪ deepest
                        ☐ to do
                        ☑ done
                        """);
    }

    @Test
    void numbersBeginWhereTheAuthorSaysAndEndInOneColumn() {
        assertThat(Screens.of("9. nine\n10. ten\n", 40)).isEqualTo("""
                 9. nine
                10. ten
                """);
    }

    @Test
    void quotesHaveABarOnEveryLine() {
        assertThat(Screens.of("> one two three four\n>\n> > five\n", 20)).isEqualTo("""
                │ one two three four
                │
                │ │ five
                """);
    }

    @Test
    void codeKeepsItsBlanksUnderItsLanguageAndLongLinesGoOn() {
        assertThat(Screens.of("```go\nif x {\n\treturn \"a long string\"\n}\n```\n", 24))
                .isEqualTo("""
                  go
                  if x {
                      return "a long str
                  ↪ ing"
                  }
                """);
    }

    @Test
    void equalAddressesShareANumber() {
        var laid = MarkdownLayout.lay("[a](http://x.y/1) [b](http://x.y/2) [c](http://x.y/1)", 40);
        assertThat(laid.plain()).isEqualTo("a[1] b[2] c[1]");
        assertThat(laid.links())
                .containsExactly(new LaidLink(1, "http://x.y/1", "a"), new LaidLink(2, "http://x.y/2", "b"));
    }

    @Test
    void aBareAddressIsALinkAndEndsWhereChineseBegins() {
        var laid = MarkdownLayout.lay("见https://x.y/a_b，然后", 40);
        assertThat(laid.plain()).isEqualTo("见https://x.y/a_b[1]，然后");
        assertThat(laid.links()).containsExactly(new LaidLink(1, "https://x.y/a_b", "https://x.y/a_b"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[bank.example](https://evil.example/x)|bank.example[1] (evil.example)",
                "<https://bank.example@evil.example/>|https://bank.example@evil.example/[1] (evil.example)",
                "[https://bank.example](https://evil.example\\\\@bank.example)|https://bank.example[1] (evil.example)",
                "[bank.example](https://www.bank.example:8080/)|bank.example[1]",
                "[www.bank.example](https://m.www.bank.example)|www.bank.example[1]",
                "[a@bank.example](mailto:a@bank.example)|a@bank.example[1]",
                "[no host](https://evil.example)|no host[1]"
            })
    void aLinkThatNamesAnotherHostThanItsTargetShowsTheTargets(String markdown, String shown) {
        assertThat(MarkdownLayout.lay(markdown, 70).plain()).isEqualTo(shown);
    }

    @Test
    void whatAPictureShowsIsToldWithoutItsMarkdown() {
        assertThat(MarkdownLayout.lay("![a *b* `c` ![d](/e)](https://f.g/h)", 40)
                        .plain())
                .isEqualTo("▣ a b c d — f.g");
    }

    @Test
    void htmlInAQuoteIsShownWithoutTheQuotesMarks() {
        assertThat(MarkdownLayout.lay("> <div>\n> one</div>", 40).plain()).isEqualTo("│ one");
    }

    @Test
    void aPictureIsALineWithItsHost() {
        var laid = MarkdownLayout.lay("text\n\n![图片](https://inews.gtimg.com/a/641)", 40);
        assertThat(laid.plain()).isEqualTo("text\n\n▣ 图片 — inews.gtimg.com");
        assertThat(laid.pictures())
                .containsExactly(
                        new LaidPicture("图片", "", "https://inews.gtimg.com/a/641", 2, 0, 40, PictureBoxes.Box.NONE));
    }

    @Test
    void footnotesStandAtTheEndInTheOrderOfTheText() {
        assertThat(Screens.of("a[^n] b[^1]\n\n[^1]: one\n[^n]: two\n", 40)).isEqualTo("""
                a¹ b²

                ────────
                ¹ two

                ² one
                """);
    }

    @Test
    void htmlInTextIsShownAsWhatItMeans() {
        assertThat(Screens.of("H<sub>2</sub>O <ruby>漢<rp>(</rp><rt>kan</rt><rp>)</rp></ruby> <x-y>kept</x-y>", 40))
                .isEqualTo("H₂O 漢(kan) kept\n");
    }

    @Test
    void scriptsStylesAndCommentsAreNeverShown() {
        assertThat(Screens.of("a <script>alert(1)</script>b<!-- c -->\n\n<style>d{}</style>\n\n<!-- e -->\n", 40))
                .isEqualTo("a b\n");
    }

    @Test
    void aBlockOfHtmlIsItsText() {
        assertThat(Screens.of("<div><p>one <b>two</b></p><ul><li>three</li></ul></div>\n", 40))
                .isEqualTo("""
                one two

                • three
                """);
    }

    @Test
    void controlCharactersDoNotComeThroughEntities() {
        assertThat(Screens.of("a&#27;[31mb&#x9b;1mc", 40)).doesNotContain("\u001b", "\u009b");
    }

    @Test
    void hugosFigureIsAPictureAndItsNoticeALabel() {
        assertThat(Screens.of(
                        "{{< figure src=\"http://f.g/h.png\" caption=\"Cap\" >}}\n{{% notice tip %}}\nText\n{{% /notice %}}\n",
                        40))
                .isEqualTo("""
                        ▣ Cap — f.g

                        tip

                        Text
                        """);
    }

    @Test
    void shortcodesInCodeStayAsTheyAre() {
        assertThat(Screens.of("`{{< ref \"a\" >}}`", 40)).isEqualTo("{{< ref \"a\" >}}\n");
    }

    @Test
    void mathIsUnicodeAsFarAsThatGoes() {
        assertThat(Screens.of("$a_1 + \\frac{x}{2} \\le \\pi$, $\\begin{x}$\n\n$$\nE = mc^2\n$$\n", 40))
                .isEqualTo("""
                        a₁ + x/2 ≤ π, \\begin{x}

                          E = mc²
                        """);
    }

    @Test
    void pricesAreNoMath() {
        assertThat(Screens.of("costs $5 and $10, US$3 or HK$4", 40)).isEqualTo("costs $5 and $10, US$3 or HK$4\n");
    }

    @Test
    void aLineKnowsWhereItsTextStandsInTheMarkdown() {
        var offsets = MarkdownLayout.lay("# Head\n\none two *three*\n\n- four\n", 8).lines().stream()
                .map(LaidLine::offset)
                .toList();
        assertThat(offsets).containsExactly(2, 2, 2, 8, 17, 17, 27);
    }

    @Test
    void emphasisNextToChinesePunctuationIsEmphasis() {
        assertThat(Screens.styles("他说**“你好”**然后*走*")).isEqualTo("他说[TEXT BOLD:“你好”]然后[TEXT ITALIC:走]");
    }

    @Test
    void stylesNest() {
        assertThat(Screens.styles("*a **b*** ~~c~~ `d` <mark>e</mark> $x$"))
                .isEqualTo("[TEXT ITALIC:a ][TEXT BOLD ITALIC:b] [TEXT STRIKE:c] [CODE:d] [HIGHLIGHT:e] [MATH:x]");
    }

    @Test
    void theTitleOfAPictureIsItsCaption() {
        assertThat(MarkdownLayout.lay("![Tea](https://example.org/tea.png \"A cup in spring\")", 60)
                        .plain())
                .isEqualTo("""
                        ▣ Tea — example.org
                        A cup in spring""");
    }
}
