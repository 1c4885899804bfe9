package dev.lede.tui;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.lede.picture.PictureDecoder;
import dev.lede.picture.PictureResult.Decoded;
import dev.lede.picture.Raster;
import dev.lede.terminal.Input;
import dev.lede.terminal.ScriptedTerminal;
import dev.lede.terminal.Size;
import java.io.IOException;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Pictures on a terminal that has said that it draws them itself (Kitty's protocol). */
class PlacedPicturesTest {
    private static final String ADDRESS = "https://example.org/a.png";
    private static final Map<String, String> COLOURS = Map.of("TERM", "xterm-256color", "LANG", "C.UTF-8");
    private static final Pattern SENT = Pattern.compile("\033_G([^;\033]*);([^\033]*)\033\\\\");
    private static final String PART = Character.toString(0x10EEEE);

    private static FakeLibrary library() {
        return library("before\n\n![alt](" + ADDRESS + ")\n\n"
                + IntStream.range(0, 30).mapToObj(i -> "text " + i).collect(Collectors.joining("\n\n")));
    }

    private static FakeLibrary library(String markdown) {
        var library = new FakeLibrary();
        library.put(Entries.entry(1, "2026-03-05T08:00:00Z", "Feed", "Title"), markdown);
        library.media().put(ADDRESS, new Decoded(noise(400, 300)));
        return library;
    }

    private static Raster noise(int width, int height) {
        var random = new Random(1);
        return Raster.of(width, random.ints((long) width * height, 0, 1 << 24).toArray());
    }

    private static TestTui asked(Map<String, String> environment, FakeLibrary library) {
        return TestTui.on(environment, 60, 20, library).input(new Input.TakesPictures());
    }

    /** What goes over the line for what the reader shows now. */
    private static String draw(TestTui tui, ScriptedTerminal terminal) throws IOException {
        terminal.screen().draw(tui.frame(), null);
        return terminal.take();
    }

    private static List<MatchResult> commands(String bytes) {
        return SENT.matcher(bytes).results().toList();
    }

    @Test
    void aPictureIsSentInChunksAndStandsInCellsOfItsNumber() throws IOException {
        try (var terminal = new ScriptedTerminal(60, 20, COLOURS)) {
            var tui = asked(COLOURS, library()).press("\n");
            String bytes = draw(tui, terminal);
            var chunks = commands(bytes);
            assertThat(chunks.getFirst().group(1)).isEqualTo("a=T,U=1,i=2022913,f=100,c=29,r=11,q=2,m=1");
            assertThat(chunks)
                    .hasSizeGreaterThan(2)
                    .allMatch(chunk -> chunk.group(2).length() <= 4096);
            assertThat(chunks.subList(1, chunks.size() - 1))
                    .allMatch(chunk -> chunk.group(1).equals("q=2,m=1"));
            assertThat(chunks.getLast().group(1)).isEqualTo("q=2,m=0");

            byte[] png = Base64.getDecoder()
                    .decode(chunks.stream().map(chunk -> chunk.group(2)).collect(Collectors.joining()));
            assertThat(PictureDecoder.decode(png)).isInstanceOf(Decoded.class);
            assertThat(bytes).contains("\033[38;2;30;222;1m" + PART + "\u0305\u0305" + PART + "\u0305\u030D");
            assertThat(terminal.shown()).isEqualTo(tui.screen());
        }
    }

    @Test
    void withoutAnAnswerThereAreHalfBlocksAndNothingElse() throws IOException {
        try (var terminal = new ScriptedTerminal(60, 20, COLOURS)) {
            assertThat(draw(TestTui.on(COLOURS, 60, 20, library()).press("\n"), terminal))
                    .contains("▀")
                    .doesNotContain("\033_", PART);
        }
    }

    @Test
    void anAnswerThatComesLatePlacesWhatIsShownAlready() throws IOException {
        try (var terminal = new ScriptedTerminal(60, 20, COLOURS)) {
            var tui = TestTui.on(COLOURS, 60, 20, library()).press("\n");
            draw(tui, terminal);
            assertThat(draw(tui.input(new Input.TakesPictures()), terminal)).contains("\033_Ga=T", PART);
            assertThat(terminal.shown()).isEqualTo(tui.screen()).doesNotContain("▀");
        }
    }

    @Test
    void scrollingPastItIsScrollingOfText() throws IOException {
        try (var terminal = new ScriptedTerminal(60, 20, COLOURS)) {
            var tui = asked(COLOURS, library()).press("\n");
            draw(tui, terminal);
            for (char key : "jjjjjjjjjkkkk  bb".toCharArray()) {
                assertThat(draw(tui.press(String.valueOf(key)), terminal))
                        .as("after " + key)
                        .doesNotContain("\033_");
                assertThat(terminal.shown()).as("after " + key).isEqualTo(tui.screen());
            }
        }
    }

    @Test
    void itIsForgottenWhenTheArticleIsLeftButNotUnderHelp() throws IOException {
        try (var terminal = new ScriptedTerminal(60, 20, COLOURS)) {
            var tui = asked(COLOURS, library()).press("\n");
            draw(tui, terminal);
            assertThat(draw(tui.press("?"), terminal)).doesNotContain("\033_", PART);
            assertThat(draw(tui.press("?"), terminal)).doesNotContain("\033_").contains(PART);
            assertThat(draw(tui.press("q"), terminal)).contains("\033_Ga=d,d=I,i=2022913,q=2\033\\");
            assertThat(draw(tui.press("\n"), terminal)).contains("\033_Ga=T,U=1,i=2022913,");
        }
    }

    @Test
    void itIsForgottenAtTheEndBeforeTheTerminalIsGivenBack() throws IOException {
        var terminal = new ScriptedTerminal(60, 20, COLOURS);
        draw(asked(COLOURS, library()).press("\n"), terminal);
        terminal.close();
        String end = terminal.take();
        assertThat(end.indexOf("\033_Ga=d,d=I,i=2022913")).isBetween(0, end.indexOf("\033[?1049l"));
    }

    @Test
    void aScreenThatIsDrawnAnewGetsItAnew() throws IOException {
        try (var terminal = new ScriptedTerminal(60, 20, COLOURS)) {
            var tui = asked(COLOURS, library()).press("\n");
            draw(tui, terminal);
            terminal.screen().forget();
            assertThat(draw(tui, terminal)).contains("\033_Ga=d,d=I,i=2022913", "\033_Ga=T,U=1,i=2022913");
        }
    }

    @Test
    void byItsHintItIsLargerAndForgottenAgain() throws IOException {
        try (var terminal = new ScriptedTerminal(60, 20, COLOURS)) {
            var tui = asked(COLOURS, library()).press("\n");
            draw(tui, terminal);
            assertThat(draw(tui.press("fs"), terminal)).contains("\033_Ga=T,U=1,i=2022914,f=100,c=51,r=19");
            assertThat(draw(tui.press("q"), terminal))
                    .contains("\033_Ga=d,d=I,i=2022914")
                    .doesNotContain("a=T");
        }
    }

    @Test
    void anotherScreenGetsItInItsSizeAndForgetsTheOld() throws IOException {
        var tui = asked(COLOURS, library()).press("\n");
        try (var terminal = new ScriptedTerminal(60, 20, COLOURS)) {
            draw(tui, terminal);
            tui.press("i");
            assertThat(draw(tui, terminal)).contains("a=d,d=I,i=2022913").contains("i=2022914,f=100,c=45,r=17");
            tui.input(new Input.Resized(new Size(30, 20)));
            assertThat(tui.screen()).contains(PART);
        }
    }

    @Test
    void overANetworkAThumbnailTakesEightKilobytesAtMostAndAllOfThemWhenAskedFor() throws IOException {
        var far = new HashMap<>(COLOURS);
        far.put("SSH_TTY", "there");
        try (var terminal = new ScriptedTerminal(60, 20, far)) {
            terminal.take();
            var tui = asked(far, library("![alt](" + ADDRESS + ")")).press("\n");
            assertThat(draw(tui, terminal).getBytes(UTF_8)).hasSizeBetween(5_000, 8 * 1024 + 300);
            assertThat(draw(tui.press("i"), terminal).getBytes(UTF_8)).hasSizeBetween(16 * 1024, 72 * 1024);
        }
    }
}
