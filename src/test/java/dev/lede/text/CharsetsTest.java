package dev.lede.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CharsetsTest {

    @ParameterizedTest
    @CsvSource({
        "ISO-8859-1, windows-1252",
        "us-ascii, windows-1252",
        "gb2312, GB18030",
        "GBK, GB18030",
        "Shift_JIS, windows-31j",
        "x-sjis, windows-31j",
        "big5, Big5-HKSCS",
        "ks_c_5601-1987, x-windows-949",
        "iso-8859-9, windows-1254",
        "tis-620, x-windows-874",
        "' UTF8 ', UTF-8",
        "utf-16, UTF-16LE",
        "cp850, IBM850"
    })
    void aLabelMeansWhatTheStandardSays(String label, String name) {
        assertThat(Charsets.byLabel(label)).contains(Charset.forName(name));
    }

    @Test
    void anUnknownLabelMeansNothing() {
        assertThat(Charsets.byLabel("no-such-set")).isEmpty();
        assertThat(Charsets.byLabel("")).isEmpty();
        assertThat(Charsets.byLabel("utf 8; ü")).isEmpty();
    }

    @Test
    void aMarkSaysTheCharset() {
        assertThat(Charsets.byMark(bytes(0xEF, 0xBB, 0xBF, '<'))).contains(StandardCharsets.UTF_8);
        assertThat(Charsets.byMark(bytes(0xFE, 0xFF))).contains(StandardCharsets.UTF_16BE);
        assertThat(Charsets.byMark(bytes(0xFF, 0xFE, '<', 0))).contains(StandardCharsets.UTF_16LE);
        assertThat(Charsets.byMark(bytes('<', '?'))).isEmpty();
    }

    @Test
    void aStrayByteSpoilsOnlyItself() {
        assertThat(Charsets.decode(bytes(0xEF, 0xBB, 0xBF, 'a', 0xFF, 'b'), StandardCharsets.UTF_8))
                .isEqualTo("a\uFFFDb");
    }

    private static byte[] bytes(int... values) {
        var bytes = new byte[values.length];
        for (int i = 0; i < values.length; i++) {
            bytes[i] = (byte) values[i];
        }
        return bytes;
    }
}
