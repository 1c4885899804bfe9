/**
 * The one query language: parsed into a sealed tree, printed back, and compiled to SQL by the store.
 *
 * <p>Words, quoted phrases and {@code key:value} stand side by side, and all of them must hold. What cannot be understood
 * is a value, {@link dev.lede.query.QueryProblem}, with a column and what could have stood there: this room has no words
 * of the program. Printing and parsing again gives the same tree, so that a query can be shown, edited and stored as text.
 *
 * <p>{@code since:2d} becomes a day when it is read. A saved query must therefore be kept as typed, not as printed.
 */
@NullMarked
package dev.lede.query;

import org.jspecify.annotations.NullMarked;
