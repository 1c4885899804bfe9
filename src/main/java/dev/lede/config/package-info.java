/**
 * What a person may set, and every word the program says.
 *
 * <p>The defaults are {@code config/default.yaml} of the project, packed into the jar; a person's file only names what
 * differs. YAML is loaded only where a person's file exists, so that it costs a start nothing.
 */
@NullMarked
package dev.lede.config;

import org.jspecify.annotations.NullMarked;
