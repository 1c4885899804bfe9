package dev.lede.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HtmlToMarkdownTest {

    @Test
    void paragraphsAndLineBreaks() {
        assertThat(markdown("<p>One\n  two<br>three</p><p>four<br><br>five</p>six"))
                .isEqualTo("One two\\\nthree\n\nfour\n\nfive\n\nsix");
    }

    @Test
    void emphasisTouchesItsText() {
        assertThat(markdown("a<b> bold </b>b <i>x</i><b></b> <del>y</del>")).isEqualTo("a **bold** b *x* ~~y~~");
    }

    @Test
    void emphasisGetsNoBlankBesideChinese() {
        assertThat(markdown("这是<b>重点</b>。")).isEqualTo("这是**重点**。");
    }

    @Test
    void whereTheFlankingRuleFailsItIsATag() {
        assertThat(markdown("他说<b>“你好”</b>然后")).isEqualTo("他说<strong>“你好”</strong>然后");
    }

    @Test
    void emphasisInARowIsOneAndAnotherKindIsATag() {
        assertThat(markdown("<b>a</b><b>b</b><i>c</i>")).isEqualTo("**ab**<em>c</em>");
    }

    @Test
    void emphasisNestsOnce() {
        assertThat(markdown("<b>a <b><i>b</i></b> c</b> d")).isEqualTo("**a *b* c** d");
    }

    @Test
    void aLineEndBetweenChineseCharactersIsNothing() {
        assertThat(markdown("<p>中文\n  换行 空格\nabc</p>")).isEqualTo("中文换行 空格 abc");
    }

    @Test
    void headingsAreOneLine() {
        assertThat(markdown("<h2>A<br>b #</h2><h3><a href='/x'>c</a></h3><h4></h4>"))
                .isEqualTo("## A b \\#\n\n### [c](https://example.org/x)");
    }

    @Test
    void linksBecomeAbsolute() {
        assertThat(markdown("<a href='../b?c=1'>text</a> <a href='mailto:a@b.c'>mail</a>"))
                .isEqualTo("[text](https://example.org/b?c=1) [mail](mailto:a@b.c)");
    }

    @Test
    void aLinkAroundBlocksIsALinkInEach() {
        assertThat(markdown("<a href='https://a.org'><h2>Head</h2><p>Text</p></a>"))
                .isEqualTo("## [Head](https://a.org)\n\n[Text](https://a.org)");
    }

    @Test
    void anAddressThatWouldEndTheLinkIsBracketed() {
        assertThat(markdown("<a href='https://a.org/x_(y) z'>t</a>")).isEqualTo("[t](<https://a.org/x_(y)%20z>)");
    }

    @Test
    void anExclamationBeforeALinkMakesNoPicture() {
        assertThat(markdown("Look!<a href='https://a.org'>t</a>")).isEqualTo("Look\\![t](https://a.org)");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "<style>p {}</style>",
                "<img src='https://a.org/p.gif' width=1 height=1>",
                "<img src='https://a.org/p.gif' style='width:1px;height:1px'>",
                "<img src='data:image/gif;base64,R0lG'>",
                "<img src='https://pixel.wp.com/b.gif?x'>",
                "<iframe src='javascript:x'></iframe>",
                "<p hidden>x</p><div style='display: none'>x</div>",
                "<div style='color: red;\n display: none;\n'>x</div>",
                "<svg><text>x</text></svg><button>x</button>",
            })
    void whatIsNotToBeReadNeverGetsThrough(String html) {
        assertThat(markdown(html)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"javascript:x()", " java\nscript:x()", "data:text/html,x", "JAVASCRIPT&colon;x", "vbscript:x"})
    void anAddressThatRunsIsNoLink(String address) {
        assertThat(markdown("<a href='" + address + "' onclick='y()'>text</a>")).isEqualTo("text");
    }

    @Test
    void controlCharactersAndStandInsAreLost() {
        assertThat(markdown("<p>a\u001B]0;x\u0007b\uFDD0c&#x9b;31md&#xFDD1;e</p>"))
                .doesNotContain("\u001B", "\u009B", "<strong>");
    }

    @Test
    void lazyPicturesAreFound() {
        assertThat(markdown("<img src='data:x' data-src='/a.jpg' alt='A [1]'><noscript><img src='/a.jpg'></noscript>"))
                .isEqualTo("![A \\[1\\]](https://example.org/a.jpg)");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<img data-src='/a.jpg'><noscript><img src='/a-300.jpg'></noscript>",
                "<img src='/blank.gif' data-unheard-of='/a.jpg'>",
                "<img data-lazy-srcset='/b.jpg 1x,/a.jpg 2x'>",
                "<noscript><img src='/a.jpg'></noscript>",
            })
    void aLazyPictureIsOnePicture(String html) {
        assertThat(markdown(html)).isEqualTo("![](https://example.org/a.jpg)");
    }

    @Test
    void theLargestOfASetIsTaken() {
        assertThat(markdown("<img srcset='/s.jpg 320w, /l.jpg 1024w, /m.jpg 640w'>"))
                .isEqualTo("![](https://example.org/l.jpg)");
    }

    @Test
    void aPictureInTwoCellsIsASign() {
        String tick = "<td><img src='/a.png'>";
        assertThat(markdown("<table><tr><th>A<th>B<tr>" + tick.repeat(2) + "</table>"))
                .endsWith("| ![](https://example.org/a.png) | ![](https://example.org/a.png) |");
    }

    @Test
    void anEmojiPictureIsItsCharacter() {
        assertThat(markdown("a <img class='wp-smiley' alt='🙂' src='x.png'>")).isEqualTo("a 🙂");
    }

    @Test
    void listsNestAndCount() {
        assertThat(markdown(
                        "<p>x</p><ol start=3><li>a<ul><li>b</li><li>c</li></ul></li><li><p>d</p><p>e</p></li></ol>"))
                .isEqualTo("x\n\n3. a\n   - b\n   - c\n4. d\n\n   e");
    }

    @Test
    void twoListsInARowStayTwo() {
        assertThat(markdown("<ul><li>a</li></ul><ul><li>b</li></ul>")).isEqualTo("- a\n\n* b");
    }

    @Test
    void whereNumbersDoNotGoOnAnotherListBegins() {
        assertThat(markdown("<ol><li>a<li value=5>b<li>c</ol>")).isEqualTo("1. a\n\n5) b\n6) c");
        assertThat(markdown("<ol reversed><li>a<li>b</ol>")).isEqualTo("2. a\n\n1) b");
    }

    @Test
    void aHeadingIsOneWhateverStandsInIt() {
        assertThat(markdown("<h2>a<div>b</div><p>c</p></h2>d")).isEqualTo("## a b c\n\nd");
    }

    @ParameterizedTest
    @ValueSource(strings = {"<a href='#x'>#</a>", "<span><a href='https://a.org/#x'>¶</a></span>"})
    void theSignByWhichAHeadingLinksToItselfIsNoTitle(String sign) {
        assertThat(markdown("<h2>a " + sign + "</h2>")).isEqualTo("## a");
    }

    @Test
    void aHeadingDoesNotLeadToItself() {
        assertThat(markdown("<h2><a href='#b'>a</a> <a href='/c'>c</a></h2>"))
                .isEqualTo("## a [c](https://example.org/c)");
    }

    @Test
    void quotationsKeepTheirBlocks() {
        assertThat(markdown("<blockquote><p>a</p><ul><li>b</li></ul></blockquote><p>c</p>"))
                .isEqualTo("> a\n>\n> - b\n\nc");
    }

    @Test
    void codeKeepsItsLinesAndItsLanguage() {
        assertThat(markdown("<pre><code class='language-sh'>a  b\n\n&lt;c&gt; *d*<br>e</code></pre>"))
                .isEqualTo("```sh\na  b\n\n<c> *d*\ne\n```");
    }

    @Test
    void aFenceIsLongerThanTheCodes() {
        assertThat(markdown("<pre>```</pre><code>a`b</code>")).isEqualTo("````\n```\n````\n\n``a`b``");
    }

    @Test
    void lineNumbersAreNoCode() {
        assertThat(markdown("<pre><span class='lineno'>1</span>a</pre>")).isEqualTo("```\na\n```");
    }

    @Test
    void tablesAreGfm() {
        assertThat(markdown("<table><tr><th>A</th><th>B</th></tr><tr><td>a|b</td><td>c<br>d<p>e</p></td></tr></table>"))
                .isEqualTo("| A | B |\n| --- | --- |\n| a\\|b | c<br>d<br>e |");
    }

    @Test
    void shortRowsAndSpansAreFilledUp() {
        assertThat(markdown("<table><tr><td>a<td>b<td>c<tr><td colspan=2>d</table>"))
                .isEqualTo("|  |  |  |\n| --- | --- | --- |\n| a | b | c |\n| d |  |  |");
    }

    @Test
    void aTableAroundATableIsScaffolding() {
        assertThat(markdown("<table><tr><td>x<table><tr><th>a<th>b</table><td>y</table>"))
                .isEqualTo("x\n\n| a | b |\n| --- | --- |\n\ny");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<table><tr><td>a<td>b</table>",
                "<table><tr><td><h2>a</h2><td>b<tr><td>c<td>d</table>",
                "<table><tr><td><ul><li>a</ul><td>b<tr><td>c<td>d</table>",
                "<table role=presentation><tr><th>a<th>b<tr><td>c<td>d</table>",
                "<table><tr><td>a<tr><td>b</table>",
            })
    void whatOnlyLooksLikeATableIsItsCells(String html) {
        assertThat(markdown(html)).contains("a").doesNotContain("|");
    }

    @Test
    void aCellOverSeveralRowsStandsWhereItBegins() {
        assertThat(markdown("<table><tr><th>A<th>B<th>C<tr><td rowspan=2>a<td>b<td>c<tr><td>d<td>e</table>"))
                .isEqualTo("| A | B | C |\n| --- | --- | --- |\n| a | b | c |\n|  | d | e |");
    }

    @Test
    void aTablesCaptionStandsAboveIt() {
        assertThat(
                        markdown(
                                "<table><caption>Cap</caption><tr><th>A<th align=right style='color: red'>B<tr><td>a<td>b</table>"))
                .isEqualTo("Cap\n\n| A | B |\n| --- | --: |\n| a | b |");
    }

    @Test
    void listsInACellAreLinesOfIt() {
        assertThat(markdown("<table><tr><th>A<th>B<tr><td><ul><li>a<li>b</ul><td><ol><li>c</ol></table>"))
                .isEqualTo("| A | B |\n| --- | --- |\n| • a<br>• b | 1. c |");
    }

    @Test
    void whatMarkdownHasNoSignForStaysHtml() {
        assertThat(markdown("H<sub>2</sub>O <kbd>Ctrl</kbd> <mark>m</mark> <ruby>漢<rp>(</rp><rt>kan</rt></ruby>"))
                .isEqualTo("H<sub>2</sub>O <kbd>Ctrl</kbd> <mark>m</mark> <ruby>漢<rt>kan</rt></ruby>");
    }

    @Test
    void definitionsAndDetails() {
        assertThat(markdown("<dl><dt>a</dt><dd>b</dd></dl><details><summary>s</summary>t</details>"))
                .isEqualTo("**a**\n\n- b\n\n**▸ s**\n\nt");
    }

    @Test
    void mediaAreLinks() {
        assertThat(markdown("<iframe src='//www.youtube.com/embed/x'></iframe>"
                        + "<video><source src='/v.mp4'>old browser</video><audio src='/a.mp3' title='Talk'></audio>"))
                .isEqualTo(
                        "[▶ youtube.com](https://www.youtube.com/embed/x)\n\n[▶ example.org](https://example.org/v.mp4)"
                                + "\n\n[♪ Talk · example.org](https://example.org/a.mp3)");
    }

    @Test
    void formulasAreTex() {
        assertThat(
                        markdown(
                                "<math alttext='a_1'><mi>a</mi></math> <script type='math/tex; mode=display'>b^2</script>"
                                        + "<math><semantics><mi>c</mi><annotation encoding='application/x-tex'>c*d</annotation></semantics></math>"))
                .isEqualTo("$a_1$ $$b^2$$ $c*d$");
    }

    @Test
    void aMediumWithinALinkIsItsName() {
        assertThat(markdown("<a href='/x'>a <video src='/v.mp4'></video></a>"))
                .isEqualTo("[a ▶ example.org](https://example.org/x)");
    }

    @Test
    void whatIsPutTogetherOfSeveralPiecesMeansNothingEither() {
        assertThat(markdown("<p>x &lt;<!-- -->/b> &amp;<!-- -->amp;")).isEqualTo("x \\</b> \\&amp;");
    }

    @Test
    void rulesAreNoHeadings() {
        assertThat(markdown("a<hr>b")).isEqualTo("a\n\n***\n\nb");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a_b_c 2 * 3 [x] 5 < 6 a & b ~ 1. x #y",
                "https://a.org/x_y?z=1&b=2",
                "$5 and $10",
                "foo (bar) - baz + 1",
                "5* [a] and 4* [b], a footnote* _and a [link",
                "`one tick, a ~ and b < c",
                "C:\\Users\\me, a snake_case and __init",
            })
    void whatMeansNothingIsNotEscaped(String text) {
        assertThat(markdown("<p>x " + text.replace("<", "&lt;") + "</p>")).isEqualTo("x " + text);
    }

    @Test
    void whatWouldMeanSomethingIsEscaped() {
        assertThat(markdown("<p>x *a* _b_ `c` [d](e) &lt;f> ~~g~~ &amp;amp; \\*</p>"))
                .isEqualTo("x \\*a\\* \\_b\\_ \\`c\\` [d\\](e) \\<f> \\~\\~g\\~\\~ \\&amp; \\\\\\*");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "# a",
                "> a",
                "- a",
                "+ a",
                "12. a",
                "3) a",
                "---",
                "===",
                "* a",
                "***",
                "___",
                "!!! note",
                "::: tip"
            })
    void aLineThatLooksLikeABlockIsText(String line) {
        assertThat(markdown("<p>" + line + "</p>").replace("\\", "")).isEqualTo(line);
        assertThat(markdown("<p>" + line + "</p>")).contains("\\");
    }

    @Test
    void textWithoutTagsKeepsItsLines() {
        assertThat(HtmlToMarkdown.convert("One &amp; two\nthree\n\n\nfour *", ""))
                .isEqualTo("One & two\\\nthree\n\nfour *");
    }

    @Test
    void deepNestingCostsNoMoreThanItsText() {
        String html = "<blockquote><ul><li><b><i>x".repeat(20_000);
        assertThat(markdown(html).length()).isLessThan(html.length() * 4);
    }

    @Test
    void marksDeeperThanTheLimitAreLeftOutAndTheTextIsNot() {
        int deep = WrittenBlocks.DEEPEST + 5;
        assertThat(markdown("<blockquote>".repeat(deep) + "x")).isEqualTo("> ".repeat(WrittenBlocks.DEEPEST) + "x");
    }

    @Test
    void aPageOfTooManyNodesIsCutAndSaysSo() {
        assertThat(HtmlToMarkdown.ofPage("<p>a</p><p>b</p><p>c</p>", "", 4)).isEqualTo("a\n\n…");
    }

    private static String markdown(String html) {
        return HtmlToMarkdown.convert("<div>" + html + "</div>", "https://example.org/a/");
    }
}
