package dev.lede.query;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lede.query.QueryProblem.Kind;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QueryParserTest {
    private static final LocalDate TODAY = LocalDate.of(2025, 2, 13);

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\'', textBlock = """
            ''                            | ''
            '   '                         | ''
            kernel                        | kernel
            linux kernel                  | linux kernel
            开源                          | 开源
            "linux kernel"                | "linux kernel"
            "linux"                       | linux
            “开源 软件”                   | "开源 软件"
            ＂开源 软件＂                 | "开源 软件"
            「开源 软件」                 | "开源 软件"
            "他说“你好”"                  | 他说“你好”
            "a \\"b\\" c"                 | "a \\"b\\" c"
            "tag:ai"                      | "tag:ai"
            C++                           | C++
            12:30                         | "12:30"
            '""'                          | ''
            a　b                          | a b
            tag:ai                        | tag:ai
            TAG:ai                        | tag:ai
            tag：人工智能                 | tag:人工智能
            tag:"machine learning"        | tag:"machine learning"
            tag：“机器 学习”              | tag:"机器 学习"
            tag:c++                       | tag:c++
            feed:example.com              | feed:example.com
            feed:"Hacker News"            | feed:"Hacker News"
            lang:zh                       | lang:zh
            lang:zh-Hans                  | lang:zh-Hans
            is:unread                     | is:unread
            is:Starred                    | is:starred
            ｉｓ：ｎｅｗ                  | is:new
            since:today                   | since:2025-02-13
            since:yesterday               | since:2025-02-12
            since:2d                      | since:2025-02-11
            since:1w                      | since:2025-02-06
            since:3m                      | since:2024-11-13
            since:1y                      | since:2024-02-13
            since:2025-01                 | since:2025-01-01
            since:２０２５-０１-０２      | since:2025-01-02
            on:2025-02-13                 | on:2025-02-13
            on:today                      | on:2025-02-13
            on:yesterday                  | on:2025-02-12
            on:2025-02                    | on:2025-02
            on:2025                       | on:2025
            on:2025-02-01..2025-02-07     | on:2025-02-01..2025-02-07
            on:2025-01..2025-02           | on:2025-01-01..2025-02-28
            tag:ai since:2d 开源 is:unread | tag:ai since:2025-02-11 开源 is:unread
            """)
    void whatIsReadIsPrintedAndReadAgain(String typed, String printed) {
        Query query = understood(typed);

        assertThat(QueryPrinter.print(query)).isEqualTo(printed);
        assertThat(understood(printed)).isEqualTo(query);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\'', textBlock = """
            colour:red         | 1  | UNKNOWN_KEY
            linux http://x.org | 7  | UNKNOWN_KEY
            is:purple          | 4  | UNKNOWN_VALUE
            a is:              | 6  | MISSING_VALUE
            tag:""             | 5  | MISSING_VALUE
            on:2025-02-30      | 4  | UNKNOWN_VALUE
            on:2025-13         | 4  | UNKNOWN_VALUE
            on:2025-03..2025-02 | 4 | UNKNOWN_VALUE
            since:soon         | 7  | UNKNOWN_VALUE
            ab "cd             | 4  | OPEN_QUOTE
            tag:“ab            | 5  | OPEN_QUOTE
            """)
    void whatCannotBeUnderstoodIsNamedWithItsColumn(String typed, int column, Kind kind) {
        assertThat(QueryParser.parse(typed, TODAY)).isInstanceOfSatisfying(QueryProblem.class, problem -> {
            assertThat(problem.column()).isEqualTo(column);
            assertThat(problem.kind()).isEqualTo(kind);
        });
    }

    @Test
    void anUnknownKeyNamesTheKnownOnes() {
        assertThat(((QueryProblem) QueryParser.parse("colour:red", TODAY)).known())
                .contains("tag", "feed", "lang", "is", "since", "on");
    }

    private static Query understood(String typed) {
        return ((Parsed.Understood) QueryParser.parse(typed == null ? "" : typed, TODAY)).query();
    }
}
