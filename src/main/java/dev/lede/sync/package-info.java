/**
 * Orders the steps from source to store, and reports progress. Each feed runs on a virtual thread of its own until its
 * entries are ready; one thread stores what has come, several feeds in one transaction, so that a kill at any moment
 * leaves whole feeds or nothing of them. What is asked, read and waits to be stored is bounded by {@code Room}, in feeds and
 * in bytes, so that slow storing slows the fetching; what is the same as before gives its place away at once.
 *
 * <p>Limits per host live in {@code fetch}, not here as the plan had it: only there are redirects seen. One sync at a time
 * holds the operating system's lock on a file beside the store, which goes with the process however it ends.
 *
 * <p>Where no host at all could be reached there is no network: that is no failure, and counts against no feed. What a sync
 * sets off (the person's own programs) is the library's {@code Aftermath}, once the lock is given back.
 *
 * <p>When a feed is asked again: {@code Setbacks} for those that fail, the store's {@code Due} for the others; which of
 * them a sync asks is the library's {@code Turn}. A sync that is stopped ends with the feed it is storing, and does not
 * wait for what is being read.
 *
 * <p>{@link dev.lede.sync.Conversion} gives every entry of a document a guid of its own, and a language: the person's word
 * for the feed, else the publisher's, else what the text looks like. Of the 66 real feeds in the tests, 2,974 entries with a
 * declared language, 90 % are guessed as declared and 1 % otherwise, most of these in a feed that declares the wrong one; the
 * rest, mostly bare names, stays open. What is known already is for the store to say, see {@code store.Recognition}.
 *
 * <p>{@link dev.lede.sync.FullTexts} brings what feeds leave out. A text that looks cut short ({@code Excerpt} names the signs;
 * the last pages of the feed count too) has its page fetched, when it is opened and for the newest unread after a sync; the
 * page is shown only where it says more, and nothing that becomes of it touches the feed's text. That is no part of a
 * sync proper: a page that fails is no problem of its feed, and nobody waits for it.
 *
 * <p>{@link dev.lede.sync.AccountSync} takes the place of fetching where a line names an account: what the person did goes to
 * the server, then feeds, complete lists of ids and missing contents come. A wish that is pending hides the server's word,
 * otherwise the server wins: it keeps no times that could be compared. What the person wants of feeds goes
 * first and in order ({@code Wishing}), and is done when the server's list shows it. No server lists what was edited: the
 * newest 50 are asked for again.
 *
 * <p>Where a server labels entries, which it is asked once, tags of the person and their rules are its labels
 * ({@code Labelling}). A server says OK to labels that it does not keep, so what it lists afterwards counts: what it had and has
 * no longer was taken off there, what it never had stays here. To list one is a request, so that a quiet round, which has
 * seven at the most (and one for each further page of ids), lists one label in place of the newest 50, every other time.
 * What happened to labels is here sooner than by turns: what arrives and the newest 50 bear theirs in their contents, and
 * where the server counts the unread of each label, those are listed of which it counts more or fewer ({@code LabelTurn}).
 * So with n labels all are right within 2n rounds; at first, 20 are listed at a time.
 *
 * <p>Known gap: an entry without guid, link and date whose text is edited comes as a new one.
 */
@NullMarked
package dev.lede.sync;

import org.jspecify.annotations.NullMarked;
