package dev.lede.account;

/** What an entry is to be, as a tag that it is given or loses. */
public enum Mark {
    READ(Stream.READ, true),
    UNREAD(Stream.READ, false),
    STARRED(Stream.STARRED, true),
    UNSTARRED(Stream.STARRED, false);

    private final String tag;
    private final boolean given;

    Mark(String tag, boolean given) {
        this.tag = tag;
        this.given = given;
    }

    String tag() {
        return tag;
    }

    boolean given() {
        return given;
    }
}
