package dev.lede.tui;

import dev.lede.config.Word;

/** What can be done to several entries at once, and how it is told. */
enum Mark {
    READ(Word.MARKED_READ),
    UNREAD(Word.MARKED_UNREAD),
    STARRED(Word.MARKED_STARRED),
    UNSTARRED(Word.MARKED_UNSTARRED);

    private final Word done;

    Mark(Word done) {
        this.done = done;
    }

    Word done() {
        return done;
    }

    static Mark read(boolean read) {
        return read ? READ : UNREAD;
    }

    static Mark starred(boolean starred) {
        return starred ? STARRED : UNSTARRED;
    }
}
