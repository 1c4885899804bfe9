package dev.lede.tui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lede.picture.PictureResult.Decoded;
import dev.lede.picture.PictureResult.Reason;
import dev.lede.picture.PictureResult.Refused;
import dev.lede.picture.Raster;
import dev.lede.terminal.Input;
import dev.lede.terminal.Size;
import dev.lede.text.Colour;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A picture's hint shows it by itself, as large as the screen. */
class WholePictureTest {
    private static final String ADDRESS = "https://example.org/a.png";
    private static final Map<String, String> COLOURS = Map.of("TERM", "xterm-256color", "LANG", "C.UTF-8");
    private static final String ARTICLE = text(20) + "![a red field](" + ADDRESS + " \"by Ann\")\n\n" + text(20);

    private static String text(int paragraphs) {
        return IntStream.range(0, paragraphs)
                .mapToObj(i -> "text " + i + "\n\n")
                .collect(Collectors.joining());
    }

    private static FakeLibrary library(String markdown) {
        var library = new FakeLibrary();
        library.put(Entries.entry(1, "2026-03-05T08:00:00Z", "Feed", "Title"), markdown);
        library.media()
                .put(
                        ADDRESS,
                        new Decoded(Raster.of(
                                200,
                                IntStream.generate(() -> 0xFF0000)
                                        .limit(200 * 100)
                                        .toArray())));
        return library;
    }

    /** Scrolled so that the picture's words stand on the screen. */
    private static TestTui open(Map<String, String> environment, String markdown) {
        return TestTui.on(environment, 60, 21, library(markdown)).press("\n/red field\n<Esc>");
    }

    private static long red(TestTui tui, int columns, int rows) {
        return IntStream.range(0, columns * rows)
                .mapToObj(
                        i -> tui.frame().cell(i % columns, i / columns).style().background())
                .filter(colour -> !colour.equals(Colour.Default.DEFAULT))
                .count();
    }

    @Test
    void itFillsTheScreenAndItsWordsStandInTheLastLine() {
        var tui = open(COLOURS, ARTICLE).press("fa");
        assertThat(tui.lastRow()).isEqualTo(" a red field · by Ann");
        assertThat(red(tui, 60, 20)).isEqualTo(60 * 15);
        assertThat(tui.screen()).doesNotContain("text");
    }

    @ParameterizedTest
    @ValueSource(strings = {"<Esc>", "q", "j", " ", "f"})
    void anyKeyLeadsBackToTheSamePlace(String key) {
        var tui = open(COLOURS, ARTICLE);
        String before = tui.screen();
        assertThat(before).contains("▣ a red field");
        assertThat(tui.press("fa").screen()).isNotEqualTo(before);
        assertThat(tui.press(key).screen()).isEqualTo(before);
    }

    @Test
    void itsAddressIsCopiedWithYFirst() {
        var tui = open(COLOURS, ARTICLE).press("fya");
        assertThat(tui.copied()).containsExactly(ADDRESS);
        assertThat(tui.screen()).contains("▣ a red field");
    }

    @Test
    void aPictureInALinkIsShownAndItsLinkIsCopied() {
        var tui = open(COLOURS, "[![red field](" + ADDRESS + ")](https://example.org/page)")
                .press("fs");
        assertThat(tui.lastRow()).isEqualTo(" red field");
        assertThat(tui.press("qfys").copied()).containsExactly("https://example.org/page");
    }

    @Test
    void aPictureInATableIsShownToo() {
        var tui =
                open(COLOURS, "| red field | b |\n| - | - |\n| ![one](" + ADDRESS + ") | ![two](" + ADDRESS + "2) |\n");
        assertThat(tui.press("fs").lastRow()).isEqualTo(" one");
        assertThat(tui.press("qfd").lastRow()).isEqualTo(" two");
    }

    @Test
    void aPictureWhoseWordsAreBelowTheScreenHasAHintToo() {
        var tui = TestTui.on(COLOURS, 60, 12, library("![red field](" + ADDRESS + ")"))
                .press("\n");
        assertThat(tui.screen()).doesNotContain("red field");
        assertThat(tui.press("f").screen().lines().skip(5)).first().isEqualTo(" s");
        assertThat(tui.press("s").lastRow()).isEqualTo(" red field");
    }

    @Test
    void overANetworkItIsAskedForWhole() {
        var far = new HashMap<>(COLOURS);
        far.put("SSH_TTY", "there");
        var tui = open(far, ARTICLE).press("fa");
        assertThat(red(tui, 60, 20)).isEqualTo(60 * 15);
    }

    @Test
    void onAnotherScreenItHasAnotherSize() {
        var tui = open(COLOURS, ARTICLE).press("fa");
        tui.input(new Input.Resized(new Size(30, 21)));
        assertThat(tui.lastRow()).isEqualTo(" a red field · by Ann");
        assertThat(red(tui, 30, 20)).isEqualTo(30 * 8);
    }

    @Test
    void whatIsNoPictureSaysWhy() {
        var library = library("![alt](" + ADDRESS + ")");
        library.media().put(ADDRESS, new Refused(Reason.TOO_LARGE));
        var tui = TestTui.on(COLOURS, 60, 11, library).press("\nfs");
        assertThat(tui.screen()).contains("too large").doesNotContain("▣");
    }

    @Test
    void whereNoPicturesAreShownItsAddressIsOpened() {
        var plain = new HashMap<>(COLOURS);
        plain.put("NO_COLOR", "1");
        assertThat(open(plain, ARTICLE).press("fa").copied()).containsExactly(ADDRESS);
    }
}
