package dev.lede.library;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AccountPlaceTest {
    @ParameterizedTest
    @CsvSource({
        "rss.example.org, https://rss.example.org, ''",
        "https://rss.example.org/, https://rss.example.org, ''",
        "http://alice@127.0.0.1:8080/api/greader.php, http://127.0.0.1:8080/api/greader.php, alice",
        "greader+https://alice@rss.example.org/reader, https://rss.example.org/reader, alice",
        "https://rss.example.org/i/?a=normal#top, https://rss.example.org/i, ''"
    })
    void isReadFromWhatPeopleType(String typed, String server, String user) {
        assertThat(AccountPlace.read(typed)).contains(new AccountPlace(server, user));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "https://", "https://alice:secret@rss.example.org", "alice@", "a b.example.org"})
    void isNothingElseAndNeverHasAPassword(String typed) {
        assertThat(AccountPlace.read(typed)).isEmpty();
    }

    @Test
    void theApiIsLookedForAroundThePageThatOneReadsOn() {
        assertThat(new AccountPlace("https://rss.example.org/i", "alice").apis())
                .containsExactly(
                        "https://rss.example.org/i",
                        "https://rss.example.org/i/api/greader.php",
                        "https://rss.example.org",
                        "https://rss.example.org/api/greader.php");
        assertThat(new AccountPlace("https://rss.example.org", "alice").apis())
                .containsExactly("https://rss.example.org", "https://rss.example.org/api/greader.php");
    }
}
