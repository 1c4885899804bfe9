package dev.lede.library;

/** What other programs read. */
public enum ExportFormat {
    OPML,
    /** newsboat's. */
    URLS
}
