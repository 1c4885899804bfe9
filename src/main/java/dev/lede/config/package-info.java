/**
 * What a person may set, and every word the program says.
 *
 * <p>The defaults are {@code config/default.yaml} of the project, packed into the jar; a person's file only names what
 * differs. A name that the defaults do not have is refused at its line.
 */
@NullMarked
package dev.lede.config;

import org.jspecify.annotations.NullMarked;
