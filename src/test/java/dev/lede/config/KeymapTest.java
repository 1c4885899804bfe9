package dev.lede.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeymapTest {
    private static final Words ENGLISH = new Words(Words.Language.ENGLISH);

    @TempDir
    Path folder;

    @Test
    void aKeyMayMeanOneThingInTheListAndAnotherInTheReader() {
        var keymap = new Keymap();

        assertThat(keymap.inList("b")).contains(Command.FOLD);
        assertThat(keymap.inReader("b")).contains(Command.SCREEN_UP);
    }

    @Test
    void theTableOfKeysIsMadeOfTheCommands() {
        assertThat(KeyTable.markdown(ENGLISH)).startsWith("""
                | Everywhere | What it does |
                | --- | --- |
                | `?` | help |
                """);
    }

    /** Where it differs, what it should be is what this expects. */
    @Test
    void theDefaultKeymapThatOneReadsIsTheTable() throws IOException {
        assertThat(Files.readString(Path.of("config/keymaps/default.yaml"))).isEqualTo(KeyTable.yaml(ENGLISH));
    }

    @Test
    void aKeymapNamesOnlyWhatDiffers() throws IOException {
        var keymap = read("sync: R\nstar: [x, '*']\n");

        assertThat(keymap.inList("R")).contains(Command.SYNC);
        assertThat(keymap.inList("S")).isEmpty();
        assertThat(keymap.inReader("*")).contains(Command.STAR);
        assertThat(keymap.inList("j")).contains(Command.DOWN);
        assertThat(keymap.keys(Command.STAR)).isEqualTo(List.of("x", "*"));
    }

    @Test
    void aKeyThatIsTakenIsNoLongerWhatTheTableSays() throws IOException {
        assertThat(read("star: a\n").inList("a")).contains(Command.STAR);
    }

    @Test
    void keysMayFollowEachOther() throws IOException {
        var keymap = read("newest: g g\n");

        assertThat(keymap.goesOn("g", false)).isTrue();
        assertThat(keymap.inList("g")).isEmpty();
        assertThat(keymap.inList("g g")).contains(Command.NEWEST);
        assertThat(keymap.inReader("g")).contains(Command.START);
    }

    @Test
    void whatCannotBeFollowedIsToldWithItsLine() {
        assertThatThrownBy(() -> read("star: x\nsing: y\n")).hasMessageContaining("mine.yaml:2: 'sing' is no command");
        assertThatThrownBy(() -> read("star: x\nread: x\n"))
                .hasMessageEndingWith("mine.yaml:2: 'x' is star and also read");
        assertThatThrownBy(() -> read("star: g x\n")).hasMessageEndingWith("mine.yaml:1: 'g' is newest and also star");
        assertThatThrownBy(() -> ConfigReader.read(
                        Files.writeString(folder.resolve("config.yaml"), "\nkeymap: emacs\n"), ENGLISH))
                .hasMessageContaining("config.yaml:2: keymap: expected default, newsboat, or a file in ");
    }

    @Test
    void everyKeymapInTheJarCanBeFollowedAndLeavesNoCommandWithoutAKey() {
        for (String name : KeymapReader.BUILT_IN) {
            var keymap = KeymapReader.builtIn(name);
            var without = new ArrayList<Command>();
            for (Command command : Command.values()) {
                boolean inList = keymap.keys(command).stream()
                        .anyMatch(key ->
                                keymap.inList(key).filter(command::equals).isPresent());
                boolean inReader = keymap.keys(command).stream()
                        .anyMatch(key ->
                                keymap.inReader(key).filter(command::equals).isPresent());
                if (!inList && !inReader) {
                    without.add(command);
                }
            }
            assertThat(without).as(name).isEmpty();
        }
    }

    @Test
    void whatANewsboatUserPressesFirstWorks() {
        var keymap = KeymapReader.builtIn("newsboat");

        for (String key : List.of("R", "r")) {
            assertThat(keymap.inList(key)).contains(Command.SYNC);
        }
        assertThat(keymap.inList("A")).contains(Command.ALL_READ);
        assertThat(keymap.inList("C")).contains(Command.ALL_READ);
        assertThat(keymap.inList("N")).contains(Command.READ);
        assertThat(keymap.inReader("N")).contains(Command.READ);
        assertThat(keymap.inList("l")).contains(Command.UNREAD_ONLY);
        assertThat(keymap.inList("/")).contains(Command.NARROW);
        assertThat(keymap.inList("F")).contains(Command.NARROW);
        assertThat(keymap.inList("Ctrl-F")).contains(Command.BACK);
        assertThat(keymap.inList("t")).contains(Command.PICK_TAG);
        assertThat(keymap.inList("o")).contains(Command.OPEN_LINK);
        assertThat(keymap.inReader("O")).contains(Command.OPEN_LINK);
        assertThat(keymap.inReader("u")).contains(Command.LINKS);
        assertThat(keymap.inReader("Ctrl-U")).contains(Command.FORM);
        assertThat(keymap.inReader("J")).contains(Command.NEXT_ENTRY);
        assertThat(keymap.inList("n")).contains(Command.NEXT_UNREAD);
        assertThat(keymap.inList("q")).contains(Command.QUIT);
    }

    private Keymap read(String yaml) throws IOException {
        Files.createDirectories(folder.resolve("keymaps"));
        Files.writeString(folder.resolve("keymaps/mine.yaml"), yaml);
        return ConfigReader.read(Files.writeString(folder.resolve("config.yaml"), "keymap: mine\n"), ENGLISH)
                .keymap();
    }
}
