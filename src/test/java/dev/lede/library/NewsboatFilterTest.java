package dev.lede.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NewsboatFilterTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 1);

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
            unread = "yes"                               | is:unread
            unread == "yes" and tags # "news"            | is:unread tag:news
            ((unread != "no") and (age < 8))             | is:unread since:7d
            age between 0:10                             | since:10d
            age <= 2                                     | since:2d
            feedtitle =~ "the times"                     | feed:"the times"
            flags # "a"                                  | tag:flag-a
            flags # "A"                                  | tag:flag-capital-a
            unread = "no"                                | is:read
            unread = "yes" or tags # "a"                 | is:unread or tag:a
            unread = "yes" and (tags # "a" or tags # "b") | is:unread (tag:a or tag:b)
            tags !# "a" and feedtitle !~ "ads"           | not tag:a not feed:ads
            title =~ "^rust"                             | /^rust/
            title =~ "a/b"                               | /a\\/b/
            author =~ "Ada Lovelace"                     | author:"Ada Lovelace"
            link =~ "github.com/a"                       | url:github.com/a
            age > 3                                      | before:3d
            """)
    void aFilterThatAQueryCanSayIsTranslated(String filter, String words) {
        assertThat(NewsboatFilter.read(filter)).isEqualTo(new NewsboatFilter.Words(words));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
            unread = "yes" and content =~ "x"            | content =~ "x"
            unread = "yes" and tags # "a" or age < 3     | or age < 3
            title =~ "(a"                                | title =~ "(a"
            title !~ "a"                                 | title !~ "a"
            feedtitle =~ "^a.*b"                         | feedtitle =~ "^a.*b"
            age between 3:10                             | age between 3:10
            unread = "yes" and (                         | (
            """)
    void ofAnotherThePartIsNamedThatNoQuerySays(String filter, String part) {
        assertThat(NewsboatFilter.read(filter)).isEqualTo(new NewsboatFilter.Unsayable(part));
    }

    @ParameterizedTest
    @ValueSource(strings = {"is:unread tag:news", "rust", "\"a = b\"", ""})
    void ourOwnWordsAreNoFilter(String words) {
        assertThat(NewsboatFilter.read(words)).isEqualTo(new NewsboatFilter.NoFilter());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "is:unread",
                "is:unread tag:news",
                "since:10d feed:times",
                "tag:flag-a",
                "tag:flag-capital-a",
                "is:read",
                "not tag:news"
            })
    void whatCanBeSaidInNewsboatsWordsComesBackAsItWas(String words) {
        String filter = NewsboatFilter.write(words, TODAY, Set.of("news")).orElseThrow();

        assertThat(NewsboatFilter.read(filter)).isEqualTo(new NewsboatFilter.Words(words));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "rust",
                "is:starred",
                "since:2026-02-01",
                "on:2026-02",
                "lang:zh",
                "tag:theirs",
                "tag:\"two words\""
            })
    void whatNewsboatCannotSayIsNotWritten(String words) {
        assertThat(NewsboatFilter.write(words, TODAY, Set.of("news", "two words")))
                .isEmpty();
    }

    @Test
    void aHostileFilterTakesNoTime() {
        String brackets = "(".repeat(100_000) + " ".repeat(100_000) + "unread";
        assertThat(NewsboatFilter.read(brackets)).isEqualTo(new NewsboatFilter.NoFilter());
    }
}
