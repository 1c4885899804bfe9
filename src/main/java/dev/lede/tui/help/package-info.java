/** The table of commands on the screen. */
@NullMarked
package dev.lede.tui.help;

import org.jspecify.annotations.NullMarked;
