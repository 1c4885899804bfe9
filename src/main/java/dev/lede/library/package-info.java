/**
 * What a person can do, whether by key or by command: find, open, mark, follow, sync. The CLI and the TUI call only this
 * room; it composes the others and adds the rules that need more than one of them.
 *
 * <p>Following is finding and then writing a line. {@code Finding} looks at what the person named; what that leads to ({@code
 * KnownSites}, then the page's own words, its links, the usual places, a few of each) is a stranger's address: it is asked
 * for under {@code AddressRules} and yields neither commands nor paths. Only the first feed is looked at, another when it is
 * chosen.
 *
 * <p>{@code Library} is an interface for the sake of the tests of both, which have one in memory. The {@code feeds} file
 * is brought in whenever the library is opened, changed or synced: a file that has lost its lines unfollows nothing and is
 * told, and nothing is written to it until it is whole again or the person has taken leave of what it lost. While it names
 * nothing, the manual in our own jar is followed; it is erased whole with the first line. {@code Parsing} stands beside it:
 * a feed's bytes are read without opening a store.
 *
 * <p>A page that the person keeps ({@code Keeping}) is a file of theirs in a folder that a line of {@code feeds} names: so it
 * outlives the store, is exported with the rest, and needs no rule of its own for unfollowing. What fetches pages is made when the
 * first is wanted.
 *
 * <p>Importing gathers first ({@code Gathering} reads a format, {@code Wanted} says what may be followed) and writes
 * {@code feeds} once. States wait in the store for their entries. What comes from elsewhere names no path and no command of
 * this machine. OPML: each folder around a feed is a tag of its own, not one for the whole path, since most readers have
 * one level of folders and every tag of ours can be asked for alone; exported, a feed stands in the folder of its first tag
 * and has all of them in {@code category}. In JSON lines tags have no origin: the person's own are those that neither
 * the feed's line nor the publisher gives when the entry is there.
 *
 * <p>Rules act in the transaction that stores what arrived ({@code sync.StandingRules}); here they are only listed, tried and
 * applied to what is stored ({@code StoredRules}), as one step that can be taken back.
 *
 * <p>An archive ({@code StoredArchives}) is written in pages of the list, each file whole by a rename and only where it
 * differs, so that any run may be killed and the next goes on. The folder of an article is found by its uid: where its date
 * has changed it is moved with all that lies in it. {@code ArchiveIndex} knows where each stands in eight bytes; a lookup on
 * the disk for every article that is new would have read all months for each. Nothing is read back from the folder but to
 * compare it.
 */
@NullMarked
package dev.lede.library;

import org.jspecify.annotations.NullMarked;
