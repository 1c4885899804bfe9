package dev.lede.sync;

import dev.lede.config.Rule;
import dev.lede.model.EntryId;
import dev.lede.query.Parsed;
import dev.lede.query.Query;
import dev.lede.query.QueryParser;
import dev.lede.query.QueryProblem;
import dev.lede.store.Rulings;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** The person's rules: a sync applies them to what a batch has brought within that batch's own transaction. */
public final class StandingRules {
    private final Rulings rulings;
    private final List<Rule> rules;
    private final Clock clock;

    public StandingRules(Rulings rulings, List<Rule> rules, Clock clock) {
        this.rulings = rulings;
        this.rules = List.copyOf(rules);
        this.clock = clock;
    }

    /** For what the person has brought by hand, and for our own manual. */
    StandingRules none() {
        return new StandingRules(rulings, List.of(), clock);
    }

    public List<Rule> rules() {
        return rules;
    }

    /** What a rule is about today. */
    public Query when(Rule rule) {
        return switch (QueryParser.parse(rule.when(), LocalDate.now(clock))) {
            case Parsed.Understood(Query query) -> query;
            case QueryProblem problem -> throw new IllegalStateException("a rule was read that cannot be: " + problem);
        };
    }

    public Rulings.Application application() {
        return rulings.application(deeds());
    }

    private List<Rulings.Deed> deeds() {
        return rules.stream()
                .map(rule -> new Rulings.Deed(when(rule), rule.changes()))
                .toList();
    }

    /** One sync's. */
    Round begin() {
        return new Round();
    }

    /** What the rules have found in one sync. */
    final class Round {
        private final Rulings.Application application = rulings.inSync(deeds());
        private final List<List<EntryId>> found = new ArrayList<>();

        private Round() {
            rules.forEach(rule -> found.add(new ArrayList<>()));
        }

        /** Answers what each rule found; to be {@link #heard} once it is stored for good. */
        List<List<EntryId>> apply(long after) {
            return rules.isEmpty() ? List.of() : application.to(after).found();
        }

        void heard(List<List<EntryId>> some) {
            for (int i = 0; i < some.size(); i++) {
                found.get(i).addAll(some.get(i));
            }
        }

        /** By the rules that want more than a change in the store. */
        List<SyncReport.Caught> caught() {
            var caught = new ArrayList<SyncReport.Caught>();
            for (int i = 0; i < rules.size(); i++) {
                Rule rule = rules.get(i);
                if ((rule.told() || !rule.run().isEmpty()) && !found.get(i).isEmpty()) {
                    caught.add(new SyncReport.Caught(rule, found.get(i)));
                }
            }
            return caught;
        }
    }
}
