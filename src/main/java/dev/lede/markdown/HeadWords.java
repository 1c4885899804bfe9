package dev.lede.markdown;

/**
 * What the head of an article says in the person's language.
 *
 * @param dateline date, age and reading time; empty where there are none
 * @param shortfall why the text is not all there is; empty where nothing is known to be missing
 * @param sources which feeds bring the same story; empty where it is one
 */
public record HeadWords(String dateline, String shortfall, String sources) {}
