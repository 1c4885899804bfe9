/**
 * Orders the steps from source to store, and reports progress. Each feed runs on a virtual thread of its own until its
 * entries are ready; one thread stores what has come, several feeds in one transaction, so that a kill at any moment
 * leaves whole feeds or nothing of them. What is asked, read and waits to be stored is bounded by {@code Room}, in feeds and
 * in bytes, so that slow storing slows the fetching; what is the same as before gives its place away at once.
 *
 * <p>Limits per host live in {@code fetch}, not here as the plan had it: only there are redirects seen. One sync at a time
 * holds the operating system's lock on a file beside the store, which goes with the process however it ends.
 *
 * <p>Known gap: a feed that gives one guid to all its entries, and first had only one of them, sends that one again once
 * it has two.
 */
@NullMarked
package dev.lede.sync;

import org.jspecify.annotations.NullMarked;
