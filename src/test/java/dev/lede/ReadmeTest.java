package dev.lede;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lede.config.KeyTable;
import dev.lede.config.Words;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class ReadmeTest {
    @Test
    void theKeysInTheReadmeAreThoseOfTheProgram() throws IOException {
        assertThat(Files.readString(Path.of("README.md")))
                .contains(KeyTable.markdown(new Words(Words.Language.ENGLISH)));
    }
}
