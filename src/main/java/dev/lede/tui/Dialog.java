package dev.lede.tui;

import dev.lede.tui.calendar.Calendar;

/** Something that lies over the front page and takes every key until it is left. */
sealed interface Dialog {
    record OfDay(Calendar calendar) implements Dialog {}
}
