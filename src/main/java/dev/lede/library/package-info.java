/**
 * What a person can do, whether by key or by command: find, open, mark, follow, sync. The CLI and the TUI call only this
 * room; it composes the others and adds the rules that need more than one of them.
 */
@NullMarked
package dev.lede.library;

import org.jspecify.annotations.NullMarked;
