/**
 * The one query language: parsed into a sealed tree, printed back, and compiled to SQL by the store.
 *
 * <p>Words, quoted phrases, patterns and {@code key:value} stand side by side, and all of them must hold; {@code or},
 * {@code not} and brackets join them otherwise. What cannot be understood is a value, {@link dev.lede.query.QueryProblem},
 * with a column and what could have stood there: this room has no words of the program. Printing and parsing again gives
 * the same tree, so that a query can be shown, edited and stored as text. {@link dev.lede.query.Key} is the one table of
 * what can be asked, in English and in Chinese; completion, suggestions and the printer read it.
 *
 * <p>{@code sort:} and {@code limit:} are no conditions; they stand at the top of the tree, once, so that a view and a
 * command carry one value. The reader's list is by day whatever is asked for. A pattern is RE2's, in linear time, so
 * without looking around; {@link dev.lede.query.Highlights} finds again what the full-text index found.
 *
 * <p>{@code since:2d} becomes a day when it is read. A saved query must therefore be kept as typed, not as printed.
 */
@NullMarked
package dev.lede.query;

import org.jspecify.annotations.NullMarked;
