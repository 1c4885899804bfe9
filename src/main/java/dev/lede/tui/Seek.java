package dev.lede.tui;

import dev.lede.model.EntryId;
import dev.lede.model.Place;
import java.time.LocalDate;

/** Which part of a list to bring to the screen. */
sealed interface Seek {
    record Newest() implements Seek {}

    record Oldest() implements Seek {}

    /** That many days before (negative) or after a day: the newest entry of that day, or else of the next that has any. */
    record Day(LocalDate from, int days) implements Seek {}

    /** The entry of that number; the newest where it is gone. */
    record Entry(EntryId id) implements Seek {}

    record Unread(Place from, boolean older) implements Seek {}
}
