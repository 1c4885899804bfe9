package dev.lede.model;

import java.util.List;

/** What a person, or a rule of theirs, can do to entries, one or all that a query finds; each can be taken back. */
public sealed interface Change {
    record Read(boolean read) implements Change {}

    record Starred(boolean starred) implements Change {}

    /** Out of every list that does not ask for it, which marks it read too. Only rules do that. */
    record Hidden() implements Change {}

    /** Tags of a rule, which stay apart from the person's own. */
    record Ruled(List<String> tags) implements Change {
        public Ruled {
            tags = List.copyOf(tags);
        }
    }

    /** Of the person's own tags; others' stay. */
    record Tagged(List<String> add, List<String> remove) implements Change {
        public Tagged {
            add = List.copyOf(add);
            remove = List.copyOf(remove);
        }
    }
}
