package dev.lede.account;

/**
 * A tag of entries that the server keeps.
 *
 * @param stream the server's name of it
 * @param name as a person sees it
 */
public record Label(String stream, String name) {
    public static Label named(String name) {
        return new Label(Stream.labelled(name), name);
    }
}
