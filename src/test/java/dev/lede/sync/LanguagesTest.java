package dev.lede.sync;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lede.Shared;
import dev.lede.feed.FeedParser;
import dev.lede.feed.ParsedFeed;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class LanguagesTest {
    private static final Pattern DECLARATION = Pattern.compile(
            "(xml:lang|hreflang)=([\"'])[^\"']*\\2|<(dc:)?language>[^<]*</(dc:)?language>|\"language\":");

    @Test
    void whatIsDeclaredIsKeptAsBcp47() {
        assertThat(lang("<language>zh-cn</language>", "", null)).isEqualTo("zh-CN");
        assertThat(lang("<language>en_US</language>", "<dc:language>DE</dc:language>", null))
                .isEqualTo("de");
    }

    @Test
    void whereRubbishIsDeclaredTheTextDecides() {
        assertThat(lang("<language>Chinese (simplified)</language>", "<title>开源软件</title>", null))
                .isEqualTo("zh");
        assertThat(lang("", "<title>開発者のための話</title>", null)).isEqualTo("ja");
        assertThat(lang("", "<title>Go 1.26</title>", null)).isNull();
    }

    @Test
    void thePersonKnowsBest() {
        assertThat(lang("<language>en</language>", "<title>开源软件</title>", "zh")).isEqualTo("zh");
    }

    /** Declared languages are the truth here, though some publishers declare what their software came with. */
    @Test
    void realFeedsAreGuessedAsTheirPublishersDeclareThem() throws IOException {
        Map<String, Integer> outcomes = new TreeMap<>();
        try (var files = Files.list(Shared.folder("feeds").resolve("snapshots"))) {
            for (Path file : files.sorted().toList()) {
                compare(file, outcomes);
            }
        }
        int right = outcomes.getOrDefault("right", 0);
        int wrong = outcomes.getOrDefault("wrong", 0);
        assertThat(wrong).as("%s", outcomes).isLessThan(right / 20);
        assertThat(outcomes.getOrDefault("open", 0)).as("%s", outcomes).isLessThan(right / 5);
    }

    private static void compare(Path file, Map<String, Integer> outcomes) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        byte[] bare = DECLARATION
                .matcher(new String(bytes, StandardCharsets.ISO_8859_1))
                .replaceAll("")
                .getBytes(StandardCharsets.ISO_8859_1);
        if (FeedParser.parse(bytes, null, "https://example.org/") instanceof ParsedFeed declared
                && FeedParser.parse(bare, null, "https://example.org/") instanceof ParsedFeed open) {
            var truths = Conversion.of(declared, "https://example.org/", null);
            var guesses = Conversion.of(open, "https://example.org/", null);
            boolean said = declared.lang() != null;
            for (int i = 0; said && i < Math.min(truths.size(), guesses.size()); i++) {
                String outcome = outcome(truths.get(i).lang(), guesses.get(i).lang());
                outcomes.merge(outcome, 1, Integer::sum);
            }
        }
    }

    private static String outcome(@Nullable String truth, @Nullable String guess) {
        if (guess == null || truth == null) {
            return "open";
        }
        return truth.split("-")[0].equals(guess.split("-")[0]) ? "right" : "wrong";
    }

    private static @Nullable String lang(String ofFeed, String ofEntry, @Nullable String set) {
        byte[] rss = ("<rss version='2.0' xmlns:dc='http://purl.org/dc/elements/1.1/'><channel>" + ofFeed
                        + "<item><guid>1</guid>" + ofEntry + "</item></channel></rss>")
                .getBytes(StandardCharsets.UTF_8);
        ParsedFeed feed = (ParsedFeed) FeedParser.parse(rss, null, "https://example.org/");
        return Conversion.of(feed, "https://example.org/", set).getFirst().lang();
    }
}
