package dev.lede.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageTagTest {
    @ParameterizedTest
    @CsvSource({
        "zh-cn,zh-CN",
        "zh_CN,zh-CN",
        "en_US,en-US",
        "EN,en",
        "zh-hans-cn,zh-Hans-CN",
        " de ,de",
        "eng,en",
        "jp,ja",
        "cn,zh",
        "yue,yue",
        "es-419,es-419",
        "en-US.UTF-8,en"
    })
    void aLanguageIsWrittenInOneWay(String written, String tag) {
        assertThat(LanguageTag.of(written)).contains(tag);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "English", "und", "xx", "-", "中文", "e", "<lang>"})
    void rubbishIsNoLanguage(String written) {
        assertThat(LanguageTag.of(written)).isEmpty();
    }
}
