package dev.lede.tui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lede.model.Article.Version;
import dev.lede.model.EntryId;
import java.time.Instant;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What a publisher changed in an article, by {@code v}. */
class EditsTest {
    private static final Version BEFORE =
            new Version(Instant.parse("2026-03-05T09:30:00Z"), "A title", null, "今天天气很好。 It was sunny.");

    private static FakeLibrary edited(String markdown, Version... versions) {
        var library = new FakeLibrary();
        library.edited(1, versions);
        library.put(Entries.entry(1, "2026-03-05T08:00:00Z", "A feed", "A title"), markdown);
        return library;
    }

    @Test
    void theKeyShowsThemAfterTheText() {
        var tui = TestTui.on(
                Map.of("TERM", "xterm", "NO_COLOR", "1", "LANG", "C.UTF-8"),
                72,
                10,
                edited("今天天气不好。 It was rainy.", BEFORE));

        tui.press("\nv").expect("""
                 A title

                 A feed · Thu 5 Mar 2026 08:00 · 2 hours ago · 1 min to read

                 Edited Thu 5 Mar 2026 09:30
                 ───────────────────────────

                 今天天气[-很-]{+不+}好。 It was [-sunny-]{+rainy+}.

                 0%  A feed                                       ? help  n next unread
                """);
    }

    @Test
    void inChineseToo() {
        assertThat(TestTui.chinese(60, 10, edited("今天天气不好。", BEFORE))
                        .press("\nv")
                        .screen())
                .contains("2026年3月5日 星期四 09:30 修改", "今天天气很不好。");
    }

    @Test
    void whereNothingWasEditedTheKeyPassesOver() {
        assertThat(TestTui.english(60, 10, edited("Some *text*.")).press("\nvv").screen())
                .contains("Some *text*.")
                .doesNotContain("Edited");
    }

    @Test
    void thePlaceInTheTextIsFoundAgainBehindThem() {
        String text = IntStream.rangeClosed(1, 40)
                .mapToObj(number -> "Paragraph " + number + " of a text that has some length.")
                .collect(Collectors.joining("\n\n"));
        var tui = TestTui.english(60, 10, edited(text, BEFORE)).press("\n   ");
        String first = tui.screen().strip().lines().findFirst().orElseThrow();

        tui.press("vvvv");

        assertThat(tui.screen().strip()).startsWith(first.strip());
    }

    @Test
    void aPlaceInThemIsNoPlaceInTheText() {
        var library = edited("New.\n\n" + "More. ".repeat(500), BEFORE);
        TestTui.english(60, 10, library).press("\nv  q");

        assertThat(library.position(new EntryId(1))).isZero();
    }
}
