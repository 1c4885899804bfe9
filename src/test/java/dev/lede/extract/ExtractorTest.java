package dev.lede.extract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lede.extract.Extraction.Article;
import dev.lede.extract.Extraction.Refused;
import dev.lede.model.Problem;
import java.nio.charset.Charset;
import org.junit.jupiter.api.Test;

class ExtractorTest {
    private static final String PROSE =
            "<p>The lamp in the harbour was lit at dusk, as it had been every evening, and nobody looked up.</p>";

    @Test
    void theArticleIsFoundBetweenMenuAndFooter() {
        var article = article("<nav><a href='/'>Home</a></nav><div class='story'>" + PROSE.repeat(5)
                + "</div><footer>All about us</footer>");

        assertThat(article.text().lines()).hasSize(5).allMatch(line -> line.startsWith("The lamp"));
        assertThat(article.html()).contains("<p>The lamp").doesNotContain("Home", "All about us");
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
