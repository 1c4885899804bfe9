/**
 * Where entries come from: a web feed, a folder of Markdown, a single file, a command; and the person's {@code feeds}
 * file that names them.
 *
 * <p>A source yields a {@link dev.lede.feed.ParsedFeed}; a web feed's is made by {@code sync} from what was fetched. Of a
 * folder only those files are read whose fingerprint differs: it covers all that an article depends on, its site's
 * settings and whether a neighbour holds it in another language among it. The fingerprints are stored in the transaction
 * that stores the entries, so a killed sync reads the same files again. What is broken has none, and is tried each time.
 * A link from note to note is looked up when its note is read, not again when the other note moves.
 *
 * <p>In a folder that {@code lede archive} wrote the articles are entries of the feeds that they came from, not of the
 * folder ({@link dev.lede.model.KeptEntry}); each is known by its uid, so one folder may hold both.
 *
 * <p>{@code Site} says whose habits hold: Hugo's, Jekyll's, Obsidian's or none. Commands are newsboat's {@code exec:} and
 * {@code filter:}; only the text of a person makes one, since no page, redirect or link is ever given to {@code Source.of}.
 *
 * <p>The {@code feeds} file is the person's: commands change one line, through symlinks, under a lock, only if the file is
 * still as it was read, and the old file stays whole until the new one is.
 */
@NullMarked
package dev.lede.source;

import org.jspecify.annotations.NullMarked;
