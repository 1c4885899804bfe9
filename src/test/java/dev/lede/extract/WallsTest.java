package dev.lede.extract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lede.extract.Extraction.Article;
import dev.lede.extract.Extraction.Refused;
import dev.lede.model.Problem.Kind;
import org.junit.jupiter.api.Test;

class WallsTest {
    private static final String COOKIES =
            "<p>Cookies, consent, and what our partners do with either, accept all of it or not,"
                    + " are what this report by a long committee is about, paragraph by paragraph.</p>";

    @Test
    void aPageThatAsksForConsentIsRefused() {
        assertThat(refusal(
                        "Harbour",
                        "<h2>We value your privacy</h2><p>We and our partners use cookies to personalise ads and"
                                + " content, and to measure them.</p><button>Accept all</button>"))
                .isEqualTo(Kind.CONSENT_WALL);
    }

    @Test
    void aPageThatAsksForALoginIsRefused() {
        assertThat(refusal("Harbour", "<p>Please log in to read on. Forgot your password?</p><input type=password>"))
                .isEqualTo(Kind.LOGIN_WALL);
        assertThat(refusal("登录 - 港口网", "<p>扫码登录后可继续阅读全文。</p>")).isEqualTo(Kind.LOGIN_WALL);
    }

    @Test
    void anErrorPageIsRefusedThoughItsStatusWas200() {
        assertThat(refusal("404 - Page not found", "<p>The page you asked for is not here any more, sorry.</p>"))
                .isEqualTo(Kind.ERROR_PAGE);
        assertThat(refusal("Just a moment...", "<p>Checking your browser before you can go on to the harbour.</p>"))
                .isEqualTo(Kind.ERROR_PAGE);
        assertThat(refusal("页面不存在", "<p>抱歉，您访问的页面不存在或已被删除。</p>")).isEqualTo(Kind.ERROR_PAGE);
    }

    @Test
    void aLongArticleAboutCookiesAndErrorsIsOne() {
        assertThat(extract("404: how an error page became famous", COOKIES.repeat(9)))
                .isInstanceOf(Article.class);
    }

    private static Kind refusal(String title, String body) {
        return ((Refused) extract(title, body)).problem().kind();
    }

    private static Extraction extract(String title, String body) {
        return Extractor.extract(
                new Page("https://lamp.example/story", "<html><head><title>" + title + "</title></head><body>" + body));
    }
}
