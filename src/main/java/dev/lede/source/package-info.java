/**
 * Where entries come from: a web feed, a folder of Markdown, a single file; and the person's {@code feeds} file that
 * names them.
 *
 * <p>A source yields a {@link dev.lede.feed.ParsedFeed}; a web feed's is made by {@code sync} from what was fetched. A
 * folder is read whole or, where nothing in it changed since the fingerprint taken the last time, not at all: a
 * fingerprint a file would have to be stored for each, and reading a thousand files takes a second.
 *
 * <p>The {@code feeds} file is the person's: commands change one line, through symlinks, under a lock, only if the file is
 * still as it was read, and the old file stays whole until the new one is.
 */
@NullMarked
package dev.lede.source;

import org.jspecify.annotations.NullMarked;
