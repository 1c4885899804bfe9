/**
 * A person's account on a server that speaks the Google Reader API, as FreshRSS and Miniflux really do: the conversation,
 * not what becomes of it ({@code sync.AccountSync}).
 *
 * <p>Servers differ most in what they answer with "OK" without doing it, so this room sends only what all of them
 * understand: one tag a request, token and tag before the ids (PHP drops what comes after a thousand fields), at most 250
 * ids, in the long padded form; never {@code it=}, which Miniflux ignores, nor {@code ot=}, which is the published date
 * there; never the stream of what is read, which some FreshRSS answer with everything. Content types are not looked at:
 * JSON comes as HTML. A list counts only when all of its pages have come ({@code Listing}): Miniflux counts places, among
 * which what is read meanwhile moves up and entries of one date stand in any order, so its pages overlap, and a list is asked
 * for again in other pages until as many are there as were counted; FreshRSS goes on behind an entry, and skips the next
 * where that one was read meanwhile, so its pages overlap too.
 *
 * <p>FreshRSS keeps one list of names for folders and labels: it says OK to a label that is named as a folder is, and does
 * nothing, so that such a tag stays here; and what is to go into a folder that is named as a label is loses its own.
 *
 * <p>Whether a server labels entries is asked by taking a label off that none has, which changes nothing anywhere.
 */
@NullMarked
package dev.lede.account;

import org.jspecify.annotations.NullMarked;
