/**
 * What publishers send, as they send it: bytes in, {@link dev.lede.feed.ParsedFeed} out. The shapes here are the wire's, not ours.
 */
@NullMarked
package dev.lede.feed;

import org.jspecify.annotations.NullMarked;
