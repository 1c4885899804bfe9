package dev.lede.terminal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class UnseenTest {
    @Test
    void whatIsTypedIsNotShownAndTheTerminalIsGivenBack() throws IOException {
        var line = new AnsweringLine("芝麻 open\nls\n");

        assertThat(Unseen.typed("Password: ", line, UTF_8)).contains("芝麻 open");
        assertThat(line.readIn).isEqualTo("hidden");
        assertThat(line.modes).isEqualTo("restored");
        assertThat(line.asked()).isEqualTo("Password: \n");
    }

    @Test
    void whoTypesNothingHasSaidNothing() throws IOException {
        assertThat(Unseen.typed("Password: ", new AnsweringLine("\n"), UTF_8)).isEmpty();
        assertThat(Unseen.typed("Password: ", new AnsweringLine(""), UTF_8)).isEmpty();
    }

    @Test
    void ofAPipeOnlyTheFirstLineIsReadAndNotWithoutEnd() throws IOException {
        assertThat(Unseen.line(in("secret\r\nmore"), UTF_8)).isEqualTo("secret");
        assertThat(Unseen.line(in("x".repeat(100_000)), UTF_8)).hasSize(4_096);
    }

    private static ByteArrayInputStream in(String text) {
        return new ByteArrayInputStream(text.getBytes(UTF_8));
    }
}
