package dev.lede.config;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class KeymapTest {
    @Test
    void aKeyMayMeanOneThingInTheListAndAnotherInTheReader() {
        var keymap = new Keymap();

        assertThat(keymap.inList("b")).contains(Command.FOLD);
        assertThat(keymap.inReader("b")).contains(Command.SCREEN_UP);
    }

    @Test
    void theTableOfKeysIsMadeOfTheCommands() {
        assertThat(KeyTable.markdown(new Words(Words.Language.ENGLISH))).startsWith("""
                | Everywhere | What it does |
                | --- | --- |
                | `?` | help |
                """);
    }
}
