/**
 * What a person can do, whether by key or by command: find, open, mark, follow, sync. The CLI and the TUI call only this
 * room; it composes the others and adds the rules that need more than one of them.
 *
 * <p>{@code Library} is an interface for the sake of the tests of both, which have one in memory. The {@code feeds} file
 * is brought in whenever the library is opened, changed or synced: a file that has lost its lines unfollows nothing and is
 * told. While it names nothing, the manual in our own jar is followed; it is erased whole with the first line. {@code
 * Parsing} stands beside it: a feed's bytes are read without opening a store.
 */
@NullMarked
package dev.lede.library;

import org.jspecify.annotations.NullMarked;
