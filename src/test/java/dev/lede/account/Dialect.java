package dev.lede.account;

/** How servers differ that say that they speak the same. */
public enum Dialect {
    /** As 1.24 is: later ones hear all of several tags, and know which label they do not know and what is read. */
    FRESHRSS("/api/greader.php", 1_795_467_000_000_001L, Integer.MAX_VALUE),
    MINIFLUX("", 101, 10_000),
    /** Reads a bare decimal as hexadecimal. */
    MINIFLUX_OLD("", 101, 10_000),
    /** Ids of all 64 bits, pages of a thousand, a token that expires. */
    GENERIC("/reader", 0xf000_0000_0000_0001L, 1000);

    final String base;
    final long firstId;
    final int mostIds;

    Dialect(String base, long firstId, int mostIds) {
        this.base = base;
        this.firstId = firstId;
        this.mostIds = mostIds;
    }

    boolean isMiniflux() {
        return this == MINIFLUX || this == MINIFLUX_OLD;
    }
}
