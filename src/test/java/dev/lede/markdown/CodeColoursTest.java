package dev.lede.markdown;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class CodeColoursTest {
    @Test
    void wordsStringsNumbersAndCommentsOfTheLanguageAreToldApart() {
        assertThat(code("java", "return \"a \\\" b\" + x1 + 42; // done"))
                .isEqualTo(
                        "[CODE_KEYWORD:return] [CODE_STRING:\"a \\\" b\"] + x1 + [CODE_NUMBER:42]; [CODE_COMMENT:// done]");
    }

    @Test
    void aCommentGoesOnOverLines() {
        assertThat(code("c", "a /* b\nint c */ int"))
                .isEqualTo("a [CODE_COMMENT:/* b]\n  [CODE_COMMENT:int c */] [CODE_KEYWORD:int]");
    }

    @Test
    void aQuoteWithoutAnEndIsNoString() {
        assertThat(code("rust", "a: &'b mut")).isEqualTo("a: &'b [CODE_KEYWORD:mut]");
        assertThat(code("python", "# don't\nit's = True"))
                .isEqualTo("[CODE_COMMENT:# don't]\n  it's = [CODE_KEYWORD:True]");
    }

    @Test
    void aSharpWithinAWordBeginsNoComment() {
        assertThat(code("sh", "echo $# #x")).isEqualTo("echo $# [CODE_COMMENT:#x]");
    }

    @Test
    void queriesKnowTheirWordsInCapitalsToo() {
        assertThat(code("sql", "SELECT a -- b")).isEqualTo("[CODE_KEYWORD:SELECT] a [CODE_COMMENT:-- b]");
    }

    @Test
    void anUnknownLanguageIsPlain() {
        assertThat(code("brainfork", "return \"a\" // b")).isEqualTo("return \"a\" // b");
    }

    @Test
    void aLongLineTakesTimeInProportion() {
        assertTimeoutPreemptively(
                Duration.ofSeconds(20), () -> MarkdownLayout.lay("```js\n" + "'\"`/* ".repeat(200_000) + "\n```", 80));
        assertTimeoutPreemptively(
                Duration.ofSeconds(20), () -> MarkdownLayout.lay("```js\n" + "\"\\".repeat(200_000) + "\n```", 80));
    }

    /** Plain code stands bare. */
    private static String code(String language, String code) {
        String styles = Screens.styles("```" + language + "\n" + code + "\n```");
        return styles.substring(styles.indexOf('\n') + 1)
                .replaceAll("\\[CODE_BLOCK:([^\\]]*)\\]", "$1")
                .strip();
    }
}
