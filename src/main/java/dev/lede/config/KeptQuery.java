package dev.lede.config;

import dev.lede.model.Keep;

/**
 * How much is kept whole of what a query finds.
 *
 * @param query in its words, since some mean another day tomorrow
 */
public record KeptQuery(Keep keep, String query) {}
