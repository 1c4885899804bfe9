package dev.lede.extract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lede.extract.Extraction.Article;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NextPageTest {

    @ParameterizedTest
    @CsvSource({
        "https://lamp.example/story, /story/2, Next, https://lamp.example/story/2",
        "https://lamp.example/story_2.html, story_3.html, 下一页, https://lamp.example/story_3.html",
        "https://lamp.example/story?id=7, ?id=7&page=2, 2, https://lamp.example/story?id=7&page=2",
        "https://lamp.example/story, /another-story, Next, ",
        "https://lamp.example/2025/story, /2025/2, Next, ",
        "https://lamp.example/story/3, /story/2, 2, "
    })
    void anArticleGoesOnWhereTheNumberIsGreaterByOne(String page, String link, String words, String next) {
        var found = Extractor.extract(new Page(
                page,
                "<body><p>The lamp was lit at dusk, as it had been every evening.</p>" + "<a href='" + link + "'>"
                        + words + "</a>"));

        assertThat(((Article) found).nextPage()).isEqualTo(next);
    }
}
