package dev.lede.account;

/** Which program speaks at the other end, as far as it shows. */
public enum Server {
    FRESHRSS,
    MINIFLUX,
    OTHER
}
