package dev.lede.tui;

import dev.lede.config.Keymap;
import dev.lede.config.When;
import dev.lede.config.Words;
import dev.lede.library.LinkWay;
import dev.lede.markdown.Measure;
import dev.lede.terminal.Capabilities;
import dev.lede.terminal.Size;
import java.time.DayOfWeek;
import java.time.temporal.WeekFields;
import java.util.Locale;

/**
 * What does not change while the reader runs.
 *
 * @param width of the reader's column at most
 * @param place where the person lives, for on which day their weeks begin
 */
record Surroundings(
        Words words, When when, Keymap keymap, int width, LinkWay links, Capabilities terminal, Locale place) {

    /** Looked up only when asked: that loads the locale data of the JDK. */
    DayOfWeek weekBegins() {
        return WeekFields.of(place).getFirstDayOfWeek();
    }

    /** The reader's column on a screen of that size. */
    Measure measure(Size size) {
        return new Measure(Math.max(1, Math.min(width, size.columns() - 2)), size.columns());
    }
}
