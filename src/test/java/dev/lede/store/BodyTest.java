package dev.lede.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.DeflaterOutputStream;
import org.junit.jupiter.api.Test;

class BodyTest {
    private static final String HTML = "<p>他说：<b>hello</b> 🎈</p>".repeat(5_000);

    @Test
    void htmlComesBackAsItWas() {
        for (String markdown : new String[] {"", "short", "他说：**hello** 🎈\n\n".repeat(5_000)}) {
            assertThat(Body.inflate(Body.deflate(HTML, markdown), markdown)).isEqualTo(HTML);
        }
        assertThat(Body.inflate(Body.deflate("", "text"), "text")).isEmpty();
    }

    @Test
    void whatMarkdownHoldsTooCostsNextToNothing() {
        String words = "Ordinary sentences of no special kind, each with words of its own, make up an article.";
        assertThat(Body.deflate("<p>" + words + "</p>", words)).hasSizeLessThan(words.length() / 2);
    }

    @Test
    void htmlOfAnOlderVersionIsReadWhateverTheMarkdownIs() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var out = new DeflaterOutputStream(bytes)) {
            out.write(HTML.getBytes(StandardCharsets.UTF_8));
        }
        assertThat(Body.inflate(bytes.toByteArray(), "any")).isEqualTo(HTML);
    }

    @Test
    void htmlThatIsCutOffInTheStoreIsSaid() {
        byte[] whole = Body.deflate(HTML, "");
        assertThat(whole).isNotNull();
        assertThatIllegalStateException()
                .isThrownBy(() -> Body.inflate(Arrays.copyOf(whole, whole.length / 2), ""))
                .withMessageContaining("cut off");
    }
}
