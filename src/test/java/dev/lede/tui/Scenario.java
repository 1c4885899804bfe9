package dev.lede.tui;

import dev.lede.model.Trouble;
import dev.lede.sync.SyncEvent;
import dev.lede.terminal.Size;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** One thing that the front page can do: the keys that show it, or what happens without any. */
enum Scenario {
    THE_FIRST_SCREEN(""),
    A_DAY_STAYS_ABOVE_ITS_ROWS_AND_SAYS_HOW_MANY("60j"),
    DAYS_AND_WEEKS_BY_KEY("]{["),
    THE_CALENDAR_SHOWS_EACH_DAY_OF_WHAT_IS_SHOWN("tai\nDh"),
    TAGS_ARE_PICKED_SEVERAL_AT_ONCE_AND_SOME_EXCLUDED("tte <Ctrl-U>-"),
    OWN_TAGS_ARE_GIVEN_WITH_COMPLETION("Ttec<Down>"),
    TAGS_BELOW_TAGS_FOLD("<Tab>8j<Left>"),
    THE_LIST_NARROWS_WHILE_ONE_TYPES("z/full-te"),
    ESC_GOES_BACK_TO_WHERE_ONE_WAS("12j/full-te\nj<Esc>"),
    VIEWS_STAND_WITH_THEIR_NUMBERS_AND_WHAT_IS_UNREAD("&"),
    LONG_READS("&6"),
    COMPACT_AND_COMFORTABLE_AND_SPLIT_TAKE_TURNS("zz"),
    WHAT_IS_READ_STAYS_UNTIL_ONE_LEAVES("ujjr"),
    ALL_BELOW_ARE_READ_WITH_ONE_KEY("4j)"),
    ONE_STEP_BACK_UNDOES_THAT("4j)U"),
    ROWS_ARE_SELECTED_FOR_ONE_CHANGE("jv3jv2jv"),
    THE_COMMAND_LINE_COMPLETES(":da"),
    THE_HELP_IS_SEARCHED("?/tag"),
    AN_ARTICLE_IS_OPEN("jj\n"),
    ARRIVALS_ARE_ANNOUNCED_AND_MOVE_NOTHING("3j") {
        @Override
        void happen(TestTui tui, FakeLibrary library) {
            super.happen(tui, library);
            library.put(Entries.entry(200, "2026-03-05T09:50:00Z", "Go Blog", "Just in"), "");
            tui.hear(new Msg.StoreChanged());
        }
    },
    ONE_LINE_TELLS_HOW_FAR_A_SYNC_IS("") {
        @Override
        void happen(TestTui tui, FakeLibrary library) {
            tui.hear(new Msg.Synced(new SyncEvent.Started(500)))
                    .hear(new Msg.Synced(new SyncEvent.FeedDone("Go Blog", 37, 12, 500, Duration.ZERO)));
        }
    },
    A_FAILURE_STAYS_UNTIL_READ("") {
        @Override
        void happen(TestTui tui, FakeLibrary library) {
            tui.hear(new Msg.Failed(new Trouble(Trouble.Kind.STORE_BUSY, "lede.db"), true));
        }
    };

    private static final List<Size> SIZES = List.of(new Size(80, 24), new Size(120, 40), new Size(200, 50));

    private final String keys;

    Scenario(String keys) {
        this.keys = keys;
    }

    void happen(TestTui tui, FakeLibrary library) {
        tui.press(keys);
    }

    /** As a sentence, and as the name of its file. */
    String title() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Its screens, at each size in both languages. */
    String screens() {
        var screens = new StringBuilder();
        for (Size size : SIZES) {
            for (boolean chinese : new boolean[] {false, true}) {
                screens.append("== ")
                        .append(size.columns() + "x" + size.rows() + (chinese ? " zh" : " en"))
                        .append(keys.isEmpty() ? "" : "  " + keys.replace("\n", "<Enter>"))
                        .append('\n')
                        .append(screen(size, chinese));
            }
        }
        return screens.toString();
    }

    private String screen(Size size, boolean chinese) {
        var library = Scenes.library();
        var tui = chinese
                ? TestTui.chinese(size.columns(), size.rows(), library)
                : TestTui.english(size.columns(), size.rows(), library);
        happen(tui, library);
        return String.join("\n", withoutTrailingBlanks(tui.screen())) + "\n";
    }

    private static List<String> withoutTrailingBlanks(String screen) {
        return Arrays.stream(screen.split("\n")).map(String::stripTrailing).toList();
    }
}
