package dev.lede.markdown;

import dev.lede.text.DisplayWidth;
import dev.lede.text.Role;
import dev.lede.text.StyledText;

/** What stands left of the text of a list entry, a quote, a code block: once its mark, then what goes on below it. */
final class Margin {
    private final StyledText mark;
    private final StyledText below;
    private boolean used;

    private Margin(StyledText mark, StyledText below) {
        this.mark = mark;
        this.below = below;
    }

    /** A mark, and blanks of its width under it. */
    static Margin hanging(StyledText mark) {
        return new Margin(mark, blank(DisplayWidth.of(mark.plain())));
    }

    /** The same on every line. */
    static Margin bar(StyledText bar) {
        return new Margin(bar, bar);
    }

    static Margin indent(int cells) {
        return bar(blank(cells));
    }

    /** For nesting so deep that there is no room for another margin. */
    static Margin none() {
        return bar(StyledText.EMPTY);
    }

    int width() {
        return DisplayWidth.of(mark.plain());
    }

    boolean isMarkPending() {
        return !used && mark != below;
    }

    StyledText below() {
        return below;
    }

    StyledText next() {
        var next = used ? below : mark;
        used = true;
        return next;
    }

    private static StyledText blank(int cells) {
        return StyledText.of(" ".repeat(cells), Role.TEXT);
    }
}
