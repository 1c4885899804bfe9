package dev.lede.library;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Where a newsboat user's things are: all in {@code ~/.newsboat}, or parted between the config and the data folder of the
 * XDG rules, of which either may be named.
 *
 * @param cache null where newsboat has not read anything yet
 */
record NewsboatFolder(Path urls, @Nullable Path cache) {
    static final String URLS = "urls";

    private static final String CACHE = "cache.db";
    private static final Path CONFIG = Path.of(".config/newsboat");
    private static final Path DATA = Path.of(".local/share/newsboat");

    static Optional<NewsboatFolder> of(Path folder) {
        Path cache = first(CACHE, folder, other(folder, CONFIG, DATA));
        return Optional.ofNullable(first(URLS, folder, other(folder, DATA, CONFIG)))
                .map(urls -> new NewsboatFolder(urls, cache));
    }

    private static @Nullable Path first(String name, Path... folders) {
        return Stream.of(folders)
                .map(folder -> folder.resolve(name))
                .filter(Files::isRegularFile)
                .findFirst()
                .orElse(null);
    }

    /** The folder that belongs to this one, in the same home; itself where it is no such folder. */
    private static Path other(Path folder, Path ending, Path instead) {
        if (!folder.endsWith(ending)) {
            return folder;
        }
        return folder.resolve("../".repeat(ending.getNameCount()))
                .resolve(instead)
                .normalize();
    }
}
