package dev.lede.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SameAddressTest {
    private static final String PAGE = "https://example.org/a?p=1";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://example.org/a?p=1",
                "HTTPS://WWW.Example.ORG/a?p=1",
                "https://example.org:443/a?p=1",
                "http://example.org:80/a/?p=1",
                "https://example.org/a?p=1#",
                "https://example.org/a?utm_source=rss&p=1&utm_medium=feed",
                "https://example.org/a?p=1&amp;fbclid=Iw_1",
                "https://example.org/a?p=1&ref=rss",
                "https://example.org/a?rand=0.123&p=1",
                "https://example.org/a;jsessionid=A1B2?p=1"
            })
    void whatLeadsToTheSamePageHasOneKey(String address) {
        assertThat(SameAddress.key(address)).isEqualTo(SameAddress.key(PAGE));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://example.org/a?p=2",
                "https://example.org/A?p=1",
                "https://blog.example.org/a?p=1",
                "https://example.org:8443/a?p=1",
                "https://example.org/a?p=1#v2",
                "https://example.org/a?p=1&ref=chapter"
            })
    void whatMayBeAnotherPageHasAnother(String address) {
        assertThat(SameAddress.key(address)).isNotEqualTo(SameAddress.key(PAGE));
    }

    @ParameterizedTest
    @CsvSource({"https://example.org/,true", "http://www.example.org,true", "https://example.org/a,false"})
    void theHomeOfASiteIsNoPage(String address, boolean home) {
        String key = SameAddress.key(address);
        assertThat(key).isNotNull();
        assertThat(SameAddress.isHome(key)).isEqualTo(home);
    }

    @Test
    void whatIsNoWebAddressHasNone() {
        assertThat(SameAddress.key(null)).isNull();
        assertThat(SameAddress.key("tag:example.org,2025:1")).isNull();
        assertThat(SameAddress.key("https://")).isNull();
        assertThat(SameAddress.key("/home/me/notes/a.md")).isNull();
    }
}
