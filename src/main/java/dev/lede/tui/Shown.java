package dev.lede.tui;

import dev.lede.config.Word;
import dev.lede.config.Words;
import dev.lede.library.Overview;
import dev.lede.query.Query;
import dev.lede.tui.sidebar.Choice;
import java.util.List;

/**
 * What the list shows: a choice of the side bar, and how it is narrowed.
 *
 * @param words as typed, and
 * @param narrowing what they mean
 */
record Shown(Choice choice, String words, Query narrowing, boolean unreadOnly) {

    static Shown of(Choice choice) {
        return new Shown(choice, "", Query.ALL, false);
    }

    Query query() {
        Query query = choice.query().and(narrowing);
        return unreadOnly ? query.and(new Query.Unread()) : query;
    }

    /** A view means another day tomorrow, and other things once its words are edited. */
    Shown asOf(List<Overview.SavedQuery> views) {
        return views.stream()
                .map(Choice.OfView::of)
                .filter(view -> view.equals(choice) && !view.query().equals(choice.query()))
                .findFirst()
                .map(view -> new Shown(view, words, narrowing, unreadOnly))
                .orElse(this);
    }

    String name(Words table) {
        return choice.name(table)
                + (narrowed() ? " · " + words : "")
                + (unreadOnly ? " · " + table.of(Word.UNREAD_ONLY) : "");
    }

    boolean narrowed() {
        return !words.isEmpty();
    }

    Shown choose(Choice now) {
        return new Shown(now, "", Query.ALL, unreadOnly);
    }

    Shown narrow(String nowWords, Query now) {
        return new Shown(choice, nowWords, now, unreadOnly);
    }

    Shown withUnreadOnly(boolean now) {
        return new Shown(choice, words, narrowing, now);
    }
}
