package dev.lede.markdown;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import dev.lede.Shared;
import dev.lede.text.DisplayWidth;
import dev.lede.text.Role;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every article of the real archives, at three widths. */
class ArchiveTest {
    private static final Pattern FRONT_MATTER =
            Pattern.compile("\\A\\s*(---|\\+\\+\\+)\\R.*?\\R\\1\\R", Pattern.DOTALL);
    private static final Pattern FORBIDDEN = Pattern.compile("^[│•◦▪ ]*[。，、；：！？）」』”’》]");
    private static final Pattern TABLE_ROW = Pattern.compile("(?m)^\\|.*\\|[ \t]*$");
    private static final Pattern FENCED = Pattern.compile("(?ms)^ *(```|~~~).*?^ *\\1");
    private static final Pattern WORD = Pattern.compile("[\\p{IsHan}]+");

    @ParameterizedTest
    @ValueSource(ints = {40, 80, 120})
    void everyArticleIsSetWithoutAFault(int width) throws IOException {
        var faults = new ArrayList<String>();
        for (var article : articles()) {
            String body = body(article);
            faults(body, MarkdownLayout.lay(body, width), width).forEach(fault -> faults.add(article + ": " + fault));
        }
        assertThat(faults).isEmpty();
    }

    private static List<String> faults(String body, Laid laid, int width) {
        var faults = new ArrayList<String>();
        int offset = 0;
        for (var line : laid.lines()) {
            String plain = line.text().plain();
            if (DisplayWidth.of(plain) > width) {
                faults.add("too wide: " + plain);
            }
            if (isProse(line) && FORBIDDEN.matcher(plain).find()) {
                faults.add("begins with a mark that ends a sentence: " + plain);
            }
            if (line.offset() < offset) {
                faults.add("goes back: " + plain);
            }
            offset = line.offset();
        }
        lost(WORD.matcher(visible(body)), plain(laid)).forEach(word -> faults.add("lost: " + word));
        lostOfTables(body, laid).forEach(letter -> faults.add("lost of a table: " + letter));
        return faults;
    }

    /** Cells wrap beside each other, so letters are counted, not words. */
    private static List<String> lostOfTables(String body, Laid laid) {
        var written = letters(TABLE_ROW
                .matcher(visibleWithTables(FENCED.matcher(body).replaceAll("")))
                .results()
                .map(MatchResult::group)
                .collect(Collectors.joining()));
        var shown = letters(laid.lines().stream()
                .filter(line -> line.text().spans().stream().anyMatch(span -> span.role() == Role.TABLE_BORDER))
                .map(line -> line.text().plain())
                .collect(Collectors.joining()));
        return written.entrySet().stream()
                .filter(letter -> shown.getOrDefault(letter.getKey(), 0L) < letter.getValue())
                .map(letter -> Character.toString(letter.getKey()))
                .toList();
    }

    private static Map<Integer, Long> letters(String text) {
        return text.codePoints()
                .filter(Character::isLetter)
                .boxed()
                .collect(groupingBy(Function.identity(), counting()));
    }

    private static String visible(String markdown) {
        return visibleWithTables(markdown).replaceAll("(?m)^.*\\|.*$", " ");
    }

    /** Comments, addresses, titles of links and attributes of tags are not shown. */
    private static String visibleWithTables(String markdown) {
        return markdown.replaceAll("(?s)<!--.*?-->|<script.*?</script>|<style.*?</style>", " ")
                .replaceAll("(?m)^ {0,3}\\[[^\\]]+\\]:.*$", " ")
                .replaceAll("\\]\\((?:[^()]|\\([^()]*\\))*\\)", " ")
                .replaceAll("<[^>\\n]*>", " ")
                .replaceAll("\\{\\{.*?\\}\\}|\\{\\{[^\\n]*", " ")
                .replaceAll("(?m)^ *(?:```|~~~).*$", " ");
    }

    private static List<String> lost(Matcher words, String shown) {
        return words.results()
                .map(MatchResult::group)
                .filter(word -> !shown.contains(word))
                .toList();
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
        return line.text().spans().stream().noneMatch(span -> span.role().name().startsWith("CODE_"));
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
