package dev.lede.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HighlightsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
            linux            | Linux on LINUX, not linuxes       | [Linux] on [LINUX], not linuxes
            ai*              | AI aids, maintain                 | [AI] [aids], maintain
            开源             | 關於開源軟體，开放源码            | 關於[開源]軟體，开放源码
            中               | 中文、集中                        | [中]文、集[中]
            "linux kernel"   | linux kernel, kernel linux        | [linux kernel], kernel linux
            开源 软件        | 开源软件                          | [开源软件]
            cafe             | Ｃａｆé and café                  | [Ｃａｆé] and [café]
            c++              | C++ and C, C++17                  | [C++] and C, C++17
            𠮷               | 😀𠮷野家                          | 😀[𠮷]野家
            a or b not c     | a b c                             | [a] [b] c
            /k.r+/           | Kernel kr                         | [Ker]nel kr
            author:li        | li                                | li
            title:li         | li                                | [li]
            tag:li           | li                                | li
            が               | か が が                           | か [が] [が]
            """)
    void whatWasAskedForIsSeenInATitle(String query, String title, String marked) {
        assertThat(marked(query, title)).isEqualTo(marked);
    }

    @Test
    void ofAnEndlessTitleTheBeginningIsLookedAt() {
        assertThat(marked("b", "a ".repeat(100_000) + "b")).doesNotContain("[");
    }

    private static String marked(String query, String text) {
        var parsed = (Parsed.Understood) QueryParser.parse(query, LocalDate.EPOCH);
        var marked = new StringBuilder(text);
        for (var range : Highlights.of(parsed.query()).in(text).reversed()) {
            marked.insert(range.end(), ']').insert(range.first(), '[');
        }
        return marked.toString();
    }
}
