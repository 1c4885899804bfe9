package dev.lede.tui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lede.config.ConfigReader;
import dev.lede.config.Words;
import dev.lede.library.LinkWay;
import dev.lede.library.LinkWay.Program;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Links, audio and video in programs of the person's own. */
class OpeningLinksTest {
    private static final Map<String, String> DESKTOP = Map.of("DISPLAY", ":0");
    private static final Map<String, String> SERVER = Map.of("SSH_CONNECTION", "a b c d");

    private final FakeLibrary library = new FakeLibrary();

    @TempDir
    Path folder;

    /** A program that writes down its arguments, one a line, each time it is called. */
    private Program program(String name, boolean inTerminal, int code) throws IOException {
        Path script = folder.resolve(name);
        Files.writeString(script, "#!/bin/sh\nprintf '%s\\n' \"$@\" >>\"$0.said\"\nexit " + code + "\n");
        assertThat(script.toFile().setExecutable(true)).isTrue();
        return new Program(List.of(script.toString(), "--first"), inTerminal);
    }

    private List<String> said(String name) throws IOException {
        Path file = folder.resolve(name + ".said");
        return Files.exists(file) ? Files.readAllLines(file) : List.of();
    }

    private TestTui article(LinkWay links, String markdown) {
        library.put(
                Entries.entry(
                        1, "2026-03-05T08:00:00Z", folder.resolve("articles").toString(), "An article"),
                markdown);
        return TestTui.opening(links, 60, 12, library).press("\n");
    }

    private LinkWay way(String config, Map<String, String> environment, String system) throws IOException {
        var file = Files.writeString(folder.resolve("config.yaml"), config);
        return LinkWay.of(ConfigReader.read(file, new Words(Words.Language.ENGLISH)), environment, system);
    }

    @Test
    void aLinkIsOneArgumentWhateverItSays() throws IOException {
        var links = new LinkWay(program("browser", true, 0), Program.NONE);
        var tui = article(links, "[here](https://x.y/a?b=$(id)&c=;ls)").press("fs");

        assertThat(said("browser")).containsExactly("--first", "https://x.y/a?b=$(id)&c=;ls");
        assertThat(tui.lent()).isEqualTo(1);
        assertThat(tui.lastRow()).startsWith(" opened: https://x.y/a");
    }

    @Test
    void audioIsPlayedAndAPageIsBrowsed() throws IOException {
        var links = new LinkWay(program("browser", true, 0), program("player", true, 0));
        article(links, "[one](https://x.y/1.mp3?from=feed) [two](https://x.y/2.html)")
                .press("fsfd");

        assertThat(said("player")).containsExactly("--first", "https://x.y/1.mp3?from=feed");
        assertThat(said("browser")).containsExactly("--first", "https://x.y/2.html");
    }

    @Test
    void nothingButTheWebAndTheFoldersOwnFilesIsOpened() throws IOException {
        Path articles = Files.createDirectories(folder.resolve("articles"));
        Path own = Files.createFile(articles.resolve("talk.mp3")).toRealPath();
        Path other = Files.createFile(folder.resolve("other.mp3"));
        var links = new LinkWay(program("browser", true, 0), program("player", true, 0));
        library.media().own(own);
        var tui = article(
                links,
                "[1](" + own + ") [2](" + other + ") [3](<--script=x.mp3>) [4](file://" + own + ") [5](mailto:a@b.c)");

        for (String letters : List.of("a", "s", "d", "f", "g", "h")) {
            tui.press("f" + letters);
        }

        assertThat(said("player")).containsExactly("--first", own.toString());
        assertThat(said("browser")).containsExactly("--first", "https://example.org/1");
        assertThat(tui.copied()).contains(other.toString(), "file://" + own, "mailto:a@b.c");
        assertThat(tui.lastRow()).startsWith(" only addresses of the web");
    }

    @Test
    void aProgramThatIsNotThereIsToldInOneSentence() {
        var links = new LinkWay(new Program(List.of("no-such-browser"), false), Program.NONE);
        var tui = article(links, "[here](https://x.y/a)").press("fs");

        assertThat(tui.lastRow()).startsWith(" no-such-browser cannot be started; the link is copied");
        assertThat(tui.copied()).containsExactly("https://x.y/a");
    }

    @Test
    void aProgramThatFailsInTheTerminalIsTold() throws IOException {
        var links = new LinkWay(program("browser", true, 3), Program.NONE);

        assertThat(article(links, "[here](https://x.y/a)").press("fs").lastRow())
                .contains("browser ended with code 3; the link is copied");
    }

    @Test
    void onAServerOnlyWhatThePersonNamesIsUsedAndHasTheTerminal() throws IOException {
        assertThat(way("", SERVER, "Linux")).isEqualTo(LinkWay.COPY);
        assertThat(way("browser: w3m\nplayer: mpv", SERVER, "Linux"))
                .isEqualTo(new LinkWay(new Program(List.of("w3m"), true), new Program(List.of("mpv"), true)));
        assertThat(way("", Map.of(), "Linux")).isEqualTo(LinkWay.COPY);
    }

    @Test
    void onADesktopTheSystemKnowsAndOnlyProgramsForTerminalsHaveTheTerminal() throws IOException {
        assertThat(way("", DESKTOP, "Linux").player().command()).containsExactly("xdg-open");
        assertThat(way("", Map.of(), "Mac OS X").browser().command()).containsExactly("open");
        assertThat(way("browser: firefox", DESKTOP, "Linux").browser().inTerminal())
                .isFalse();
        assertThat(way("browser: /usr/bin/w3m -N", DESKTOP, "Linux").browser().inTerminal())
                .isTrue();
        assertThat(way("player: [mpv, --vo=tct]", DESKTOP, "Linux").player().inTerminal())
                .isTrue();
    }
}
