package dev.lede.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lede.cli.Shell.Ran;
import dev.lede.config.Rule;
import dev.lede.library.Rules.Standing;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ListRulesTest {
    private final Shell shell = new Shell();

    @BeforeEach
    void twoRules() {
        shell.library.rules.add(
                new Standing(new Rule("tag:ads", List.of(), false, false, true, false, List.of()), 12, 2));
        shell.library.rules.add(new Standing(
                new Rule("linux", List.of("a", "b"), true, false, false, true, List.of("say", "it")), 3, 0));
    }

    @Test
    void rulesAreListedWithWhatTheyFind() {
        assertThat(shell.run("rules"))
                .isEqualTo(new Ran(0, "12\ttag:ads\thide\n3\tlinux\ttag: a, b · star · notify · run: say it\n", ""));
    }

    @Test
    void aDryRunSaysWhatWouldChange() {
        assertThat(shell.run("rules", "--dry-run").out()).startsWith("2\ttag:ads\thide\n0\t");
        assertThat(shell.library.calls).isEmpty();
    }

    @Test
    void applyingThemSaysHowManyAndHowToUndo() {
        assertThat(shell.run("rules", "--apply"))
                .isEqualTo(new Ran(0, "", "101 entries changed · lede undo takes it back\n"));
        assertThat(shell.library.calls).containsExactly("apply rules");
    }

    @Test
    void asJsonARuleHasAllItsParts() {
        assertThat(shell.run("rules", "--json").out())
                .startsWith("{\"when\":\"tag:ads\",\"found\":12,\"changes\":2,\"tag\":[],\"star\":false,\"read\":false,"
                        + "\"hide\":true,\"notify\":false,\"run\":[]}\n");
    }

    @Test
    void whereThereAreNoneItIsSaid() {
        shell.library.rules.clear();
        assertThat(shell.run("rules").err()).isEqualTo("no rules: in /home/me/.config/lede/config.yaml\n");
    }
}
