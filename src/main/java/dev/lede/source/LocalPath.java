package dev.lede.source;

import java.net.URI;
import java.nio.file.Path;
import java.util.Locale;

/** A path as a person writes it: with {@code ~}, relative, or as a {@code file:} address. */
final class LocalPath {
    private LocalPath() {}

    static Path of(String written, Path home, Path here) {
        Path path = written.toLowerCase(Locale.ROOT).startsWith("file:")
                ? Path.of(URI.create(written).getPath())
                : expanded(written, home);
        return here.toAbsolutePath().resolve(path).normalize();
    }

    private static Path expanded(String written, Path home) {
        if (written.equals("~")) {
            return home;
        }
        return written.startsWith("~/") ? home.resolve(written.substring(2)) : Path.of(written);
    }
}
