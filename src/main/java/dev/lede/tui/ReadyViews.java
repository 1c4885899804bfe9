package dev.lede.tui;

import dev.lede.config.Word;
import dev.lede.library.Overview;
import dev.lede.library.Overview.SavedQuery;
import dev.lede.query.Parsed;
import dev.lede.query.QueryParser;
import java.util.ArrayList;
import java.util.List;

/** The views that come with the program. The person's own of the same name stands in their place. */
record ReadyViews(Surroundings surroundings) {

    Overview before(Overview found) {
        var views = new ArrayList<SavedQuery>();
        add(views, Word.TODAY, "on:today", found.views());
        add(views, Word.LONG_READS, "length:long", found.views());
        views.addAll(found.views());
        return new Overview(
                found.arrived(), found.total(), found.unread(), found.starred(), views, found.tags(), found.feeds());
    }

    private void add(List<SavedQuery> views, Word word, String words, List<SavedQuery> own) {
        String name = surroundings.words().of(word);
        boolean replaced = own.stream().anyMatch(view -> view.name().equals(name));
        if (!replaced
                && QueryParser.parse(words, surroundings.when().today()) instanceof Parsed.Understood(var query)) {
            views.add(new SavedQuery(name, words, query));
        }
    }
}
