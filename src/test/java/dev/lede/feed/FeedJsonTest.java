package dev.lede.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

final class FeedJsonTest {
    @Test
    void aFeedIsOneLine() throws IOException {
        assertThat(json(Feeds.result(Feeds.rss("<item><title>Öne</title><category>a</category>"
                        + "<enclosure url='https://lamp.example/a.mp3' length='5'/></item>"))))
                .isEqualTo("{\"title\":\"Lamp post\",\"link\":null,\"description\":null,\"language\":null,\"id\":null,"
                        + "\"entries\":[{\"id\":null,\"title\":\"Öne\",\"link\":null,\"author\":null,\"published\":null,"
                        + "\"updated\":null,\"summary\":null,\"content\":null,\"language\":null,\"thumbnail\":null,"
                        + "\"comments\":null,\"tags\":[\"a\"],\"enclosures\":[{\"url\":\"https://lamp.example/a.mp3\","
                        + "\"type\":null,\"length\":5}]}]}\n");
    }

    @Test
    void whatIsNoFeedIsAnError() throws IOException {
        assertThat(json(Feeds.result("<html></html>"))).isEqualTo("{\"error\":\"not a feed: web page\"}\n");
    }

    private static String json(ParseResult result) throws IOException {
        var out = new ByteArrayOutputStream();
        FeedJson.write(result, out);
        return out.toString(StandardCharsets.UTF_8);
    }
}
