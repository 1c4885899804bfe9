package dev.lede.extract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lede.extract.Extraction.Article;
import dev.lede.extract.Extraction.Refused;
import dev.lede.model.Problem;
import java.nio.charset.Charset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExtractorTest {
    private static final String PROSE =
            "<p>The lamp in the harbour was lit at dusk, as it had been every evening, and nobody looked up.</p>";

    private static final String CHINESE_PROSE = "<p>黄昏时分，港口的灯像往常每个晚上一样亮了，码头上的人们收起渔网，推着车，三三两两地走回家去，没有一个人抬头看。</p>";

    @Test
    void theArticleIsFoundBetweenMenuAndFooter() {
        var article = article("<nav><a href='/'>Home</a></nav><div class='story'>" + PROSE.repeat(5)
                + "</div><footer>All about us</footer>");

        assertThat(article.text().lines()).hasSize(5).allMatch(line -> line.startsWith("The lamp"));
        assertThat(article.html()).contains("<p>The lamp").doesNotContain("Home", "All about us");
    }

    @Test
    void beginningsOfOtherArticlesAreNotOfThisOne() {
        String other =
                "<li><a href='/%d'>Ships that pass in the night</a> A ship passed the harbour, and its captain said,"
                        + " over the water, that nobody had lit the lamp.</li>";
        var others = new StringBuilder();
        for (int i = 0; i < 5; i++) {
            others.append(other.formatted(i));
        }

        var article = article("<article><ul>" + others + "</ul><div>"
                + PROSE.replace("</p>", " Nobody at all, it seems.</p>").repeat(6) + "</div></article>");

        assertThat(article.text().lines()).hasSize(6).allMatch(line -> line.startsWith("The lamp"));
    }

    @Test
    void bareLinesPartedByBreaksAreParagraphs() {
        String line = "第一段：港口的灯在黄昏时点亮，和每个傍晚一样，没有人抬头看，也没有人说话。";

        var article = article("<div>" + (line + "<br><br>").repeat(4) + "</div>");

        assertThat(article.html()).contains("<p>" + line + "</p>");
        assertThat(article.text().lines()).hasSize(4);
    }

    @Test
    void aSelectorOfThePersonDecides() {
        var page = page("<div id=big>" + PROSE.repeat(9) + "</div><div class=mine><p>Only this.</p></div>");

        assertThat(Extractor.extract(page, ".mine")).isInstanceOfSatisfying(Article.class, found -> {
            assertThat(found.text()).isEqualTo("Only this.");
            assertThat(found.chosen().expert()).isEqualTo("selector");
        });
        assertThat(Extractor.extract(page, "]["))
                .isInstanceOfSatisfying(
                        Article.class, found -> assertThat(found.text()).startsWith("The lamp"));
    }

    @Test
    void aPageWithoutWordsIsRefused() {
        assertThat(Extractor.extract(page("<div></div>")))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.problem().kind()).isEqualTo(Problem.Kind.NO_ARTICLE));
    }

    @Test
    void whatCallsItselfGb2312IsGb18030() {
        byte[] bytes = "<meta charset=gb2312><p>镕".getBytes(Charset.forName("GB18030"));

        assertThat(Page.of("", bytes, null).html()).endsWith("镕");
        assertThat(Page.of("", bytes, "text/html; charset=gbk").html()).endsWith("镕");
    }

    @Test
    void aChinesePageThatDeclaresNothingIsRead() {
        byte[] bytes = "<p>港口的灯".getBytes(Charset.forName("GB18030"));

        assertThat(Page.of("", bytes, null).html()).isEqualTo("<p>港口的灯");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p>　　原标题：港口的灯亮了</p>",
                "<p>此前报道：港口的灯灭了</p>",
                "<p>港口|点灯|黄昏</p>",
                "<p>　　责任编辑：王五</p><blockquote><p>别的事：灯塔关门</p></blockquote>"
            })
    void linesOfAChineseEditorAreNotOfTheArticle(String below) {
        var article = article("<div>" + CHINESE_PROSE.repeat(4) + below + "</div>");

        assertThat(article.text().lines()).hasSize(4).allMatch(line -> line.startsWith("黄昏时分"));
    }

    @Test
    void theWayBackBehindTheLastSentenceIsNotOfTheArticle() {
        var article = article("<div>" + CHINESE_PROSE.repeat(3)
                + CHINESE_PROSE.replace("</p>", "<a href='/'>返回港口网首页&gt;&gt;</a></p>") + "</div>");

        assertThat(article.text()).endsWith("没有一个人抬头看。");
    }

    @Test
    void whatIntroducesTheFirstParagraphStays() {
        var article = article("<div><p>我们来看这样一个黄昏：</p>" + CHINESE_PROSE.repeat(4) + "</div>");

        assertThat(article.text()).startsWith("我们来看这样一个黄昏：");
    }

    @Test
    void nothingThatActsGetsThrough() {
        var article = article("<div>" + PROSE.repeat(4)
                + "<p onclick='x()'>See <a href='javascript:x()'>this, the last of all the lamps</a>.</p>"
                + "<script>x()</script><img src=/pixel width=1 height=1><img src='/lamp.png' onerror='x()'></div>");

        assertThat(article.html())
                .contains("<img src=\"https://lamp.example/lamp.png\">")
                .doesNotContain("x()", "script", "pixel");
    }

    private static Article article(String body) {
        return (Article) Extractor.extract(page(body));
    }

    private static Page page(String body) {
        return new Page("https://lamp.example/story", "<html><head><title>Lamp</title></head><body>" + body);
    }
}
