package dev.lede.tui;

import dev.lede.config.Word;
import dev.lede.config.Words;
import dev.lede.query.Query;
import dev.lede.tui.sidebar.Choice;

/** What the list shows: a choice of the side bar, and how it is narrowed. */
record Shown(Choice choice, String words, boolean unreadOnly) {

    static Shown of(Choice choice) {
        return new Shown(choice, "", false);
    }

    Query query() {
        Query query = choice.query();
        for (String word : words.strip().split("\\s+", -1)) {
            if (!word.isEmpty()) {
                query = query.and(new Query.Words(word));
            }
        }
        return unreadOnly ? query.and(new Query.Unread()) : query;
    }

    String name(Words table) {
        return choice.name(table)
                + (words.isBlank() ? "" : " · " + words.strip())
                + (unreadOnly ? " · " + table.of(Word.UNREAD_ONLY) : "");
    }

    boolean narrowed() {
        return !words.isBlank();
    }

    Shown withWords(String now) {
        return new Shown(choice, now, unreadOnly);
    }

    Shown withUnreadOnly(boolean now) {
        return new Shown(choice, words, now);
    }
}
