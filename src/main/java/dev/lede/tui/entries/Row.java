package dev.lede.tui.entries;

import dev.lede.config.When;
import dev.lede.model.Entry;
import dev.lede.model.EntryId;
import java.time.LocalDate;

/** An entry and the day it stands under. */
public record Row(Entry entry, LocalDate day) {

    public static Row of(Entry entry, When when) {
        return new Row(entry, when.dayOf(entry.place().instant()));
    }

    EntryId id() {
        return entry.id();
    }
}
