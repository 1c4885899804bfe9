package dev.lede.tui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lede.model.Place;
import dev.lede.query.Query;
import java.util.List;
import org.junit.jupiter.api.Test;

class SelectionTest {
    @Test
    void theRowsOneMovesOverAreSelected() {
        TestTui.english(50, 6, Entries.many(20)).press("jvjjk").expect("""
                 Today · Thu 5 Mar
                 ●  09:00 Entry 20
                +●  08:00 Entry 19
                »●  07:00 Entry 18
                 ●  06:00 Entry 17
                 All · 20 entries · 2 selected
                """);
    }

    @Test
    void whatIsSelectedIsReadTogetherAndComesBackTogether() {
        var library = Entries.many(20);
        var tui = TestTui.english(60, 6, library).press("vjjr");
        assertThat(tui.lastRow()).isEqualTo(" 3 marked read · U takes it back");
        assertThat(unread(library)).isEqualTo(17);

        tui.press("U");

        assertThat(unread(library)).isEqualTo(20);
        assertThat(tui.press("j").lastRow()).isEqualTo(" All · 20 entries");
    }

    @Test
    void rowsApartAreSelectedOneByOne() {
        var library = Entries.many(20);
        TestTui.english(60, 6, library).press("vvjjvvs");

        assertThat(starred(library)).isEqualTo(List.of(20L, 18L));
    }

    @Test
    void aSelectedRowIsTakenOutAgain() {
        var library = Entries.many(20);
        TestTui.english(60, 6, library).press("vjjvkvs");

        assertThat(starred(library)).isEqualTo(List.of(20L, 18L));
    }

    @Test
    void escDropsTheSelectionBeforeAnythingElse() {
        var tui = TestTui.english(60, 6, Entries.many(20)).press("/Entry\nvj<Esc>");
        assertThat(tui.lastRow()).isEqualTo(" All · Entry* · 20 entries");

        assertThat(tui.press("<Esc>").lastRow()).isEqualTo(" All · 20 entries");
    }

    @Test
    void aStretchLongerThanTheWindowIsSelectedWhole() {
        var library = Entries.many(1000);
        var tui = TestTui.english(60, 6, library).press("v400j");
        assertThat(tui.lastRow()).isEqualTo(" All · 1000 entries · 401 selected");

        tui.press("r");

        assertThat(unread(library)).isEqualTo(599);
    }

    @Test
    void aJumpEndsTheStretchAndKeepsIt() {
        var tui = TestTui.english(60, 6, Entries.many(1000)).press("vjG");

        assertThat(tui.lastRow()).isEqualTo(" All · 1000 entries · 2 selected");
    }

    @Test
    void aCountGoesBeyondWhatIsAtHand() {
        var tui = TestTui.english(50, 5, Entries.many(1000)).press("500j");
        assertThat(tui.screen()).contains(">●  13:00 Entry 500");

        assertThat(tui.press("300k").screen()).contains(">●  01:00 Entry 800");
        assertThat(tui.press("9999j").screen()).contains(">●  18:00 Entry 1\n");
    }

    @Test
    void allAboveOrAllBelowAreReadWithOneKey() {
        var library = Entries.many(100);
        var tui = TestTui.english(60, 6, library).press("10j(");
        assertThat(tui.lastRow()).isEqualTo(" 10 marked read · U takes it back");
        assertThat(unread(library)).isEqualTo(90);

        tui.press(")");

        assertThat(tui.lastRow()).isEqualTo(" 89 marked read · U takes it back");
        assertThat(unread(library)).isEqualTo(1);
        assertThat(tui.press("UU").screen()).contains("●");
        assertThat(unread(library)).isEqualTo(100);
    }

    @Test
    void whatArrivedUnseenStaysUnread() {
        var library = Entries.many(5);
        var tui = TestTui.english(60, 6, library);
        library.put(Entries.entry(6, "2026-03-05T09:30:00Z", "Feed", "Late"), "");

        tui.press("G(");

        assertThat(unread(library)).isEqualTo(2);
    }

    private static long unread(FakeLibrary library) {
        return library.overview().unread();
    }

    private static List<Long> starred(FakeLibrary library) {
        return library.older(new Query.Starred(), Place.NEWEST, 100).stream()
                .map(entry -> entry.id().value())
                .toList();
    }
}
