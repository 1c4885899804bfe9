package dev.lede.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageGuessTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            zh | 科技爱好者周刊：开源的未来
            zh | Kubernetes 1.35 发布，带来了哪些新功能
            zh | 臺灣的開源社群
            ja | 新しいコンパイラの話
            ja | Java 25 がリリースされました
            ko | 새로운 운영체제 출시
            ru | Вышла новая версия ядра с быстрыми системными вызовами
            uk | Вийшла нова версія ядра для мобільних пристроїв
            ar | صدرت نسخة جديدة من نظام التشغيل
            hi | यह भारत में नई भाषा है
            th | ระบบปฏิบัติการรุ่นใหม่
            en | What is new in the kernel and why it matters for you
            de | Was ist neu und warum die Version nicht für alle ist
            fr | Les nouveautés de la version et ce que cela change pour vous
            es | Lo nuevo de la versión y por qué es importante para los usuarios
            pt | O que há de novo e por que não é só para os usuários do Linux
            it | Che cosa è cambiato nella nuova versione e perché non è per tutti
            nl | Wat is er nieuw in deze versie en waarom het niet voor iedereen is
            """)
    void aTextTellsItsLanguage(String language, String text) {
        assertThat(LanguageGuess.of(text, null)).isEqualTo(language);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "1.2.3", "Go 1.26", "Linux", "🎉🎉", "中 is a fine character for a long English title, no?"})
    void whatCouldBeAnyLanguageIsLeftOpen(String text) {
        assertThat(LanguageGuess.of(text, null))
                .isNotEqualTo("zh")
                .matches(guess -> guess == null || guess.equals("en"));
    }

    @Test
    void aShortTextFollowsItsNeighboursOfTheSameScript() {
        assertThat(LanguageGuess.of("Go 1.26", "de")).isEqualTo("de");
        assertThat(LanguageGuess.of("Go 1.26", "zh")).isNull();
        assertThat(LanguageGuess.of("日本経済新聞", "ja")).isEqualTo("ja");
        assertThat(LanguageGuess.of("中国经济", "en")).isEqualTo("zh");
    }

    @Test
    void addressesAreNoWords() {
        assertThat(LanguageGuess.of("发布 [下载](https://example.org/the/and/of/with/this/that/for.html)", null))
                .isEqualTo("zh");
    }
}
