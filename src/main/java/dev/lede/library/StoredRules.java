package dev.lede.library;

import dev.lede.config.Rule;
import dev.lede.model.Change;
import dev.lede.model.Origin;
import dev.lede.query.Query;
import dev.lede.store.EntryStore;
import dev.lede.sync.StandingRules;
import java.util.List;

/** The rules over a store. */
final class StoredRules implements Rules {
    private final EntryStore entries;
    private final StandingRules rules;

    StoredRules(EntryStore entries, StandingRules rules) {
        this.entries = entries;
        this.rules = rules;
    }

    @Override
    public List<Standing> look() {
        return rules.rules().stream().map(this::look).toList();
    }

    private Standing look(Rule rule) {
        Query when = rules.when(rule);
        return new Standing(rule, entries.count(when), changes(rule, when));
    }

    /** Of what it finds, what is otherwise in anything than it wants. */
    private long changes(Rule rule, Query when) {
        Query found = when.namesHidden() ? when : when.and(new Query.Hidden().not());
        return rule.changes().stream()
                .map(StoredRules::otherwise)
                .reduce(Query::or)
                .map(other -> entries.count(found.and(other)))
                .orElse(0L);
    }

    private static Query otherwise(Change change) {
        return switch (change) {
            case Change.Read(boolean read) -> read ? new Query.Unread() : new Query.Unread().not();
            case Change.Starred(boolean starred) -> starred ? new Query.Starred().not() : new Query.Starred();
            case Change.Hidden() -> new Query.Hidden().not();
            case Change.Ruled(var tags) -> without(Origin.RULE, tags);
            case Change.Tagged(var add, var remove) -> without(Origin.OWN, add);
        };
    }

    /** At least one of them is lacking. */
    private static Query without(Origin by, List<String> tags) {
        return tags.stream()
                .map(tag -> new Query.TaggedBy(by, tag, false).not())
                .reduce(Query::or)
                .orElse(Query.ALL);
    }

    @Override
    public int apply() {
        return rules.rules().isEmpty() ? 0 : rules.application().to(0).changed();
    }
}
