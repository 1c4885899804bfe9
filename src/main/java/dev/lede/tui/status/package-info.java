/** The line that always says what is shown, how many, and what goes on behind it. */
@NullMarked
package dev.lede.tui.status;

import org.jspecify.annotations.NullMarked;
