package dev.lede.store;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SearchTextTest {
    @Test
    void eachHanCharacterIsAWord() {
        assertThat(words("GPT模型 開源")).isEqualTo("gpt 模 型 开 源");
    }

    @Test
    void namesKeepTheirPlusAndSharpAndHeadingsLoseThem() {
        assertThat(words("# C++ and C# #tag 1+1")).isEqualTo("c++ and c# tag 1 1");
    }

    @Test
    void aSentenceEndStandsBetweenSentencesAndNotWithinNumbers() {
        assertThat(words("你好。 v3.5! ok")).isEqualTo("你 好 \uE000 v3 5 \uE000 ok");
    }

    @Test
    void addressesOfLinksAreNoWords() {
        assertThat(SearchText.ofMarkdown("a [b](https://example.org/c) d")
                        .strip()
                        .replaceAll(" +", " "))
                .isEqualTo("a b d");
    }

    @Test
    void aPhraseOfPunctuationIsNone() {
        assertThat(SearchText.phrase("。!?")).isEmpty();
    }

    private static String words(String text) {
        return SearchText.of(text).strip().replaceAll(" +", " ");
    }
}
