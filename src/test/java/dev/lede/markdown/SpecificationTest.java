package dev.lede.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lede.Shared;
import dev.lede.text.Role;
import java.io.IOException;
import java.nio.file.Files;
import java.text.Normalizer;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * All examples of the specifications: what the expected HTML says is on the screen, sign for sign and in order, and nothing
 * else but our own marks. Blanks are not compared, they are where lines break.
 */
class SpecificationTest {
    private static final Pattern EXAMPLE =
            Pattern.compile("(?m)^`{32} example[^\\n]*\\R((?:.*\\R)*?)\\.\\R((?:.*\\R)*?)`{32}$");

    /** Signs of our own that have no role to tell them from text: of headings, pictures and tasks. */
    private static final Pattern OURS = Pattern.compile("[▣▶▸•◦▪▫■·☐☑↪═─]|\\s");

    /** What is shown otherwise than the specifications say, and why. */
    private static final Map<String, String> EXCEPTIONS = Map.ofEntries(
            Map.entry(
                    "&nbsp &x; &#; &#x;\n&#87654321;\n&#abcdef0;\n&ThisIsNotDefined; &hi?;\n",
                    "a number too great for a character is shown as one unknown character"),
            Map.entry(
                    "*$*alpha.\n\n*£*bravo.\n\n*€*charlie.\n\n*𞋿*delta.\n",
                    "signs of currency are no punctuation to flexmark, as before 0.31"),
            Map.entry("- a\n - b\n  - c\n   - d\n    - e\n", "flexmark reads four blanks within a list as an entry"),
            Map.entry("1. a\n\n  2. b\n\n    3. c\n", "flexmark reads four blanks within a list as an entry"),
            Map.entry(
                    "<textarea>\n\n*foo*\n\n_bar_\n\n</textarea>\n",
                    "Markdown within textarea is read, as before 0.30"),
            Map.entry("[Foo bar]:\n<my url>\n'title'\n\n[Foo bar]\n", "flexmark takes no blank in an address"),
            Map.entry("[link](</my uri>)\n", "flexmark takes no blank in an address"),
            Map.entry("[a](<b)c\n[a](<b)c>\n[a](<b>c)\n", "flexmark takes the first for a link"),
            Map.entry("[link](<foo\\>)\n", "flexmark takes it for a link"),
            Map.entry(
                    "[foo]: <bar>(baz)\n\n[foo]\n",
                    "flexmark takes it for a definition, though no blank follows the address"),
            Map.entry("[foo]: /url\n===\n[foo]\n", "flexmark sees no definition in what a rule makes a heading"),
            Map.entry("[foo]: /url\nbar\n===\n[foo]\n", "flexmark sees no definition in what a rule makes a heading"),
            Map.entry("[ẞ]\n\n[SS]: /url\n", "labels are compared in lower case, where ẞ is not ss"),
            Map.entry(
                    "foo <!-- this is a --\ncomment - with hyphens -->\n",
                    "shown, as before 0.31: no comment to flexmark"),
            Map.entry("foo <!--> foo -->\n\nfoo <!---> foo -->\n", "shown, as before 0.31: no comment to flexmark"),
            Map.entry("foo <![CDATA[>&<]]>\n", "a section of character data is hidden whole"),
            Map.entry("~~~ aa ``` ~~~\nfoo\n~~~\n", "flexmark takes no backtick behind a fence of tildes"),
            Map.entry(
                    "<strong> <title> <style> <em>\n\n<blockquote>\n  <xmp> is disallowed.  <XMP> is also disallowed.\n</blockquote>\n",
                    "tags that GitHub shows as text are not shown"),
            Map.entry("| abc | def |\n| --- |\n| bar |\n", "a table all the same: flexmark fills the rule up"),
            Map.entry(
                    "| abc | def |\n| --- | --- |\n| bar |\n| bar | baz | boo |\n",
                    "a cell too many is shown: no word is lost"));

    @ParameterizedTest
    @CsvSource({"commonmark-0.31.2.txt, 655, 638", "gfm-0.29.txt, 673, 659"})
    void whatEveryExampleSaysIsShownAndNothingElse(String file, int count, int right) throws IOException {
        var examples = EXAMPLE.matcher(Files.readString(Shared.folder("text").resolve(file)))
                .results()
                .toList();
        var failing = new LinkedHashMap<String, String>();
        int excepted = 0;
        for (var example : examples) {
            String expected = expected(tabs(example.group(2)));
            String shown = shown(tabs(example.group(1)));
            if (expected.equals(shown)) {
                continue;
            }
            if (EXCEPTIONS.containsKey(example.group(1))) {
                excepted++;
            } else {
                failing.put(example.group(1), expected + "\n   !=    " + shown);
            }
        }
        assertThat(examples).hasSize(count);
        assertThat(failing).as("others than the exceptions").isEmpty();
        assertThat(count - excepted).isEqualTo(right);
    }

    private static String expected(String html) {
        var body = Jsoup.parseBodyFragment(html).body();
        body.select("script, style, title").remove();
        for (Element picture : body.select("img")) {
            picture.replaceWith(new TextNode(picture.attr("alt")));
        }
        return bare(body.wholeText());
    }

    private static String shown(String markdown) {
        return bare(MarkdownLayout.lay(markdown, 200).lines().stream()
                .flatMap(line -> line.text().spans().stream())
                .filter(span -> !isOurs(span.role()))
                .map(span -> span.text())
                .collect(Collectors.joining()));
    }

    private static boolean isOurs(Role role) {
        return switch (role) {
            case LINK_NUMBER, QUOTE_BAR, LIST_MARK, TABLE_BORDER, DIM, RULE, CODE_LABEL -> true;
            default -> false;
        };
    }

    private static String bare(String text) {
        return OURS.matcher(Normalizer.normalize(text, Normalizer.Form.NFC)).replaceAll("");
    }

    private static String tabs(String text) {
        return text.replace('→', '\t');
    }
}
