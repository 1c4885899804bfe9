package dev.lede.terminal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.lede.markdown.MarkdownLayout;
import dev.lede.text.Colour;
import dev.lede.text.DisplayWidth;
import dev.lede.text.Emphasis;
import dev.lede.text.Style;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PainterTest {
    private static final Capabilities XTERM =
            Capabilities.of(Map.of("TERM", "xterm-256color", "COLORTERM", "truecolor", "LANG", "zh_CN.UTF-8"));
    static final List<String> WORDS = List.of(
            "feed", "开源软件", " ", "    ", "é", "👍🏽", "❤️", "1️⃣", "🇨🇳", "🇨", "𠮷", "─", "a", "👩‍👩‍👧", "ﬀ", "は");
    private static final List<Style> STYLES = List.of(
            Style.PLAIN,
            Style.PLAIN,
            new Style(new Colour.Ansi(9), Colour.Default.DEFAULT, Set.of(Emphasis.BOLD)),
            new Style(Colour.Default.DEFAULT, new Colour.Indexed(238), Set.of()),
            new Style(new Colour.Rgb(1, 2, 3), Colour.Default.DEFAULT, Set.of(Emphasis.DIM, Emphasis.ITALIC)),
            new Style(Colour.Default.DEFAULT, Colour.Default.DEFAULT, Set.of(Emphasis.REVERSE, Emphasis.UNDERLINE)));

    @Test
    void whatIsShownEqualsTheFrameWhateverCameBefore() {
        for (int seed = 0; seed < 40; seed++) {
            var random = new Random(seed);
            var size = new Size(20 + random.nextInt(30), 4 + random.nextInt(12));
            var emulator = new Emulator(size);
            var painter = new Painter(XTERM);
            Frame frame = new Frame(size);
            for (int step = 0; step < 30; step++) {
                frame = next(frame, random);
                emulator.accept(new String(painter.paint(frame, null), UTF_8));
                assertThat(shown(emulator, size))
                        .as("seed %d step %d", seed, step)
                        .isEqualTo(drawn(frame));
            }
        }
    }

    @Test
    void aDisputedClusterIsFollowedByAnAbsolutePlace() {
        var frame = new Frame(new Size(20, 1));
        frame.put(0, 0, "a👍🏽b", Style.PLAIN, null);

        assertThat(new String(new Painter(XTERM).paint(frame, null), UTF_8)).endsWith("a  \033[2D👍🏽\033[1;4Hb ");
    }

    @Test
    void oneScrolledLineIsDrawnAlone() {
        var painter = new Painter(XTERM);
        painter.paint(list(0, -1), null);

        assertThat(new String(painter.paint(list(1, -1), null), UTF_8))
                .startsWith("\033[2;39r\n\033[M\033[r\033[39H")
                .hasSizeLessThan(160);
    }

    /** measured.md's renderer took 4510, 243, 405 and 3801 bytes for a list of this kind. */
    @Test
    void theBytesOfAKeyAreThoseOfTheCellsThatChanged() {
        var painter = new Painter(XTERM);
        int first = painter.paint(list(0, 5), null).length;
        int move = painter.paint(list(0, 6), null).length;
        int scroll = painter.paint(list(1, 7), null).length;
        int page = painter.paint(list(38, 44), null).length;

        System.out.println("bytes at 120x40: first screen " + first + ", move " + move + ", scroll " + scroll
                + ", page down " + page);
        assertThat(first).isLessThan(4510);
        assertThat(move).isLessThan(290);
        assertThat(scroll).isLessThanOrEqualTo(405);
        assertThat(page).isLessThan(3801);
        assertThat(move).isLessThanOrEqualTo(mostBytes(list(0, 5), list(0, 6)));
        assertThat(scroll).isLessThanOrEqualTo(mostBytes(list(0, 6), list(1, 7)));
    }

    @Test
    void aStepThroughAnArticleTakesTheBytesOfTheCellsThatChanged() {
        var size = new Size(80, 10);
        String article = SetArticle.CHINESE + SetArticle.JAPANESE + SetArticle.KOREAN;
        var lines = MarkdownLayout.lay(article, size.columns()).lines();
        var painter = new Painter(XTERM);
        Frame before = SetArticle.frame(lines, 0, size);
        painter.paint(before, null);
        for (int top = 1; top < lines.size() - size.rows(); top++) {
            Frame now = SetArticle.frame(lines, top, size);
            assertThat(painter.paint(now, null).length).as("top %d", top).isLessThanOrEqualTo(mostBytes(before, now));
            before = now;
        }
    }

    @Test
    void aLinkThatIsBrokenOverTwoLinesIsOneLinkOnBoth() {
        var size = new Size(40, 4);
        var lines = MarkdownLayout.lay("[链接的文字很长，会断到下一行去，仍是一个链接，点哪一半都行](https://example.org/a)。", size.columns())
                .lines();
        var emulator = new Emulator(size);
        emulator.accept(new String(new Painter(XTERM).paint(SetArticle.frame(lines, 0, size), null), UTF_8));

        assertThat(emulator.glyph(0, 0).link())
                .isNotEmpty()
                .isEqualTo(emulator.glyph(0, 1).link());
        String second = emulator.text().lines().toList().get(1);
        int end = DisplayWidth.of(second.substring(0, second.indexOf('。')));
        assertThat(emulator.glyph(end - 2, 1).link())
                .isEqualTo(emulator.glyph(0, 0).link());
        assertThat(emulator.glyph(end, 1).link()).isEmpty();
    }

    @Test
    void withoutUtf8BordersAreAsciiAndTheRestIsAsked() {
        var frame = new Frame(new Size(10, 1));
        frame.put(0, 0, "│中é", Style.PLAIN, null);
        var posix = Capabilities.of(Map.of("TERM", "xterm", "LC_ALL", "C", "LANG", "en_US.UTF-8"));

        assertThat(new String(new Painter(posix).paint(frame, null), UTF_8)).endsWith("|???");
    }

    @Test
    void theLinuxConsoleGetsTheBordersThatItHasAndPlainMarksForTheRest() {
        var frame = new Frame(new Size(12, 1));
        frame.put(0, 0, "│● ★ ▸é“x”", Style.PLAIN, "https://example.org/");
        var console = Capabilities.of(Map.of("TERM", "linux", "LANG", "en_US.UTF-8"));

        assertThat(new String(new Painter(console).paint(frame, null), UTF_8))
                .endsWith("│* * >é\"x\"")
                .doesNotContain("\033]");
    }

    @Test
    void everyMarkOfTheReaderHasAsManyCellsInAscii() {
        String marks = "─│┌┐└┘├┤┬┴┼═■▪▫▣▶▸●○•◦★☆☐☑✓✗·…—“”‘’′−◂▾，。：（）「」";
        for (int i = 0; i < marks.length(); i++) {
            String mark = marks.substring(i, i + 1);
            String ascii = Ascii.of(mark);
            assertThat(ascii)
                    .as(mark)
                    .hasSize(DisplayWidth.of(mark))
                    .matches("[ -~]+")
                    .doesNotContain("?");
        }
    }

    /** A fifth more than the characters of the cells that differ. */
    private static int mostBytes(Frame from, Frame to) {
        int bytes = 0;
        for (int row = 0; row < to.size().rows(); row++) {
            for (int column = 0; column < to.size().columns(); column++) {
                Cell cell = to.cell(column, row);
                bytes += cell.equals(from.cell(column, row))
                        ? 0
                        : cell.grapheme().getBytes(UTF_8).length;
            }
        }
        return bytes * 6 / 5;
    }

    private static Frame list(int top, int selected) {
        var frame = new Frame(new Size(120, 40));
        var bar = new Style(Colour.Default.DEFAULT, Colour.Default.DEFAULT, Set.of(Emphasis.REVERSE));
        frame.put(0, 0, "lede  All  12034 entries", bar, null);
        for (int row = 1; row < 39; row++) {
            int entry = top + row - 1;
            var style = entry == selected ? bar : Style.PLAIN;
            String line = "%2d:%02d  Some Feed %-3d  The title of entry number %d is %s"
                    .formatted(entry % 24, entry * 7 % 60, entry % 17, entry, "as long ".repeat(1 + entry * 5 % 6));
            frame.put(0, row, line + " ".repeat(120 - line.length()), style, null);
        }
        frame.put(0, 39, "j k move  Enter open  ? help", Style.PLAIN, null);
        return frame;
    }

    static Frame next(Frame frame, Random random) {
        Frame next = random.nextInt(8) == 0 ? new Frame(frame.size()) : frame.copy();
        int rows = frame.size().rows();
        if (random.nextInt(3) == 0) {
            int top = random.nextInt(rows - 2);
            int height = 2 + random.nextInt(rows - top - 1);
            int up = 1 + random.nextInt(height - 1);
            next.scroll(new Scroll(top, height, random.nextBoolean() ? up : -up));
        }
        for (int i = random.nextInt(random.nextBoolean() ? 3 : 60); i > 0; i--) {
            next.put(
                    random.nextInt(frame.size().columns() + 2) - 2,
                    random.nextInt(rows),
                    WORDS.get(random.nextInt(WORDS.size())),
                    STYLES.get(random.nextInt(STYLES.size())),
                    random.nextInt(6) == 0 ? "https://example.org/" + random.nextInt(3) : null);
        }
        return next;
    }

    private static String drawn(Frame frame) {
        return grid(frame.size(), (column, row) -> {
            Cell cell = frame.cell(column, row);
            var one = new Emulator(new Size(1, 1));
            one.accept(Sgr.change(Style.PLAIN, cell.style(), XTERM.colours()) + "x");
            return cell.grapheme() + one.glyph(0, 0).style() + (cell.link() == null ? "" : cell.link());
        });
    }

    private static String shown(Emulator emulator, Size size) {
        return grid(size, (column, row) -> {
            var glyph = emulator.glyph(column, row);
            return glyph.text() + glyph.style() + glyph.link();
        });
    }

    private interface Look {
        String at(int column, int row);
    }

    private static String grid(Size size, Look look) {
        var grid = new StringBuilder();
        for (int row = 0; row < size.rows(); row++) {
            for (int column = 0; column < size.columns(); column++) {
                grid.append(look.at(column, row)).append('|');
            }
            grid.append('\n');
        }
        return grid.toString();
    }
}
