package dev.lede.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NextPageTest {
    private static String next(String address, String html) {
        return NextPage.of(Jsoup.parse(html, address), address);
    }

    @ParameterizedTest
    @CsvSource({
        "https://a.cn/2025/02/13/content_81.html, /2025/02/13/content_81_2.html, 下一页",
        "https://a.cn/2025/02/13/content_81_2.html, content_81_3.html, 下一页 >",
        "https://a.org/kettles/, /kettles/2/, Next page",
        "https://a.org/kettles, /kettles/page/2, 2",
        "https://a.org/p/123, /p/123?page=2, »",
        "https://a.org/show.php?id=5, /show.php?id=5&page=2, Next",
        "https://a.org/show.php?id=5&page=2, /show.php?id=5&page=3, 3",
        "https://a.org/kettles/index.html, /kettles/index_2.html, 2",
        "https://a.org/kettles/1, /kettles/2#more, 下一頁",
    })
    void aLinkToTheNextNumberLeadsOn(String address, String link, String words) {
        String found = next(address, "<p>Text</p><a href='" + link + "'>" + words + "</a>");
        assertThat(found).isNotNull().doesNotContain("#");
    }

    @ParameterizedTest
    @CsvSource({
        "https://a.org/2025/kettles, /2025/trains, Next",
        "https://a.org/kettles, /kettles/3, Next page",
        "https://a.org/kettles, /trains/2, 2",
        "https://a.org/kettles, https://b.org/kettles/2, 2",
        "https://a.org/article/5, /article/6, Next",
        "https://a.org/kettles, /kettles/comment-page-2/, Older",
        "https://a.org/kettles, javascript:void(2), 2",
    })
    void theNextArticleIsNoNextPage(String address, String link, String words) {
        assertThat(next(address, "<a href='" + link + "'>" + words + "</a>")).isNull();
    }

    @Test
    void whatTheHeadCallsNextMustBeAPageOfTheSame() {
        assertThat(next("https://a.org/kettles", "<link rel=next href=/kettles/2>"))
                .isEqualTo("https://a.org/kettles/2");
        assertThat(next("https://a.org/kettles", "<link rel=next href=/trains>"))
                .isNull();
    }

    @Test
    void aHundredThousandLinksAreNotAllLookedAt() {
        assertThat(next("https://a.org/k", "<a href=/x>1</a>".repeat(100_000) + "<a href=/k/2>2</a>"))
                .isNull();
    }
}
