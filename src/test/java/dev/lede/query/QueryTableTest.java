package dev.lede.query;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lede.query.QueryProblem.Kind;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What the language has beside words and single conditions: joined, denied, nested, in Chinese, and what goes wrong. */
class QueryTableTest {
    private static final LocalDate TODAY = LocalDate.of(2025, 2, 13);

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\'', commentCharacter = '~', textBlock = """
            a or b                        | a or b
            a OR b or c                   | a or b or c
            a b or c d                    | a b or c d
            (a b) or c                    | a b or c
            a (b or c)                    | a (b or c)
            a（b or c）                   | "a（b" or "c）"
            a （b 或 c）                  | a (b or c)
            (a)                           | a
            ((a or b))                    | a or b
            (a or b) or c                 | a or b or c
            a and b                       | a b
            a AND (b and c)               | a b c
            a 且 b                        | a b
            not a                         | not a
            NOT a b                       | not a b
            非 广告                       | not 广告
            not not a                     | a
            not (a b)                     | not (a b)
            not (a or b) c                | not (a or b) c
            -a                            | not a
            －a                           | not a
            -tag:ads                      | not tag:ads
            -"two words"                  | not "two words"
            -(a or b)                     | not (a or b)
            -#ads                         | not tag:ads
            --a                           | a
            is:read                       | is:read
            not is:unread                 | is:read
            not is:read                   | is:unread
            '#ai'                         | tag:ai
            ＃ai                          | tag:ai
            '#"two words"'                | tag:"two words"
            '#ai/*'                       | tag:ai/*
            C#                            | C#
            tag:ai/*                      | tag:ai/*
            tag:ai/vision                 | tag:ai/vision
            tag:"machine learning/"*      | tag:"machine learning/"*
            tag:ai*                       | tag:"ai*"
            tag:"ai/*"                    | tag:"ai/*"
            tag:(a)                       | tag:"(a)"
            ai*                           | ai*
            开源＊                        | 开源*
            "linux ker"*                  | "linux ker"*
            "ai*"                         | "ai*"
            title:linux                   | title:linux
            title:"big news"              | title:"big news"
            title:lin*                    | title:lin*
            author:李白                   | author:李白
            作者:"Ada L"*                 | author:"Ada L"*
            url:github.com                | url:github.com
            网址：example.org/a           | url:example.org/a
            url:https://example.org       | url:"https://example.org"
            is:edited                     | is:edited
            is:hidden                     | is:hidden
            has:picture                   | has:picture
            has:audio has:translation     | has:audio has:translation
            含：图片                      | has:picture
            状态：未读                    | is:unread
            状态:已读                     | is:read
            标签：人工智能                | tag:人工智能
            標籤：ai                      | tag:ai
            订阅源:阮一峰                 | feed:阮一峰
            语言:zh                       | lang:zh
            标题:开源                     | title:开源
            on:今天                       | on:2025-02-13
            日期：昨天                    | on:2025-02-12
            日期：2025年2月               | on:2025-02
            on:2025年2月3日               | on:2025-02-03
            on:2025-02..2025-04           | on:2025-02-01..2025-04-30
            on:2024..2025                 | on:2024-01-01..2025-12-31
            on:yesterday..today           | on:2025-02-12..2025-02-13
            on:2024-02                    | on:2024-02
            since:7d                      | since:2025-02-06
            since:2w                      | since:2025-01-30
            since:3天                     | since:2025-02-10
            自:2周                        | since:2025-01-30
            since:3个月前                 | since:2024-11-13
            since:2025年                  | since:2025-01-01
            before:2025-03                | before:2025-03-01
            早于:2025                     | before:2025-01-01
            before:7d                     | before:2025-02-06
            arrived:today                 | arrived:2025-02-13
            arrived:2025-02               | arrived:2025-02
            arrived:7d                    | arrived:2025-02-06..2025-02-13
            到达：昨天                    | arrived:2025-02-12
            tag.own:ai                    | tag.own:ai
            标签.自有：ai                 | tag.own:ai
            TAG.Publisher:ai              | tag.publisher:ai
            tag.feed:tech/*               | tag.feed:tech/*
            -tag.rule:"two words"         | not tag.rule:"two words"
            tag:own                       | tag:own
            tag.other:x                   | "tag.other:x"
            example.org:80                | "example.org:80"
            length:long                   | length:long
            长度：长文                    | length:long
            length:short                  | length:short
            length:>=10m                  | length:long
            length:>20m                   | length:>20m
            length:＞20分钟               | length:>20m
            length:>=21                   | length:>20m
            length:<3m                    | length:<3m
            length:<=3min                 | length:short
            length:5m..10m                | length:5m..10m
            length:7                      | length:7m
            -length:long                  | not length:long
            has:video                     | has:video
            含：视频                      | has:video
            sort:old                      | sort:old
            排序:长度                     | sort:length
            a sort:feed limit:20          | a sort:feed limit:20
            最多:5                        | limit:5
            a limit:3 or b                | (a or b) limit:3
            a or b sort:old               | (a or b) sort:old
            sort:old a                    | a sort:old
            /lin.x/                       | /lin.x/
            /a b/ c                       | /a b/ c
            /a\\/b/                       | /a\\/b/
            /\\//                         | /\\//
            /\\\\s/ or b                  | /\\\\s/ or b
            (/x/)                         | /x/
            -/x/                          | not /x/
            /etc/passwd                   | "/etc/passwd"
            /home                         | "/home"
            //                            | "//"
            "or"                          | "or"
            "非"                          | "非"
            "-a"                          | "-a"
            "(a)"                         | "(a)"
            a-b                           | a-b
            f(x)                          | "f(x)"
            (f(x) or g)                   | "f(x)" or g
            or*                           | "or"*
            'not ""'                      | 'not ""'
            a or ""                       | ''
            a “b c” or 「d」              | a "b c" or d
            lang:zh (tag:ai or tag:go) -is:read since:1w limit:10 | lang:zh (tag:ai or tag:go) is:unread since:2025-02-06 limit:10
            """)
    void whatIsReadIsPrintedAndReadAgain(String typed, String printed) {
        Query query = understood(typed);

        assertThat(QueryPrinter.print(query)).isEqualTo(printed);
        assertThat(understood(printed)).isEqualTo(query);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\'', commentCharacter = '~', textBlock = """
            or                       | 1  | NOTHING_THERE
            a or                     | 5  | NOTHING_THERE
            or a                     | 1  | NOTHING_THERE
            a or or b                | 6  | NOTHING_THERE
            not                      | 4  | NOTHING_THERE
            a not                    | 6  | NOTHING_THERE
            a and                    | 6  | NOTHING_THERE
            ()                       | 2  | NOTHING_THERE
            a (b or )                | 9  | NOTHING_THERE
            (a                       | 1  | OPEN_BRACKET
            a ((b)                   | 3  | OPEN_BRACKET
            a ) b                    | 3  | STRAY_BRACKET
            )                        | 1  | STRAY_BRACKET
            a or sort:old            | 6  | NOT_HERE
            (limit:3) a              | 2  | NOT_HERE
            not limit:3              | 5  | NOT_HERE
            sort:old a sort:feed     | 12 | NOT_HERE
            limit:3 limit:3          | 9  | NOT_HERE
            sort:old or a            | 1  | NOT_HERE
            /(/                      | 1  | BAD_PATTERN
            /(?=a)/                  | 1  | BAD_PATTERN
            limit:0                  | 7  | UNKNOWN_VALUE
            limit:many               | 7  | UNKNOWN_VALUE
            limit:9999999999         | 7  | UNKNOWN_VALUE
            tag.own:                 | 9  | MISSING_VALUE
            length:tall              | 8  | UNKNOWN_VALUE
            length:>=0m              | 8  | UNKNOWN_VALUE
            length:<0m               | 8  | UNKNOWN_VALUE
            length:9m..3m            | 8  | UNKNOWN_VALUE
            length:>99999m           | 8  | UNKNOWN_VALUE
            has:cheese               | 5  | UNKNOWN_VALUE
            sort:up                  | 6  | UNKNOWN_VALUE
            on:2025年13月            | 4  | UNKNOWN_VALUE
            -tga:ai                  | 2  | UNKNOWN_KEY
            (a or tga:ai)            | 7  | UNKNOWN_KEY
            '#"a'                    | 2  | OPEN_QUOTE
            标签:                    | 4  | MISSING_VALUE
            (tag:)                   | 6  | MISSING_VALUE
            """)
    void whatCannotBeUnderstoodIsNamedWithItsColumn(String typed, int column, Kind kind) {
        assertThat(problem(typed)).satisfies(problem -> {
            assertThat(problem.kind()).isEqualTo(kind);
            assertThat(problem.column()).isEqualTo(column);
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            tga:ai     | tag
            fed:x      | feed
            autor:x    | author
            TITEL:x    | title
            is:unraed  | unread
            is:stared  | starred
            has:pictur | picture
            sort:lenght| length
            """)
    void aSlipIsSaidAsItWasMeant(String typed, String meant) {
        assertThat(problem(typed).meant()).contains(meant);
    }

    @Test
    void whatLooksLikeNothingKnownIsNotGuessed() {
        assertThat(problem("colour:red").meant()).isEmpty();
        assertThat(problem("x:y").meant()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource
    void whatNoPersonWritesIsRefusedAndTakesNoTime(String hostile) {
        assertThat(problem(hostile).kind())
                .isIn(Kind.TOO_LONG, Kind.BAD_PATTERN, Kind.NOTHING_THERE, Kind.OPEN_BRACKET);
    }

    static Stream<String> whatNoPersonWritesIsRefusedAndTakesNoTime() {
        return Stream.of(
                "(".repeat(1_000_000),
                "(".repeat(1000) + "a" + ")".repeat(999),
                "not ".repeat(450),
                "-".repeat(1500),
                "a or ".repeat(100_000),
                "/((a{1000}){1000}){1000}/",
                "/" + "(a?){30}".repeat(30) + "/",
                "/a{1001}/");
    }

    @Test
    void aHostilePatternTakesTimeByTheLengthOfTheText() {
        var pattern = (Query.Matching) understood("/(a+)+$/");

        assertThat(TextPattern.of(pattern.pattern()).isIn("a".repeat(100_000) + "b"))
                .isFalse();
    }

    private static Query understood(String typed) {
        return ((Parsed.Understood) QueryParser.parse(typed, TODAY)).query();
    }

    private static QueryProblem problem(String typed) {
        return (QueryProblem) QueryParser.parse(typed, TODAY);
    }
}
