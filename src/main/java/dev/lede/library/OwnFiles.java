package dev.lede.library;

import dev.lede.source.Source;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Optional;

/**
 * The files that the articles of a followed folder may name: those below that folder, and those a Hugo site keeps beside
 * it. No other feed may name any.
 */
final class OwnFiles {
    private OwnFiles() {}

    /**
     * Nothing where the feed has no right to it. What a link leads out of the folder is not below it.
     *
     * @param feed its address; for what an archive brought, the archive's
     * @throws IOException where there is no such file
     */
    static Optional<Path> allowed(String feed, String address) throws IOException {
        var folder = folder(feed);
        if (folder.isEmpty()) {
            return folder;
        }
        try {
            Path file = Path.of(address).toRealPath();
            Path real = folder.get().toRealPath();
            boolean own = file.startsWith(real) || isStatic(file, real);
            return own && Files.isRegularFile(file) ? Optional.of(file) : Optional.empty();
        } catch (InvalidPathException e) {
            throw new IOException(e.getMessage(), e);
        }
    }

    /** Whether it is of the Hugo site whose articles the folder holds; a link in that folder's place leads out of the site. */
    private static boolean isStatic(Path file, Path folder) {
        return Source.Folder.statics(folder)
                .filter(statics -> file.startsWith(statics) && Files.isDirectory(statics, LinkOption.NOFOLLOW_LINKS))
                .isPresent();
    }

    private static Optional<Path> folder(String feed) {
        return switch (Source.of(feed)) {
            case Source.Folder(var path) -> Optional.of(path);
            case Source.SingleFile(var path) -> Optional.of(path.resolveSibling(""));
            case Source.WebFeed _, Source.Command _, Source.Filter _ -> Optional.empty();
        };
    }
}
