package dev.lede.source;

import java.net.URI;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;

/** A path as a person writes it: with {@code ~}, relative, or as a {@code file:} address. */
final class LocalPath {
    private LocalPath() {}

    static Path of(String written, Path home, Path here) {
        String name = written.toLowerCase(Locale.ROOT).startsWith("file:") ? nameIn(written) : written;
        return here.toAbsolutePath().resolve(expanded(name, home)).normalize();
    }

    /** Many write such an address without escaping what is in it. */
    private static String nameIn(String address) {
        String bare = address.substring("file:".length()).replaceFirst("^//[^/]*", "");
        try {
            return Objects.requireNonNullElse(URI.create(address).getPath(), bare);
        } catch (IllegalArgumentException unescaped) {
            return bare;
        }
    }

    private static Path expanded(String written, Path home) {
        if (written.equals("~")) {
            return home;
        }
        return written.startsWith("~/") ? home.resolve(possible(written.substring(2))) : possible(written);
    }

    /** What no path can hold (NUL, or what the file system cannot spell) leads to a file that is not there. */
    private static Path possible(String written) {
        try {
            return Path.of(written);
        } catch (InvalidPathException e) {
            return Path.of(written.replaceAll("[^\\x20-\\x7E]", "?"));
        }
    }
}
