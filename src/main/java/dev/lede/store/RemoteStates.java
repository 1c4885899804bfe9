package dev.lede.store;

import java.util.Set;

/** The complete lists of an account: the items that are unread, and those that are starred. */
public record RemoteStates(Set<String> unread, Set<String> starred) {}
