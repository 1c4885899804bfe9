package dev.lede.tui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lede.model.EntryId;
import dev.lede.picture.PictureResult.Decoded;
import dev.lede.picture.PictureResult.Reason;
import dev.lede.picture.PictureResult.Refused;
import dev.lede.picture.Raster;
import dev.lede.terminal.Input;
import dev.lede.terminal.ScriptedTerminal;
import dev.lede.terminal.Size;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PicturesTest {
    private static final String ADDRESS = "https://example.org/a.png";
    private static final Map<String, String> COLOURS = Map.of("TERM", "xterm-256color", "LANG", "C.UTF-8");

    private static FakeLibrary showing(String markdown) {
        var library = new FakeLibrary();
        library.put(Entries.entry(1, "2026-03-05T08:00:00Z", "Feed", "Title"), markdown);
        return library;
    }

    /** Red in its upper half, blue below: 32 by 16 pixels are 8 by 2 cells. */
    private static FakeLibrary showingOne() {
        var library = showing("before\n\n![alt](" + ADDRESS + ")\n\nbehind");
        library.media().put(ADDRESS, new Decoded(redOverBlue(32, 16)));
        return library;
    }

    private static Raster redOverBlue(int width, int height) {
        int[] pixels = new int[width * height];
        Arrays.fill(pixels, 0, pixels.length / 2, 0xFF0000);
        Arrays.fill(pixels, pixels.length / 2, pixels.length, 0x0000FF);
        return Raster.of(width, pixels);
    }

    /** Sixteen pixels square of each colour: finer noise would be grey by its mean. */
    private static Raster noise(int width, int height) {
        var random = new Random(1);
        int[] colours = random.ints(10_000, 0, 1 << 24).toArray();
        return Raster.of(
                width,
                IntStream.range(0, width * height)
                        .map(i -> colours[i / width / 16 * 100 + i % width / 16])
                        .toArray());
    }

    private static Map<String, String> with(String name, String value) {
        var environment = new HashMap<>(COLOURS);
        environment.put(name, value);
        return environment;
    }

    /** Each row's colours behind the cells, a letter a cell. */
    private static String colours(TestTui tui, int columns, int rows) {
        var names = new HashMap<Object, Character>();
        var text = new StringBuilder();
        for (int row = 0; row < rows; row++) {
            for (int column = 0; column < columns; column++) {
                Object colour = tui.frame().cell(column, row).style().background();
                text.append(names.computeIfAbsent(colour, _ -> ".rbgxyz".charAt(names.size())));
            }
            text.append('\n');
        }
        return text.toString();
    }

    @Test
    void aPictureStandsAboveItsWords() {
        var tui = TestTui.on(COLOURS, 40, 20, showingOne()).press("\n");
        assertThat(tui.screen()).contains("before\n\n\n\n ▣ alt — example.org\n");

        int words = tui.screen().lines().toList().indexOf(" ▣ alt — example.org");
        assertThat(colours(tui, 10, words).lines().skip(words - 3))
                .containsExactly("..........", ".rrrrrrrr.", ".bbbbbbbb.");
    }

    @Test
    void whatIsNoPictureSaysWhy() {
        var library = showing("![alt](" + ADDRESS + ")");
        library.media().put(ADDRESS, new Refused(Reason.TOO_LARGE));
        assertThat(TestTui.on(COLOURS, 60, 10, library).press("\n").screen())
                .contains(" ▣ alt — example.org · too large\n");
    }

    @Test
    void picturesAreLargerOrGoneByOneKey() {
        var library = showing("![alt](" + ADDRESS + ")\n\nbehind");
        library.media().put(ADDRESS, new Decoded(redOverBlue(800, 400)));
        var tui = TestTui.on(COLOURS, 82, 40, library).press("\n");
        long small = red(tui);
        assertThat(small).isPositive();

        assertThat(red(tui.press("i"))).isGreaterThan(small);
        assertThat(tui.lastRow()).contains("large pictures");
        assertThat(red(tui.press("i"))).isZero();
        assertThat(red(tui.press("i"))).isEqualTo(small);
    }

    private static long red(TestTui tui) {
        return colours(tui, 82, 39).chars().filter(c -> c == 'r').count();
    }

    @Test
    void withoutColoursThereAreWordsOnly() {
        var tui = TestTui.on(with("NO_COLOR", "1"), 60, 12, showingOne()).press("\n");
        assertThat(tui.screen()).contains("before\n\n ▣ alt — example.org\n");
        assertThat(tui.press("i").lastRow()).contains("shows no pictures");
    }

    @Test
    void whatIsFarFromTheScreenIsNotLoaded() {
        var library = showing(IntStream.range(0, 40).mapToObj(i -> "text").collect(Collectors.joining("\n\n"))
                + "\n\n![alt](" + ADDRESS + ")");
        TestTui.on(COLOURS, 40, 10, library).press("\n");
        assertThat(library.calls()).noneMatch(call -> call.startsWith("picture"));
    }

    @Test
    void theLineUnderTheEyeStaysWhenAPictureComesAboveIt() {
        var library = showing("![alt](" + ADDRESS + ")\n\n"
                + IntStream.range(0, 40).mapToObj(i -> "text " + i).collect(Collectors.joining("\n\n")));
        library.media().put(ADDRESS, new Decoded(redOverBlue(32, 16)));
        var tui = TestTui.on(with("NO_COLOR", ""), 40, 10, library).press("\njjjjjjjjjj");
        String first = tui.screen().lines().findFirst().orElseThrow();
        tui.press("ii");
        assertThat(tui.screen()).startsWith(first);
        tui.press("i");
        assertThat(tui.screen()).startsWith(first);
    }

    @Test
    void overANetworkAThumbnailTakesEightKilobytesAtMost() {
        var library = showing("![alt](" + ADDRESS + ")");
        library.media().put(ADDRESS, new Decoded(noise(1_600, 1_200)));
        for (String colours : new String[] {"xterm", "xterm-256color", "xterm-kitty"}) {
            var far = new HashMap<>(with("TERM", colours));
            far.put("SSH_TTY", "there");
            var tui = TestTui.on(far, 120, 40, library).press("\n");
            int thumbnail = bytes(tui, far);
            int larger = bytes(tui.press("i"), far);
            int words = bytes(tui.press("i"), far);
            assertThat(thumbnail - words).as(colours).isBetween(3_000, 8 * 1024);
            assertThat(larger - words).as(colours).isGreaterThan(8 * 1024);
        }
    }

    /** On the line, for the whole screen. */
    private static int bytes(TestTui tui, Map<String, String> environment) {
        try (var terminal = new ScriptedTerminal(120, 40, environment)) {
            terminal.take();
            terminal.screen().draw(tui.frame(), null);
            return terminal.take().getBytes(StandardCharsets.UTF_8).length;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void scrollingPastPicturesShowsWhatTheModelSays() throws IOException {
        var library = showing(IntStream.range(0, 30)
                .mapToObj(i -> "text " + i + "\n\n![alt](" + ADDRESS + i % 3 + ")")
                .collect(Collectors.joining("\n\n")));
        for (int i = 0; i < 3; i++) {
            library.media().put(ADDRESS + i, new Decoded(noise(120 + 40 * i, 160)));
        }
        var tui = TestTui.on(COLOURS, 60, 20, library);
        try (var terminal = new ScriptedTerminal(60, 20, COLOURS)) {
            for (char key : "\njjjjjjjjjjjjjjjj   jjjkkkkkbbiijjjjGkkkkgi  ".toCharArray()) {
                tui.press(String.valueOf(key));
                terminal.screen().draw(tui.frame(), null);
                assertThat(terminal.cells()).as("after " + key).isEqualTo(drawnWhole(tui));
            }
        }
    }

    private static String drawnWhole(TestTui tui) throws IOException {
        try (var terminal = new ScriptedTerminal(60, 20, COLOURS)) {
            terminal.screen().draw(tui.frame(), null);
            assertThat(terminal.shown()).isEqualTo(tui.screen());
            return terminal.cells();
        }
    }

    @Test
    void anotherScreenLoadsThemAgainInItsSize() {
        var library = showing("![alt](" + ADDRESS + ")");
        library.media().put(ADDRESS, new Decoded(redOverBlue(800, 400)));
        var tui = TestTui.on(COLOURS, 82, 40, library).press("\n");
        tui.input(new Input.Resized(new Size(30, 20)));
        assertThat(colours(tui, 30, 19)).contains("rrrr").contains("bbbb");
    }

    @Test
    void nextArticleBeginsWithoutThePicturesOfTheLast() {
        var library = showingOne();
        library.put(Entries.entry(2, "2026-03-05T07:00:00Z", "Feed", "Other"), "![alt](" + ADDRESS + "2)");
        var tui = TestTui.on(COLOURS, 40, 14, library).press("\nJ");
        assertThat(tui.screen()).contains("Other").contains("alt — example.org · not there");
        assertThat(library.entry(new EntryId(2)).orElseThrow().unread()).isFalse();
    }
}
