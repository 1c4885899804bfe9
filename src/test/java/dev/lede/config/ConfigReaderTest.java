package dev.lede.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.lede.model.Keep;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConfigReaderTest {
    private static final Words CHINESE = new Words(Words.Language.CHINESE);

    @TempDir
    Path folder;

    @Test
    void withoutAFileTheDefaultsHold() {
        var config = ConfigReader.read(folder.resolve("none.yaml"), CHINESE);

        assertThat(config.width()).isEqualTo(80);
        assertThat(config.mouse()).isTrue();
        assertThat(config.languages()).containsExactly("zh", "en");
        assertThat(config.syncEvery()).isEqualTo(Duration.ofMinutes(30));
        assertThat(config.ambiguous()).isEqualTo(Config.Ambiguous.ASK);
        assertThat(config.browser()).isEmpty();
        assertThat(config.player()).isEmpty();
        assertThat(config.bell()).isFalse();
    }

    @Test
    void aProgramIsAListOfArgumentsOrWordsPartedByBlanks() throws IOException {
        var config = read("browser: w3m  -N $HOME;ls\nplayer: [/opt/my player/mpv, --title=a b]\n");

        assertThat(config.browser()).containsExactly("w3m", "-N", "$HOME;ls");
        assertThat(config.player()).containsExactly("/opt/my player/mpv", "--title=a b");
    }

    @Test
    void whatIsKeptIsSaidByQuery() throws IOException {
        var config = read("keep: [30d tag:news, '90d,500  feed:x is:read', 20 \"AI\"]\n");

        assertThat(config.kept())
                .containsExactly(
                        new KeptQuery(new Keep(Duration.ofDays(30), null), "tag:news"),
                        new KeptQuery(new Keep(Duration.ofDays(90), 500), "feed:x is:read"),
                        new KeptQuery(new Keep(null, 20), "\"AI\""));
    }

    @Test
    void whatIsKeptWantsALimitAndAQueryThatHasNoneOfItsOwn() {
        assertThatThrownBy(() -> english("keep: [tag:news]\n"))
                .hasMessageEndingWith(
                        ":1: keep: expected a time or a number and a query, such as 30d tag:news, not 'tag:news'");
        assertThatThrownBy(() -> english("keep: [30d tga:news]\n")).hasMessageContaining("keep: expected a query (");
        assertThatThrownBy(() -> english("keep: [30d limit:5]\n"))
                .hasMessageEndingWith("expected a query without limit:, not '30d limit:5'");
        assertThatThrownBy(() -> english("keep: 30d\n")).hasMessageContaining("such as 30d tag:news");
    }

    @Test
    void aFileNamesOnlyWhatDiffers() throws IOException {
        var config = read("""
                width: 72
                mouse: off
                languages: [ja, en]
                sync-every: never
                """);

        assertThat(config.width()).isEqualTo(72);
        assertThat(config.mouse()).isFalse();
        assertThat(config.languages()).isEqualTo(List.of("ja", "en"));
        assertThat(config.syncEvery()).isEqualTo(Duration.ZERO);
        assertThat(config.ambiguous()).isEqualTo(Config.Ambiguous.ASK);
    }

    @Test
    void anUnknownSettingIsNamedWithItsLineAndWhatThereIs() {
        assertThatThrownBy(() -> english("width: 72\nwitdh: 70\n"))
                .isInstanceOf(ConfigException.class)
                .hasMessage(folder.resolve("config.yaml")
                        + ":2: 'witdh' is no setting; there are width, mouse, languages, sync-every, bell, fulltext, keep, browser,"
                        + " player, ambiguous-width, theme, keymap, rules, after-sync");
    }

    @Test
    void aValueThatCannotBeFollowedIsNamedWithWhatIsAllowed() {
        assertThatThrownBy(() -> english("width: broad\n"))
                .hasMessageEndingWith(":1: width: expected a number from 20 to 1000, not 'broad'");
        assertThatThrownBy(() -> english("\nsync-every: soon\n"))
                .hasMessageEndingWith(":2: sync-every: expected a time such as 30m, 2h or 1d, or never, not 'soon'");
        assertThatThrownBy(() -> english("mouse: maybe\n"))
                .hasMessageEndingWith(":1: mouse: expected on, off, not 'maybe'");
    }

    @Test
    void whatIsNoYamlIsToldWithItsLine() {
        assertThatThrownBy(() -> english("width: 72\n  mouse: [off\n"))
                .isInstanceOf(ConfigException.class)
                .hasMessageContaining("config.yaml:2: is not YAML");
    }

    @Test
    void whatIsKnownOfTheTerminalNeedNotBeAsked() throws IOException {
        assertThat(read("ambiguous-width: 1\n").ambiguous()).isEqualTo(Config.Ambiguous.NARROW);
        assertThat(read("ambiguous-width: 2\n").ambiguous()).isEqualTo(Config.Ambiguous.WIDE);
        assertThatThrownBy(() -> english("ambiguous-width: broad\n"))
                .hasMessageEndingWith(":1: ambiguous-width: expected 1, 2, ask, not 'broad'");
    }

    @Test
    void whatIsWrongIsToldInThePersonsLanguage() {
        assertThatThrownBy(() -> read("width: broad\n")).hasMessageEndingWith(":1: width：应为20 到 1000 之间的数，而不是“broad”");
        assertThatThrownBy(() -> read("witdh: 70\n")).hasMessageContaining(":1: 没有设置项“witdh”；可用的有：width, mouse");
    }

    private Config english(String yaml) throws IOException {
        return ConfigReader.read(
                Files.writeString(folder.resolve("config.yaml"), yaml), new Words(Words.Language.ENGLISH));
    }

    private Config read(String yaml) throws IOException {
        return ConfigReader.read(Files.writeString(folder.resolve("config.yaml"), yaml), CHINESE);
    }
}
