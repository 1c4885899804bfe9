package dev.lede.tui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lede.model.Enclosure;
import org.junit.jupiter.api.Test;

/** The list of all that one can go to from an article. */
class LinksTest {
    private static FakeLibrary library() {
        var library = new FakeLibrary();
        library.put(
                Entries.entry(1, "2026-03-05T08:00:00Z", "Feed", "An article"),
                "A [first](https://one.example/a) and the [video](https://two.example/talk.mp4?x=1), again [first](https://one.example/a)."
                        + "\n\n![A map](https://pictures.example/map.png)\n");
        library.enclose(1, new Enclosure("https://media.example/episodes/12.mp3?t=1", "audio/mpeg", 1L));
        return library;
    }

    private static TestTui opened(FakeLibrary library) {
        return TestTui.english(60, 16, library).press("\nF");
    }

    @Test
    void theArticlesOwnAddressComesFirstThenItsFilesThenItsLinksAndPictures() {
        assertThat(opened(library()).screen().lines().skip(10).toList())
                .containsExactly(
                        "> An article  example.org",
                        "  [1] 12.mp3  media.example                           audio",
                        "  [2] first  one.example",
                        "  [3] video  two.example                              video",
                        "  A map  pictures.example                           picture",
                        " Link (y copies):");
    }

    @Test
    void yCopiesTheOneUnderTheCursorAndIsALetterWhileOneTypes() {
        var tui = opened(library()).press("<Down>y");
        assertThat(tui.copied()).containsExactly("https://media.example/episodes/12.mp3?t=1");
        assertThat(tui.screen()).contains("copied").contains("https://media.example/episodes/12.mp3?t=1");

        assertThat(tui.press("Fonly").lastRow()).isEqualTo(" Link (y copies): only");
    }

    @Test
    void aPartOfAnAddressFindsALink() {
        assertThat(opened(library()).press("two.ex\n").copied()).containsExactly("https://two.example/talk.mp4?x=1");
    }
}
