package dev.lede.library;

import dev.lede.model.Subscription;
import dev.lede.source.Source;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The manual as an archive of articles: followed while nothing else is, and in no file of the person's. */
final class Welcome implements AutoCloseable {
    static final String ADDRESS = "lede:welcome";
    static final Subscription SUBSCRIPTION = new Subscription(ADDRESS, "lede", List.of(), false, Map.of());

    private static final String FOLDER = "/dev/lede/config/welcome";

    private final FileSystem jar;

    private Welcome(FileSystem jar) {
        this.jar = jar;
    }

    /** The archive in our own jar. */
    static Welcome open() {
        try {
            URL here = Objects.requireNonNull(Welcome.class.getResource(FOLDER + "/welcome/index.md"), FOLDER);
            return new Welcome(FileSystems.newFileSystem(jarOf(here), Map.of()));
        } catch (IOException | URISyntaxException e) {
            throw new IllegalStateException("The welcome archive is not in the jar", e);
        }
    }

    private static URI jarOf(URL resource) throws URISyntaxException {
        return new URI(resource.toString().replaceAll("!.*", "!/"));
    }

    Source.Folder folder() {
        Path root = jar.getPath(FOLDER);
        return new Source.Folder(root);
    }

    @Override
    public void close() {
        try {
            jar.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
