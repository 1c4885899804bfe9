package dev.lede.query;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnfinishedTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\'', textBlock = """
            kern                | kern*
            linux kern          | linux kern*
            -kern               | -kern*
            (linux or kern      | (linux or kern*
            title:kern          | title:kern*
            标题:kern           | 标题:kern*
            'kern '             | 'kern '
            kern*               | kern*
            "kern"              | "kern"
            "linux kern         | "linux kern
            (kern)              | (kern)
            C++                 | C++
            a/b                 | a/b*
            /kern/              | /kern/
            开源                | 开源
            开源k               | 开源k*
            linux or            | linux or
            not                 | not
            is:un               | is:un
            tag:ai              | tag:ai
            #ai                 | #ai
            since:7d            | since:7d
            ''                  | ''
            """)
    void theLastWordNeedOnlyBeginSoWhileItIsTyped(String typed, String meant) {
        assertThat(Unfinished.starred(typed)).isEqualTo(meant);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\'', textBlock = """
            k           | ''
            ke          | ke*
            'linux k'   | 'linux '
            linux ke    | linux ke*
            title:k     | title:
            7           | 7*
            开          | 开
            k*          | k*
            """)
    void aWordIsLookedForFromItsSecondLetterOn(String typed, String meant) {
        assertThat(Unfinished.soFar(typed)).isEqualTo(meant);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\'', textBlock = """
            kern*   | kern
            kern    | 'kern '
            "a b"*  | "a b"*
            tag:a/* | tag:a/*
            开源    | 开源
            is:new  | is:new
            ''      | ''
            """)
    void whatWasFoundIsTypedOnFromWhereItMeansTheSame(String query, String opened) {
        assertThat(Unfinished.opened(query)).isEqualTo(opened);
        assertThat(Unfinished.starred(opened).strip()).isEqualTo(query);
    }
}
