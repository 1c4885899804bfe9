package dev.lede.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ParseTest {
    private static final String FEED = "<rss><channel><title>灯</title><link>/x</link></channel></rss>";
    private static final String PAGE = "{\"error\":\"not a feed: web page\"}\n";
    private static final String NO_FILE = "{\"error\":\"not a feed: unreadable\"}\n";

    private final PrintStream stdout = System.out;
    private final InputStream stdin = System.in;
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    @TempDir
    private Path folder;

    private Path feed = Path.of("");

    @BeforeEach
    void takeTheStreams() throws IOException {
        feed = Files.writeString(folder.resolve("feed.xml"), FEED);
        System.setOut(new PrintStream(out, true, StandardCharsets.UTF_8));
    }

    @AfterEach
    void giveTheStreamsBack() {
        System.setOut(stdout);
        System.setIn(stdin);
    }

    @Test
    void aFeedIsOneLineOfJson() {
        assertThat(parse(feed.toString(), "--json", "--base-url", "https://lamp.example/f"))
                .isEqualTo(Exit.DONE);

        assertThat(said())
                .isEqualTo("{\"title\":\"灯\",\"link\":\"https://lamp.example/x\",\"description\":null,"
                        + "\"language\":null,\"id\":null,\"entries\":[]}\n");
    }

    @Test
    void aFileThatIsNoFeedFails() throws IOException {
        Path page = Files.writeString(folder.resolve("page.html"), "<html></html>");

        assertThat(parse(page.toString())).isEqualTo(Exit.FEED_FAILED);
        assertThat(said()).isEqualTo(PAGE);
    }

    @Test
    void aDashIsStdinAndTheContentTypeIsBelieved() {
        System.setIn(new ByteArrayInputStream(FEED.getBytes(StandardCharsets.UTF_16LE)));

        assertThat(parse("-", "--content-type", "text/xml; charset=utf-16le")).isEqualTo(Exit.DONE);
        assertThat(said()).startsWith("{\"title\":\"灯\"");
    }

    @Test
    void aBatchAnswersEachLineInOrderAndGoesWell() {
        System.setIn(new ByteArrayInputStream((folder.resolve("none") + "\t\t\n\0\t\t\n" + feed
                        + "\ttext/xml\thttps://lamp.example/f\n" + folder + "\n")
                .getBytes(StandardCharsets.UTF_8)));

        assertThat(parse("--json", "--batch")).isEqualTo(Exit.DONE);
        assertThat(said().lines())
                .satisfiesExactly(
                        none -> assertThat(none + "\n").isEqualTo(NO_FILE),
                        noName -> assertThat(noName + "\n").isEqualTo(NO_FILE),
                        found -> assertThat(found).contains("\"link\":\"https://lamp.example/x\""),
                        aFolder -> assertThat(aFolder + "\n").isEqualTo(NO_FILE));
    }

    private static int parse(String... arguments) {
        String[] line = new String[arguments.length + 1];
        line[0] = "parse";
        System.arraycopy(arguments, 0, line, 1, arguments.length);
        return new Shell().run(line).exit();
    }

    private String said() {
        return out.toString(StandardCharsets.UTF_8);
    }
}
