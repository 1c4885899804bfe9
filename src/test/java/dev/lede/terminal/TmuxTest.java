package dev.lede.terminal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.lede.markdown.MarkdownLayout;
import dev.lede.text.DisplayWidth;
import dev.lede.text.Style;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a real terminal shows of the bytes we send. tmux widens and joins characters by rules of its own. */
class TmuxTest {
    private static final Size SIZE = new Size(60, 12);
    private static final Capabilities TMUX =
            Capabilities.of(Map.of("TERM", "tmux-256color", "TMUX", "yes", "LANG", "C.UTF-8"));
    private static final Duration LONGEST = Duration.ofSeconds(10);

    @TempDir
    private Path folder;

    private final String socket = "lede-test-" + ProcessHandle.current().pid() + "-" + System.nanoTime();
    private OutputStream terminal = OutputStream.nullOutputStream();

    @BeforeEach
    void open() throws Exception {
        assumeTrue(isInstalled(), "tmux is not installed");
        Path line = folder.resolve("line");
        assertThat(run("mkfifo", line.toString())).isEmpty();
        String size = "-x " + SIZE.columns() + " -y " + SIZE.rows();
        tmux(("-u new-session -d " + size).split(" "), "stty raw -echo; cat " + line);
        tmux("set -g status off".split(" "));
        terminal = new FileOutputStream(line.toFile());
    }

    @AfterEach
    void close() throws Exception {
        terminal.close();
        if (isInstalled()) {
            tmux("kill-server");
        }
    }

    @Test
    void randomFramesStandInTmuxCellForCell() throws Exception {
        var pieces = pieces(PainterTest.WORDS);
        var random = new Random(7);
        var painter = new Painter(TMUX);
        var frame = new Frame(SIZE);
        send("\033[?7l");
        for (int step = 0; step < 200; step++) {
            frame = PainterTest.next(frame, random);
            terminal.write(painter.paint(frame, null));
            assertThat(shown(expected(frame, pieces))).as("step %d", step).isEqualTo(expected(frame, pieces));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                SetArticle.CHINESE,
                SetArticle.JAPANESE,
                SetArticle.KOREAN,
                SetArticle.EMOJI,
                SetArticle.ARABIC,
                SetArticle.HINDI
            })
    void anArticleStandsInTmuxCellForCellAtEachStepOfItsScroll(String article) throws Exception {
        var lines = MarkdownLayout.lay(article, SIZE.columns()).lines();
        var clusters = lines.stream().flatMap(line -> clusters(line.text().plain()).stream());
        var pieces = pieces(clusters.toList());
        var painter = new Painter(TMUX);
        send("\033[?7l");
        for (int top = 0; top < lines.size(); top++) {
            var frame = SetArticle.frame(lines, top, SIZE);
            terminal.write(painter.paint(frame, null));
            assertThat(shown(expected(frame, pieces))).as("top %d", top).isEqualTo(expected(frame, pieces));
        }
    }

    private static List<String> clusters(String text) {
        var clusters = new ArrayList<String>();
        for (int i = 0; i < text.length(); i = DisplayWidth.graphemeEnd(text, i)) {
            clusters.add(text.substring(i, DisplayWidth.graphemeEnd(text, i)));
        }
        return clusters;
    }

    @Test
    void whatIsCopiedIsInTheBufferOfTmux() throws Exception {
        tmux("set -s set-clipboard on".split(" "));
        send(Osc.copy("https://example.org/开源", Multiplexer.TMUX).orElseThrow());

        long end = System.nanoTime() + LONGEST.toNanos();
        String copied = tmux("show-buffer");
        while (!copied.contains("开源") && System.nanoTime() < end) {
            copied = tmux("show-buffer");
        }
        assertThat(copied.strip()).isEqualTo("https://example.org/开源");
    }

    /** What tmux makes of each cluster on whose width terminals disagree, when it stands alone. */
    private Map<String, String> pieces(List<String> clusters) throws Exception {
        var pieces = new HashMap<String, String>();
        for (String cluster : clusters) {
            if (DisplayWidth.disagrees(cluster) && !pieces.containsKey(cluster)) {
                var alone = new Frame(SIZE);
                String end = "<" + pieces.size() + ">";
                alone.put(0, 0, cluster + end, Style.PLAIN, null);
                terminal.write(new Painter(TMUX).paint(alone, null));
                String line = shownOnce(end);
                pieces.put(cluster, line.substring(0, line.indexOf(end)));
            }
        }
        return pieces;
    }

    private static String expected(Frame frame, Map<String, String> pieces) {
        var lines = new ArrayList<String>();
        for (int row = 0; row < SIZE.rows(); row++) {
            var line = new StringBuilder();
            for (int column = 0; column < SIZE.columns(); column++) {
                String grapheme = frame.cell(column, row).grapheme();
                line.append(pieces.getOrDefault(grapheme, grapheme));
            }
            lines.add(line.toString().stripTrailing());
        }
        return String.join("\n", lines).stripTrailing();
    }

    private void send(String text) throws IOException {
        terminal.write(text.getBytes(UTF_8));
    }

    /** The screen, as soon as it is the one that is expected, or as it is when that takes too long. */
    private String shown(String expected) throws Exception {
        long end = System.nanoTime() + LONGEST.toNanos();
        String screen = screen();
        while (!screen.equals(expected) && System.nanoTime() < end) {
            screen = screen();
        }
        return screen;
    }

    private String shownOnce(String text) throws Exception {
        long end = System.nanoTime() + LONGEST.toNanos();
        String screen = screen();
        while (!screen.contains(text) && System.nanoTime() < end) {
            screen = screen();
        }
        return screen.lines().findFirst().orElse("");
    }

    private String screen() throws Exception {
        return tmux("capture-pane", "-p")
                .lines()
                .map(String::stripTrailing)
                .reduce((above, below) -> above + "\n" + below)
                .orElse("")
                .stripTrailing();
    }

    private String tmux(String... command) throws Exception {
        return tmux(command, new String[0]);
    }

    private String tmux(String[] command, String... more) throws Exception {
        var words = new ArrayList<>(List.of("tmux", "-L", socket, "-f", "/dev/null"));
        words.addAll(Arrays.asList(command));
        words.addAll(Arrays.asList(more));
        return run(words.toArray(String[]::new));
    }

    private static boolean isInstalled() {
        return Arrays.stream(System.getenv("PATH").split(":"))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, "tmux")));
    }

    private static String run(String... command) throws Exception {
        var builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("LC_ALL", "C.UTF-8");
        builder.environment().remove("TMUX");
        var process = builder.start();
        String said = new String(process.getInputStream().readAllBytes(), UTF_8);
        process.waitFor();
        return said;
    }
}
