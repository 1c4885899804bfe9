package dev.lede.store;

import dev.lede.model.Subscription;
import org.jspecify.annotations.Nullable;

/**
 * A feed of an account.
 *
 * @param stream the server's name of it
 * @param url the publisher's document
 */
public record AccountFeed(String stream, @Nullable String url, Subscription subscription) {}
