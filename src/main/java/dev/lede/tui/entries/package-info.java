/** The list: a window of rows around the screen, never the whole list; its top and its selection are entries, not numbers. */
@NullMarked
package dev.lede.tui.entries;

import org.jspecify.annotations.NullMarked;
