package dev.lede.tui.reader;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lede.markdown.PictureBoxes.Box;
import dev.lede.model.EntryId;
import dev.lede.picture.PictureResult.Reason;
import dev.lede.picture.Raster;
import dev.lede.terminal.Capabilities;
import dev.lede.tui.reader.Pictures.Key;
import dev.lede.tui.reader.Pictures.State;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What is shown of a picture while it is loaded for another screen. */
class HeldPicturesTest {
    private static final String ADDRESS = "https://example.org/a.png";
    private static final Capabilities TERMINAL = Capabilities.of(Map.of("TERM", "xterm-256color", "LANG", "C.UTF-8"));

    private static Key key(int entry, PictureRoom.Wish wish, int measure) {
        return new Key(new EntryId(entry), PictureRoom.of(wish, TERMINAL, measure, 30));
    }

    private static State drawn(Key key) {
        return new State.Shown(HalfBlocks.of(Raster.of(800, new int[800 * 400]), key.room()));
    }

    private static Pictures shownOn(Key key) {
        return Pictures.START.of(key).with(ADDRESS, drawn(key));
    }

    @Test
    void itStaysAsItIsUntilItHasComeForTheOtherScreen() {
        Key large = key(1, PictureRoom.Wish.LARGE, 80);
        var changed = shownOn(key(1, PictureRoom.Wish.SMALL, 80)).of(large).with(ADDRESS, new State.Asked());
        assertThat(changed.box(ADDRESS, 80)).isEqualTo(new Box(64, 16));
        assertThat(changed.with(ADDRESS, drawn(large)).box(ADDRESS, 80)).isEqualTo(new Box(80, 20));
    }

    @Test
    void itIsCutWhereTheColumnIsNarrowerNow() {
        var changed = shownOn(key(1, PictureRoom.Wish.SMALL, 80)).of(key(1, PictureRoom.Wish.SMALL, 30));
        assertThat(changed.box(ADDRESS, 30)).isEqualTo(new Box(30, 16));
    }

    @Test
    void itStaysThroughSeveralScreensButNotWhenItIsRefused() {
        var changed = shownOn(key(1, PictureRoom.Wish.SMALL, 80))
                .of(key(1, PictureRoom.Wish.SMALL, 30))
                .of(key(1, PictureRoom.Wish.SMALL, 40));
        assertThat(changed.box(ADDRESS, 80)).isEqualTo(new Box(64, 16));
        assertThat(changed.with(ADDRESS, new State.Refused(Reason.NOT_THERE)).box(ADDRESS, 80))
                .isEqualTo(Box.NONE);
    }

    @Test
    void whoeverWantsNoPicturesSeesNone() {
        var none = shownOn(key(1, PictureRoom.Wish.SMALL, 80)).of(key(1, PictureRoom.Wish.NONE, 80));
        assertThat(none.box(ADDRESS, 80)).isEqualTo(Box.NONE);
    }

    @Test
    void anotherArticleBeginsWithoutThem() {
        assertThat(shownOn(key(1, PictureRoom.Wish.SMALL, 80))
                        .of(key(2, PictureRoom.Wish.SMALL, 80))
                        .box(ADDRESS, 80))
                .isEqualTo(Box.NONE);
    }
}
