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
import org.jspecify.annotations.Nullable;

/** The manual as an archive of articles: followed while nothing else is, and in no file of the person's. */
final class Welcome implements AutoCloseable {
    static final String ADDRESS = "lede:welcome";
    static final Subscription SUBSCRIPTION = new Subscription(ADDRESS, "lede", List.of(), false, Map.of());

    private static final String FOLDER = "/dev/lede/config/welcome";

    private final Path folder;
    private final @Nullable FileSystem jar;

    private Welcome(Path folder, @Nullable FileSystem jar) {
        this.folder = folder;
        this.jar = jar;
    }

    /** The archive in our own jar, or among the classes where there is none yet. */
    static Welcome open() {
        try {
            URL article = Objects.requireNonNull(Welcome.class.getResource(FOLDER + "/welcome/index.md"), FOLDER);
            URI here = article.toURI();
            return here.getScheme().equals("jar")
                    ? in(FileSystems.newFileSystem(jarOf(here), Map.of()))
                    : new Welcome(Path.of(here).resolve("../..").normalize(), null);
        } catch (IOException | URISyntaxException e) {
            throw new IllegalStateException("The welcome archive is not in the jar", e);
        }
    }

    private static Welcome in(FileSystem jar) {
        return new Welcome(jar.getPath(FOLDER), jar);
    }

    private static URI jarOf(URI resource) {
        return URI.create(resource.toString().replaceAll("!.*", "!/"));
    }

    Source.Folder folder() {
        return new Source.Folder(folder);
    }

    @Override
    public void close() {
        if (jar == null) {
            return;
        }
        try {
            jar.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
