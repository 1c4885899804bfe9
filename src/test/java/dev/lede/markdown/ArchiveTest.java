package dev.lede.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lede.Shared;
import dev.lede.text.DisplayWidth;
import dev.lede.text.Role;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every article of the real archives, at three widths. */
class ArchiveTest {
    private static final Pattern FRONT_MATTER =
            Pattern.compile("\\A\\s*(---|\\+\\+\\+)\\R.*?\\R\\1\\R", Pattern.DOTALL);
    private static final Pattern FORBIDDEN = Pattern.compile("^[│•◦▪ ]*[。，、；：！？）」』”’》]");
    private static final Pattern WORD = Pattern.compile("[\\p{IsHan}]+");

    @ParameterizedTest
    @ValueSource(ints = {40, 80, 120})
    void noLineIsWiderThanTheColumn(int width) throws IOException {
        for (var article : articles()) {
            var tooWide = MarkdownLayout.lay(body(article), width).lines().stream()
                    .map(line -> line.text().plain())
                    .filter(line -> DisplayWidth.of(line) > width);
            assertThat(tooWide).as(article.toString()).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {40, 80, 120})
    void noLineBeginsWithAMarkThatEndsASentence(int width) throws IOException {
        for (var article : articles()) {
            var forbidden = MarkdownLayout.lay(body(article), width).lines().stream()
                    .filter(ArchiveTest::isProse)
                    .map(line -> line.text().plain())
                    .filter(line -> FORBIDDEN.matcher(line).find());
            assertThat(forbidden).as(article.toString()).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {40, 80, 120})
    void offsetsNeverGoBack(int width) throws IOException {
        for (var article : articles()) {
            var offsets = MarkdownLayout.lay(body(article), width).lines().stream()
                    .map(LaidLine::offset)
                    .toList();
            assertThat(offsets).as(article.toString()).isSorted();
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {40, 80, 120})
    void noChineseWordIsLost(int width) throws IOException {
        for (var article : articles()) {
            String body = body(article);
            var words = WORD.matcher(visible(body))
                    .results()
                    .map(match -> match.group())
                    .toList();
            String shown = plain(MarkdownLayout.lay(body, width));
            assertThat(lost(words, shown)).as(article.toString()).isEmpty();
        }
    }

    /** Comments, addresses, titles of links and attributes of tags are not shown. */
    private static String visible(String markdown) {
        return markdown.replaceAll("(?s)<!--.*?-->|<script.*?</script>|<style.*?</style>", " ")
                .replaceAll("(?m)^ {0,3}\\[[^\\]]+\\]:.*$", " ")
                .replaceAll("\\]\\((?:[^()]|\\([^()]*\\))*\\)", " ")
                .replaceAll("<[^>\\n]*>", " ")
                .replaceAll("\\{\\{.*?\\}\\}|\\{\\{[^\\n]*", " ")
                .replaceAll("(?m)^ *(?:```|~~~).*$", " ");
    }

    private static List<String> lost(List<String> words, String shown) {
        return words.stream().filter(word -> !shown.contains(word)).toList();
    }

    private static String plain(Laid laid) {
        var plain = new StringBuilder();
        for (var line : laid.lines()) {
            line.text().spans().stream()
                    .filter(span -> !isOurs(span.role()))
                    .forEach(span -> plain.append(span.text().strip()));
        }
        return plain.toString();
    }

    private static boolean isOurs(Role role) {
        return switch (role) {
            case LINK_NUMBER, QUOTE_BAR, LIST_MARK, TABLE_BORDER, DIM -> true;
            default -> false;
        };
    }

    private static boolean isProse(LaidLine line) {
        return line.text().spans().stream().noneMatch(span -> span.role() == Role.CODE_BLOCK);
    }

    private static String body(Path article) throws IOException {
        return FRONT_MATTER.matcher(Files.readString(article)).replaceFirst("");
    }

    private static List<Path> articles() throws IOException {
        try (var files = Files.walk(Shared.folder("archive"))) {
            return files.filter(file -> file.toString().endsWith(".md"))
                    .sorted()
                    .toList();
        }
    }
}
