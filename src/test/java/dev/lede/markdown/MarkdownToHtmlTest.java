package dev.lede.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MarkdownToHtmlTest {
    @Test
    void whatTheReaderReadsAsEmphasisIsEmphasis() {
        assertThat(MarkdownToHtml.convert("他说**“你好”**然后")).isEqualTo("<p>他说<strong>“你好”</strong>然后</p>\n");
    }

    @Test
    void tablesTasksAndFormulasAreThere() {
        assertThat(MarkdownToHtml.convert("| a |\n| - |\n| $x_1$ |\n\n- [x] done\n"))
                .contains("<td>$x_1$</td>", "<input type=\"checkbox\"");
    }
}
