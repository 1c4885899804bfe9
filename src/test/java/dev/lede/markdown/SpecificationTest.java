package dev.lede.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lede.Shared;
import dev.lede.text.Role;
import java.io.IOException;
import java.nio.file.Files;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

/** The examples of the specification: every word of the expected HTML's text is on the screen, in order. */
class SpecificationTest {
    private static final Pattern EXAMPLE =
            Pattern.compile("(?m)^`{32} example\\R((?:.*\\R)*?)\\.\\R((?:.*\\R)*?)`{32}$");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

    /** flexmark reads these otherwise than the specification, and so shows less or other text. */
    private static final List<String> KNOWN = List.of(
            // a number too great for a character is shown as one unknown character
            "&nbsp &x; &#; &#x;\n&#87654321;\n&#abcdef0;\n&ThisIsNotDefined; &hi?;\n",
            // a definition, though no blank follows the address
            "[foo]: <bar>(baz)\n\n[foo]\n",
            // tags, though the brackets before them are no link
            "[link](<foo\\>)\n",
            "[a](<b)c\n[a](<b)c>\n[a](<b>c)\n");

    @Test
    void theWordsOfEveryExampleAreShown() throws IOException {
        var failing = new ArrayList<String>();
        var examples = examples();
        for (var example : examples) {
            if (!inOrder(
                    words(Jsoup.parseBodyFragment(tabs(example.group(2))).text()), shown(tabs(example.group(1))))) {
                failing.add(example.group(1));
            }
        }
        assertThat(failing).as("of " + examples.size()).containsExactlyElementsOf(KNOWN);
    }

    private static boolean inOrder(List<String> words, String shown) {
        int from = 0;
        for (String word : words) {
            int found = shown.indexOf(word, from);
            if (found < 0) {
                return false;
            }
            from = found + word.length();
        }
        return true;
    }

    private static List<String> words(String text) {
        return WORD.matcher(text).results().map(MatchResult::group).toList();
    }

    private static String shown(String markdown) {
        var shown = new StringBuilder();
        for (var line : MarkdownLayout.lay(markdown, 100).lines()) {
            line.text().spans().stream()
                    .filter(span -> span.role() != Role.LINK_NUMBER)
                    .forEach(span -> shown.append(span.text()));
            shown.append('\n');
        }
        return Normalizer.normalize(shown, Normalizer.Form.NFC);
    }

    private static String tabs(String text) {
        return text.replace('→', '\t');
    }

    private static List<MatchResult> examples() throws IOException {
        return EXAMPLE.matcher(Files.readString(Shared.folder("text").resolve("commonmark-0.31.2.txt")))
                .results()
                .toList();
    }
}
