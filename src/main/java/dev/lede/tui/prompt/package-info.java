/** What is typed: words to narrow by, or a part of a tag's name. */
@NullMarked
package dev.lede.tui.prompt;

import org.jspecify.annotations.NullMarked;
