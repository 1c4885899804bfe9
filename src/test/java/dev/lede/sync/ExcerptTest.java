package dev.lede.sync;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lede.store.PageHistory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which texts look cut short. */
class ExcerptTest {
    private static final PageHistory NONE = new PageHistory(0, 0);
    private static final String LONG = "A sentence about kettles that sing and whoever hears them. ".repeat(20);
    private static final String CHINESE = "水壶唱歌的原因，科学家研究了很久，结论令人意外。".repeat(20);

    private static String sign(String text, PageHistory history) {
        return Excerpt.of(text, null, history).map(Enum::name).orElse("whole");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''                                      | NOTHING_SENT",
                "![](https://a.org/p.png)                | NOTHING_SENT",
                "One line.                               | SHORT",
                "短讯一则。                               | SHORT",
                "Text [Read more](https://a.org/kettles) | READ_MORE",
                "Text **[Continue reading →](https://a.org/k)** | READ_MORE",
                "正文……[阅读全文](https://a.cn/1)          | READ_MORE",
                "内容。查看更多 >                         | READ_MORE",
                "Text that goes on \\[…\\]               | ELLIPSIS",
                "Text that goes on \\[...\\]             | ELLIPSIS",
                "开头……                                  | ELLIPSIS",
            })
    void theEndOfATextTellsThatItIsCut(String text, String sign) {
        assertThat(sign(text, NONE)).isEqualTo(sign);
        if (!sign.equals("SHORT") && !sign.equals("NOTHING_SENT")) {
            assertThat(sign(LONG + text, NONE)).isEqualTo(sign);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "They asked me to read more books, and I did.",
                "The post Kettles appeared first on A Blog.",
                "全文完。",
                "See the full list below, it is short.",
            })
    void aTextThatOnlySpeaksOfReadingIsWhole(String end) {
        assertThat(sign(LONG + end, NONE)).isEqualTo("whole");
        assertThat(sign(CHINESE + end, NONE)).isEqualTo("whole");
    }

    @Test
    void aBlogsFooterHidesNoEllipsis() {
        assertThat(sign(
                        LONG
                                + "and so on […]\n\nThe post [Kettles](https://a.org/k) appeared first on [A Blog](https://a.org).",
                        NONE))
                .isEqualTo("ELLIPSIS");
    }

    @Test
    void aTextThatIsItsSummaryIsNoMoreThanThat() {
        String text = "**Kettles** sing, " + "as everybody knows who has one. ".repeat(16);
        assertThat(Excerpt.of(text, text.replace("*", ""), NONE)).contains(Excerpt.SUMMARY);
        assertThat(Excerpt.of(text, "Kettles sing.", NONE)).isEmpty();
    }

    @Test
    void whatTheFeedsPagesWereWorthCounts() {
        assertThat(sign(LONG, new PageHistory(6, 6))).isEqualTo("AS_USUAL");
        assertThat(sign(LONG, new PageHistory(2, 2))).as("too few to tell").isEqualTo("whole");
        assertThat(sign("One line.", new PageHistory(5, 0)))
                .as("its pages say no more")
                .isEqualTo("whole");
        assertThat(sign("", new PageHistory(5, 0))).isEqualTo("NOTHING_SENT");
    }

    @Test
    void aLongTextIsWholeHoweverItEnds() {
        assertThat(sign(LONG.repeat(6) + "Read more", NONE)).isEqualTo("whole");
        assertThat(sign(CHINESE.repeat(6) + "阅读全文", NONE)).isEqualTo("whole");
    }

    @Test
    void hostileTextsCostNoMoreThanOthers() {
        for (String text : new String[] {"](", "<", "[", "read more ", "The post ", "…", "://"}) {
            assertThat(sign(text.repeat(200_000), NONE)).isNotNull();
        }
    }
}
