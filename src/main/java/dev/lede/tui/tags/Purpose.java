package dev.lede.tui.tags;

import dev.lede.model.EntryId;
import java.util.List;

/** What tags are chosen for. */
public sealed interface Purpose {
    /** To show only what bears them, and nothing that bears others. */
    record Narrow() implements Purpose {}

    /** To be the person's own on these entries. */
    record Give(List<EntryId> entries) implements Purpose {
        public Give {
            entries = List.copyOf(entries);
        }
    }
}
