/** What is typed: words to narrow by, an address to follow, or a part of the name of what is to be chosen. */
@NullMarked
package dev.lede.tui.prompt;

import org.jspecify.annotations.NullMarked;
