/**
 * What a person may set, and every word the program says.
 *
 * <p>The defaults are {@code config/default.yaml} of the project, packed into the jar; a person's file only names what
 * differs. A name that the defaults do not have is refused at its line. Reading YAML costs a start 14 ms with the start-up
 * cache, and two ways to read a setting would cost more.
 *
 * <p>A theme is a ground and looks upon it. {@code light} and {@code dark} bring their ground along, for nobody can tell what
 * the terminal's is without asking it. The default theme has none and is the only one in code, to save a start its parsing.
 *
 * <p>A rule's query is parsed when the file is read, so that a mistake is answered at its line before anything is synced; its
 * program is a list of arguments, and never a shell's line.
 */
@NullMarked
package dev.lede.config;

import org.jspecify.annotations.NullMarked;
