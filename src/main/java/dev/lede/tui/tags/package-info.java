/** The tags to choose from, to narrow by or to give: filtered while one types, several at once. */
@NullMarked
package dev.lede.tui.tags;

import org.jspecify.annotations.NullMarked;
