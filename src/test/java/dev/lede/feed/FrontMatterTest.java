package dev.lede.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.AbstractMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FrontMatterTest {

    @Test
    void yamlBetweenDashes() {
        var read = FrontMatter.of("""
                ---
                title: "One: two"
                date: 2018-05-22T12:16:22+08:00
                weight: 3
                draft: false
                menu:
                tags: [a, b]
                ---

                Text
                """);

        assertThat(read.fields())
                .containsExactly(
                        Map.entry("title", "One: two"),
                        Map.entry("date", "2018-05-22T12:16:22+08:00"),
                        Map.entry("weight", 3),
                        Map.entry("draft", false),
                        new AbstractMap.SimpleEntry<>("menu", null),
                        Map.entry("tags", List.of("a", "b")));
        assertThat(read.body()).isEqualTo("\nText\n");
        assertThat(read.problem()).isNull();
    }

    @Test
    void tomlBetweenPlusesKeepsDatesAsWritten() {
        var read = FrontMatter.of("""
                +++
                title = "标签"
                date = 2022-01-08
                [menu.main]
                  weight = 4
                +++
                Text""");

        assertThat(read.fields())
                .isEqualTo(Map.of("title", "标签", "date", "2022-01-08", "menu", Map.of("main", Map.of("weight", 4))));
        assertThat(read.body()).isEqualTo("Text");
    }

    @Test
    void jsonUpToItsClosingBrace() {
        var read = FrontMatter.of("""
                {
                  "title": "a } in a string",
                  "tags": ["x", null, 1.5]
                }

                Text""");

        assertThat(read.fields()).containsEntry("title", "a } in a string").containsKey("tags");
        assertThat(read.fields().get("tags")).asList().containsExactly("x", null, 1.5);
        assertThat(read.body()).isEqualTo("Text");
    }

    @Test
    void aByteOrderMarkAndWindowsLineEndsAreNoObstacle() {
        assertThat(FrontMatter.of("\uFEFF---\r\ntitle: a\r\n---\r\nText"))
                .isEqualTo(new FrontMatter(Map.of("title", "a"), "Text", null));
    }

    @Test
    void aFileWithoutFrontMatterIsAllText() {
        assertThat(FrontMatter.of("# Title\n\n---\n")).isEqualTo(new FrontMatter(Map.of(), "# Title\n\n---\n", null));
    }

    @Test
    void aShortcodeAtTheStartIsNoJson() {
        assertThat(FrontMatter.of("{{< figure >}}\n")).isEqualTo(new FrontMatter(Map.of(), "{{< figure >}}\n", null));
    }

    @Test
    void brokenYamlSaysWhereAndKeepsTheText() {
        var read = FrontMatter.of("---\ntitle: \"a\ntags: [\n---\nText");

        assertThat(read.body()).isEqualTo("Text");
        assertThat(read.problem()).startsWith("YAML front matter: ").contains("line ");
    }

    @Test
    void brokenTomlKeepsTheText() {
        var read = FrontMatter.of("+++\ntitle = \n+++\nText");

        assertThat(read.body()).isEqualTo("Text");
        assertThat(read.problem()).startsWith("TOML front matter: ");
    }

    @Test
    void brokenJsonKeepsTheText() {
        var read = FrontMatter.of("{\n\"title\": \n}\nText");

        assertThat(read.body()).isEqualTo("Text");
        assertThat(read.problem()).startsWith("JSON front matter: ");
    }

    @Test
    void frontMatterThatIsNeverClosedKeepsTheText() {
        var read = FrontMatter.of("---\ntitle: a\n");

        assertThat(read.body()).isEqualTo("---\ntitle: a\n");
        assertThat(read.problem()).isEqualTo("front matter opened with --- is never closed");
    }

    @Test
    void aliasesThatMultiplyAreRefused() {
        var bomb = new StringBuilder("---\na0: &a0 [x, x, x, x, x, x, x, x, x]\n");
        for (int i = 1; i < 9; i++) {
            bomb.append(
                    "a%d: &a%d [*a%d, *a%d, *a%d, *a%d, *a%d]\n".formatted(i, i, i - 1, i - 1, i - 1, i - 1, i - 1));
        }
        assertThat(FrontMatter.of(bomb + "---\nText").problem()).contains("too many");
    }

    @Test
    void anAliasToWhatHoldsItIsRefused() {
        assertThat(FrontMatter.of("---\na: &a [*a]\n---\nText").problem()).isNotNull();
    }

    @Test
    void deepNestingIsRefusedInEveryNotation() {
        String deep = "[".repeat(50_000);
        assertThat(FrontMatter.of("---\na: " + deep + "\n---\nText").problem()).contains("nested too deeply");
        assertThat(FrontMatter.of("+++\na = " + deep + "\n+++\nText").problem()).contains("nested too deeply");
        assertThat(FrontMatter.of("{\n\"a\": " + deep + "\n}\nText").problem()).contains("nesting depth");
    }
}
