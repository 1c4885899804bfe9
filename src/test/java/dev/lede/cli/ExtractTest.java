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

class ExtractTest {
    private static final String PROSE =
            "The lamp in the harbour was lit at dusk, as it had been every evening, by hand.";
    private static final String PAGE = "<html lang=en><head><title>Lamps</title></head><body><nav>Home</nav><article>"
            + ("<p>" + PROSE + "</p>").repeat(4)
            + "<p>See <a href='/x'>the other lamps</a>, all of them.</p></article>";

    private final PrintStream stdout = System.out;
    private final InputStream stdin = System.in;
    private final ByteArrayOutputStream json = new ByteArrayOutputStream();

    @TempDir
    private Path folder;

    private String page = "";

    @BeforeEach
    void writeThePage() throws IOException {
        page = Files.writeString(folder.resolve("page.html"), PAGE).toString();
        System.setOut(new PrintStream(json, true, StandardCharsets.UTF_8));
    }

    @AfterEach
    void giveTheStreamsBack() {
        System.setOut(stdout);
        System.setIn(stdin);
    }

    @Test
    void aPageIsMarkdownAndItsReasonsAreForThePerson() {
        var ran = new Shell().run("extract", "--explain", page);

        assertThat(ran.exit()).isEqualTo(Exit.DONE);
        assertThat(ran.out()).startsWith(PROSE + "\n\n" + PROSE).doesNotContain("Home");
        assertThat(ran.err()).contains("known containers");
    }

    @Test
    void aBatchIsJsonWithTheAddressBehindATab() {
        System.setIn(
                new ByteArrayInputStream((page + "\thttps://lamp.example/story\n" + folder.resolve("none") + "\t\n")
                        .getBytes(StandardCharsets.UTF_8)));

        assertThat(new Shell().run("extract", "--batch").exit()).isEqualTo(Exit.DONE);
        assertThat(json.toString(StandardCharsets.UTF_8).lines())
                .satisfiesExactly(
                        found -> assertThat(found)
                                .contains("\"title\":\"Lamps\"", "\"lang\":\"en\"", "\"text\":\"" + PROSE + "\\n")
                                .contains("[the other lamps](https://lamp.example/x)"),
                        missing -> assertThat(missing).contains("\"error\":\"UNREADABLE_FILE\""));
    }

    @Test
    void aPageWithoutArticleIsToldAndFails() throws IOException {
        Path empty = Files.writeString(folder.resolve("empty.html"), "<html></html>");

        var ran = new Shell().run("extract", empty.toString());

        assertThat(ran.exit()).isEqualTo(Exit.FEED_FAILED);
        assertThat(ran.err()).isEqualTo("lede: " + empty + ": no article on that page\n");
    }
}
