package dev.lede.feed;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lede.model.Enclosure;
import java.time.Instant;
import org.junit.jupiter.api.Test;

final class JsonFeedTest {
    private static final String HEAD =
            "{\"version\": \"https://jsonfeed.org/version/1.1\", \"title\": \"Lamp\", \"items\": [";

    @Test
    void everyFieldOfAnEntryIsRead() {
        ParsedFeed feed = Feeds.parse(HEAD + """
                {"id": 7, "url": "/1", "external_url": "https://x.example", "title": "One", "summary": "1 < 2",
                 "content_html": "<a href='b'>b</a>", "image": "/i.png", "date_published": "2024-05-01T10:00:00Z",
                 "date_modified": "2024-05-02T10:00:00Z", "authors": [{"name": "Ann"}, {"name": "Bob"}],
                 "tags": ["a", "b"], "language": "en", "_unknown": {"deep": [1, {}]},
                 "attachments": [{"url": "/a.mp3", "mime_type": "audio/mpeg", "size_in_bytes": 5}]}]}
                """);

        assertThat(feed.entries()).containsExactly(Feeds.draft(draft -> {
            draft.id.offer(0, "7");
            draft.link.offer(0, "https://feeds.example/1");
            draft.title.offer(0, "One");
            draft.summary.offer(0, "1 &lt; 2");
            draft.content.offer(0, "<a href='https://feeds.example/dir/b'>b</a>");
            draft.thumbnail.offer(0, "https://feeds.example/i.png");
            draft.published.offer(0, Instant.parse("2024-05-01T10:00:00Z"));
            draft.updated.offer(0, Instant.parse("2024-05-02T10:00:00Z"));
            draft.author(0, "Ann");
            draft.author(0, "Bob");
            draft.tag("a");
            draft.tag("b");
            draft.lang.offer(0, "en");
            draft.enclosure(new Enclosure("https://feeds.example/a.mp3", "audio/mpeg", 5L));
        }));
    }

    @Test
    void htmlThatWasEscapedOnceMoreThanItShouldIsHtml() {
        ParsedFeed feed = Feeds.parse(HEAD + """
                {"id": "1", "content_html": "&lt;p&gt;&lt;a href=&quot;/b&quot;&gt;b&lt;/a&gt; &amp;amp; c&lt;/p&gt;"},
                {"id": "2", "content_html": "&lt;p&gt;a paragraph&lt;/p&gt; is <b>written</b> so, &lt;/p&gt;"}]}
                """);

        assertThat(feed.entries())
                .extracting(ParsedEntry::content)
                .containsExactly(
                        "<p><a href=\"https://feeds.example/b\">b</a> &amp; c</p>",
                        "&lt;p&gt;a paragraph&lt;/p&gt; is <b>written</b> so, &lt;/p&gt;");
    }

    @Test
    void aFileThatIsCutOffGivesWhatItHas() {
        ParsedFeed feed = Feeds.parse(HEAD + "{\"title\": \"One\"}, {\"title\": \"Two\", \"content_text\": \"cut of");

        assertThat(feed.entries()).extracting(ParsedEntry::title).containsExactly("One", "Two");
    }

    @Test
    void nestingThatNobodyNeedsEndsTheReadingAndNotTheProgram() {
        ParsedFeed feed = Feeds.parse(HEAD + "{\"title\": \"One\"}, {\"x\": " + "[".repeat(100_000));

        assertThat(feed.entries()).extracting(ParsedEntry::title).containsExactly("One");
    }
}
