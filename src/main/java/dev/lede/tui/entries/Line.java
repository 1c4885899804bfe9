package dev.lede.tui.entries;

import java.time.LocalDate;

/** One line of the list as it stands on the screen. */
sealed interface Line {
    record Heading(LocalDate day) implements Line {}

    /** Below its entry. */
    record OfSummary(Row row) implements Line {}

    record OfEntry(Row row) implements Line {}
}
