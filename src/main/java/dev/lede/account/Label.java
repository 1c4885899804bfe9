package dev.lede.account;

import org.jspecify.annotations.Nullable;

/**
 * A tag of entries that the server keeps.
 *
 * @param stream the server's name of it
 * @param name as a person sees it
 * @param unread how many unread entries bear it; null where the server does not count them
 */
public record Label(String stream, String name, @Nullable Integer unread) {
    public static Label named(String name) {
        return new Label(Stream.labelled(name), name, null);
    }
}
