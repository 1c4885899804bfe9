/**
 * What a person may set, and every word the program says.
 *
 * <p>The defaults are {@code config/default.yaml} of the project, packed into the jar; a person's file only names what
 * differs. A name that the defaults do not have is refused at its line. Reading YAML costs a start 14 ms with the start-up
 * cache, and two ways to read a setting would cost more.
 */
@NullMarked
package dev.lede.config;

import org.jspecify.annotations.NullMarked;
