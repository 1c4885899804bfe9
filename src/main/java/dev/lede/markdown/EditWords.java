package dev.lede.markdown;

import java.time.Instant;
import java.util.function.Function;
import java.util.function.IntFunction;

/**
 * What is said between the changes of an article.
 *
 * @param edited that it was edited then
 * @param unchanged that so many paragraphs are left out
 * @param signs whether what went and what came is to be told by signs, as there are no colours
 */
public record EditWords(Function<Instant, String> edited, IntFunction<String> unchanged, boolean signs) {}
