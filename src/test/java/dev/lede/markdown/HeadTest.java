package dev.lede.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lede.model.AnArticle;
import dev.lede.model.AnEntry;
import dev.lede.model.Article;
import dev.lede.model.Enclosure;
import dev.lede.model.Entry;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HeadTest {
    private static final Instant NOW = Instant.parse("2025-02-13T15:14:12Z");

    @Test
    void theHeadNamesWhatTheArticleIs() {
        var entry = entry("A summary of its own.", List.of("en", "zh-CN"));
        var article = AnArticle.of(entry, "The text.")
                .thumbnail("https://p.q/thumb.jpg")
                .enclosures(List.of(new Enclosure("https://e.f/one.mp3?x=1", "audio/mpeg", 12_400_000L)))
                .made();
        assertThat(lay(article, "13 February 2025 · 3 days ago", new HeadKeys("L", ""), 60)
                        .plain())
                .isEqualTo("""
                The title

                A summary of its own.

                The feed · An author · 13 February 2025 · 3 days ago
                #a #b
                en · zh-CN (L)
                https://x.y/1
                ▣ p.q
                ▶ one.mp3 · audio/mpeg · 12 MB · e.f[1]

                The text.""");
    }

    @Test
    void aSummaryThatIsTheBeginningOfTheTextIsNotShownTwice() {
        var article = article("The text begins...", "![p](https://p.q/1)\n\nThe **text** begins here.");
        assertThat(lay(article, "", HeadKeys.NONE, 60).plain()).isEqualTo("""
                The title

                The feed · An author
                #a #b
                https://x.y/1

                ▣ p — p.q

                The text begins here.""");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The text &amp; more begins […]|The *text* & more begins here.",
                "The **text** begins here|{{< toc >}}The text[^1] begins here.",
                "The <b>text</b> begins|The <span class=\"a\">text</span> begins here.",
                "文字的开头……|“文字”的开头在这里。"
            })
    void aSummaryIsComparedAsTheReaderSeesIt(String summary, String markdown) {
        assertThat(lay(article(summary, markdown), "", HeadKeys.NONE, 60).plain())
                .startsWith("The title\n\nThe feed");
    }

    @Test
    void aSummaryThatOnlyEndsOtherwiseIsTheBeginningToo() {
        String sentence =
                "A sentence that is long enough to be told from all others, since it goes on, and on, and on, and on, ";
        var article = article(sentence + "and is cut. Read more at the feed", sentence + "and ends here.");
        assertThat(lay(article, "", HeadKeys.NONE, 60).plain()).startsWith("The title\n\nThe feed");
    }

    @Test
    void threeHeadingsAreAnOutline() {
        var article = article(null, "# The title\n\n# *One*\n\n```\n# none\n```\n\n## Two ##\n\n# Three");
        assertThat(lay(article, "", new HeadKeys("", "O"), 60).plain()).contains("§ One · Two · Three (O)");
    }

    @Test
    void aHeadingThatRepeatsTheTitleIsLeftOut() {
        var article = article(null, "# The *title*\n\nThe text.");
        assertThat(lay(article, "", HeadKeys.NONE, 60).plain()).isEqualTo("""
                The title

                The feed · An author
                #a #b
                https://x.y/1

                The text.""");
    }

    private static Article article(String summary, String markdown) {
        return AnArticle.of(entry(summary, List.of()), markdown).made();
    }

    private static Entry entry(String summary, List<String> langs) {
        return AnEntry.of(1, "The title")
                .at(NOW)
                .feed(1, "The feed", "https://x.y/feed")
                .author("An author")
                .url("https://x.y/1")
                .summary(summary)
                .tags(List.of("a", "b"))
                .langs(langs)
                .made();
    }

    private static Laid lay(Article article, String dateline, HeadKeys keys, int width) {
        return Manuscript.of(article, new HeadWords(dateline, "", ""), keys).whole(width);
    }
}
