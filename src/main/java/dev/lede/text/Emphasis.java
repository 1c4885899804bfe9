package dev.lede.text;

/** What an author did to a word, whatever its role. */
public enum Emphasis {
    BOLD,
    ITALIC,
    UNDERLINE,
    STRIKE,
    DIM,
    REVERSE
}
