package dev.lede.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lede.cli.Shell.Ran;
import dev.lede.library.LinkWay;
import dev.lede.library.LinkWay.Program;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code open} and {@code read}: out of the command line, into the browser and the reader. */
class OpenAndReadTest {
    private final Shell shell = new Shell();

    @TempDir
    Path folder;

    private LinkWay browser(int code) throws IOException {
        Path script = Files.writeString(
                folder.resolve("browser"), "#!/bin/sh\nprintf '%s\\n' \"$@\" >>\"$0.said\"\nexit " + code + "\n");
        assertThat(script.toFile().setExecutable(true)).isTrue();
        return new LinkWay(new Program(List.of(script.toString()), true), Program.NONE);
    }

    private void articles(int count) {
        for (int i = 1; i <= count; i++) {
            shell.library.articles.add(CommandsTest.article(i, "article " + i));
        }
    }

    @Test
    void theBrowserGetsTheAddressAsOneArgument() throws IOException {
        articles(2);

        Ran ran = shell.with(browser(0)).run("open", "2");

        assertThat(ran.exit()).isZero();
        assertThat(ran.out()).isEmpty();
        assertThat(Files.readString(folder.resolve("browser.said")))
                .isEqualTo(shell.library.articles.get(1).entry().url() + "\n");
    }

    @Test
    void withoutABrowserTheAddressIsPrintedAndCopied() {
        articles(1);
        String url = shell.library.articles.getFirst().entry().url();

        assertThat(shell.run("open", "1")).isEqualTo(new Ran(0, url + "\n", ""));
        assertThat(shell.onTerminal().run("open", "1").err())
                .startsWith("\033]52;c;")
                .endsWith("copied\n");
    }

    @Test
    void moreThanTwentyAreNotOpenedAtOnce() {
        articles(21);

        assertThat(shell.run("open", "lang:en"))
                .isEqualTo(new Ran(2, "", "lede: more than 20 entries: say more precisely which to open\n"));
        assertThat(shell.run("open", "4711").exit()).isEqualTo(2);
    }

    @Test
    void aBrowserThatIsNotThereIsTold() {
        articles(1);
        shell.with(new LinkWay(new Program(List.of("no-such-browser"), false), Program.NONE));

        Ran ran = shell.run("open", "1");

        assertThat(ran.exit()).isEqualTo(3);
        assertThat(ran.err()).isEqualTo("no-such-browser cannot be started: see browser in config.yaml\n");
    }

    @Test
    void theReaderOpensAtTheQuery() {
        assertThat(shell.run("read", "tag:linux", "-is:read").exit()).isZero();
        assertThat(shell.readAt).isEqualTo("tag:linux not is:read");
        assertThat(shell.run("read", "tga:linux").exit()).isEqualTo(2);
    }
}
