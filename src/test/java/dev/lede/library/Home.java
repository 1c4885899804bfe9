package dev.lede.library;

import dev.lede.config.AppPaths;
import dev.lede.config.Config;
import dev.lede.config.ConfigReader;
import dev.lede.config.KeptQuery;
import dev.lede.config.Keymap;
import dev.lede.config.Theme;
import dev.lede.config.Words;
import dev.lede.model.Entry;
import dev.lede.model.Feed;
import dev.lede.model.FullTextWish;
import dev.lede.query.Query;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A person's folders for the length of a test, and the library that lives in them. */
record Home(AppPaths paths) {
    static final Instant NOW = Instant.parse("2026-03-01T12:00:00Z");

    static Home in(Path folder) {
        return new Home(AppPaths.of(Map.of(), folder));
    }

    StoredLibrary open() {
        return open(NOW);
    }

    StoredLibrary open(List<KeptQuery> kept) {
        return open(NOW, Map.of(), Duration.ofHours(1), kept);
    }

    /** With these lines as the person's {@code config.yaml}. */
    StoredLibrary openWith(String config) throws IOException {
        Files.createDirectories(paths.config());
        Files.writeString(paths.configFile(), config);
        var read = ConfigReader.read(paths.configFile(), Words.of(Map.of("LANG", "C")));
        return StoredLibrary.open(paths, read, Map.of(), Clock.fixed(NOW, ZoneOffset.UTC));
    }

    StoredLibrary open(Instant now) {
        return open(now, Map.of(), Duration.ofHours(1));
    }

    StoredLibrary open(Instant now, Duration syncEvery) {
        return open(now, Map.of(), syncEvery);
    }

    StoredLibrary open(Instant now, Map<String, String> environment) {
        return open(now, environment, Duration.ofHours(1));
    }

    private StoredLibrary open(Instant now, Map<String, String> environment, Duration syncEvery) {
        return open(now, environment, syncEvery, List.of());
    }

    private StoredLibrary open(Instant now, Map<String, String> environment, Duration syncEvery, List<KeptQuery> kept) {
        var config = new Config(
                80,
                false,
                List.of(),
                syncEvery,
                false,
                FullTextWish.When.AUTO,
                kept,
                List.of(),
                List.of(),
                Config.Ambiguous.NARROW,
                Theme.terminal(),
                new Keymap(),
                List.of(),
                List.of(),
                Words.of(Map.of("LANG", "C")));
        return StoredLibrary.open(paths, config, environment, Clock.fixed(now, ZoneOffset.UTC));
    }

    /** The {@code feeds} file as its owner's editor leaves it. */
    void write(String... lines) throws IOException {
        Files.createDirectories(paths.config());
        Files.write(paths.feedsFile(), List.of(lines));
    }

    String feedsFile() throws IOException {
        return Files.exists(paths.feedsFile()) ? Files.readString(paths.feedsFile()) : "";
    }

    /** By their titles, newest first. */
    static List<String> titles(Library library, Query query) {
        return entries(library, query).stream().map(Entry::title).toList();
    }

    static List<Entry> entries(Library library, Query query) {
        var rows = new ArrayList<Entry>();
        library.each(query, -1, rows::add);
        return rows;
    }

    /** The titles of the feeds in the side bar. */
    static List<String> shown(Library library) {
        return library.overview().feeds().stream().map(Feed::title).toList();
    }
}
