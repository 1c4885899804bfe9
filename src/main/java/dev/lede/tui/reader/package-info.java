/** An article set for the screen, and the place in it. */
@NullMarked
package dev.lede.tui.reader;

import org.jspecify.annotations.NullMarked;
