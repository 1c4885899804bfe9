/** What can be shown, with its counters: the fixed choices, tags, feeds. State, moves, drawing. */
@NullMarked
package dev.lede.tui.sidebar;

import org.jspecify.annotations.NullMarked;
