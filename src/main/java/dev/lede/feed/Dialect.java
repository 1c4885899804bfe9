package dev.lede.feed;

/** Whose habits a Markdown file follows, where they differ. */
public enum Dialect {
    HUGO,
    /** Also Hexo's. Only what has front matter is an article; a post's name begins with its date. */
    JEKYLL,
    /** A vault of notes: the file's name is the title; {@code [[links]]} and {@code #tags} stand in the text. */
    OBSIDIAN,
    PLAIN
}
