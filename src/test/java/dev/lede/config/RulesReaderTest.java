package dev.lede.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RulesReaderTest {
    private static final Words ENGLISH = new Words(Words.Language.ENGLISH);

    @TempDir
    Path folder;

    @Test
    void aRuleSaysWhenAndWhat() throws IOException {
        var config = read("""
                rules:
                  - when: title:sponsored or tag:ads
                    hide: yes
                  - when: 'feed:"The Example" since:7d'
                    tag: [trains, later]
                    star: true
                    read: on
                    notify: yes
                    run: [notify-send, --, "It's; $HOME"]
                after-sync: [archive, --all]
                """);

        assertThat(config.rules())
                .containsExactly(
                        new Rule("title:sponsored or tag:ads", List.of(), false, false, true, false, List.of()),
                        new Rule(
                                "feed:\"The Example\" since:7d",
                                List.of("trains", "later"),
                                true,
                                true,
                                false,
                                true,
                                List.of("notify-send", "--", "It's; $HOME")));
        assertThat(config.afterSync()).containsExactly("archive", "--all");
    }

    @Test
    void whatHoldsIsYamlAgain() throws IOException {
        String rules = "rules: [{when: 'title:it''s', tag: ['a', 'b'], hide: 'yes'}]\n";
        read(rules);
        assertThat(ConfigReader.inEffect(folder.resolve("config.yaml"), ENGLISH))
                .contains(rules.strip());
    }

    @Test
    void whatCannotBeFollowedIsNamedAtItsLine() {
        refuses("rules: hide\n", ":1: rules: expected a list of '- when: QUERY' with what to do");
        refuses(
                "rules:\n  - when: tag:a\n    hid: yes\n",
                ":3: 'hid' is nothing a rule has; there are when, tag, star, read, hide, notify, run");
        refuses("rules:\n  - when: tag:a\n    star: yes\n  - hide: yes\n", ":4: a rule needs 'when: QUERY'");
        refuses("rules:\n  - when: tag:a\n", ":2: a rule needs something to do: tag, star, read, hide, notify or run");
        refuses("rules:\n  - when: tag:a\n    star: perhaps\n", ":3: star: expected yes or no");
        refuses(
                "rules:\n  - when: tag:a\n    run: rm -rf $LEDE_TITLE\n",
                ":3: run: expected a list: [program, argument]; the entry is in LEDE_TITLE, LEDE_URL and on stdin");
        refuses("rules:\n  - when: tag:a sort:old\n    hide: yes\n", ":2: when: a rule takes no limit: and no sort:");
    }

    @Test
    void aSlipInARulesQueryIsToldAsAnyOther() {
        assertThatThrownBy(() -> read("rules:\n  - when: tga:ads\n    hide: yes\n"))
                .isInstanceOf(ConfigException.class)
                .hasMessageContaining("config.yaml:2: when: ")
                .hasMessageContaining("did you mean tag?");
    }

    private void refuses(String config, String why) {
        assertThatThrownBy(() -> read(config))
                .isInstanceOf(ConfigException.class)
                .hasMessageEndingWith(why);
    }

    private Config read(String yaml) throws IOException {
        Path file = folder.resolve("config.yaml");
        Files.writeString(file, yaml);
        return ConfigReader.read(file, ENGLISH);
    }
}
