/**
 * The words of the field as values: what a publisher offers ({@link dev.lede.model.Feed}), what I follow
 * ({@link dev.lede.model.Subscription}), one thing in the list ({@link dev.lede.model.Entry}), its readable body
 * ({@link dev.lede.model.Article}).
 *
 * <p>This room depends on nothing and does no I/O. Of text it reads only what belongs to a value: an address as it may be
 * shown, a setting of a line. They stand here because {@code fetch} needs them and may use no other room.
 * What a source has just sent is a {@link dev.lede.model.NewEntry}; what the store gives back is an {@code Entry} or an
 * {@code Article}.
 */
@NullMarked
package dev.lede.model;

import org.jspecify.annotations.NullMarked;
