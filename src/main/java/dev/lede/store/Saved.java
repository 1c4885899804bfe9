package dev.lede.store;

import dev.lede.model.FeedId;

/** What came of a {@link Delivery}: so many new entries, so many known ones that changed. */
public record Saved(FeedId feed, int arrived, int edited) {}
