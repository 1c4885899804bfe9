package dev.lede.store;

import java.util.Map;
import java.util.Set;

/**
 * The labels of an account, as its server lists them.
 *
 * @param labelled the items of each label
 * @param unclear labels of which nothing is known: they stay as they are
 */
public record RemoteLabels(Map<String, Set<String>> labelled, Set<String> unclear) {}
