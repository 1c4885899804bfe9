package dev.lede.cli;

import dev.lede.account.Dialect;
import dev.lede.account.GreaderDouble;
import dev.lede.account.ItemId;
import dev.lede.config.AppPaths;
import dev.lede.config.ConfigReader;
import dev.lede.config.Words;
import dev.lede.library.StoredLibrary;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;

/** A person with a store of their own and an account on a server, where the entry "One" is tagged "Daily". */
final class AccountHome implements AutoCloseable {
    private static final Instant NOW = Instant.parse("2025-02-14T04:00:00Z");

    final AppPaths paths;
    final GreaderDouble server;
    final ItemId one;
    final Shell shell = new Shell().knowing(GreaderDouble.PASSWORD);
    final StoredLibrary library;

    AccountHome(Path folder, Dialect dialect) {
        paths = AppPaths.of(Map.of(), folder);
        server = GreaderDouble.speaking(dialect);
        one = server.state.arrive(server.state.follow("News", "Daily"), "One");
        var config = ConfigReader.read(paths.configFile(), Words.of(Map.of("LANG", "C")));
        var environment = Map.of("PATH", "/usr/bin:/bin");
        library = StoredLibrary.open(paths, config, environment, Clock.fixed(NOW, ZoneOffset.UTC));
        shell.on(library);
    }

    Shell.Ran run(String... arguments) {
        return shell.run(arguments);
    }

    /** As a person names the server. */
    String url() {
        return server.base().replace("//", "//" + GreaderDouble.USER + "@");
    }

    String host() {
        return server.base().replaceFirst("http://([^/]+).*", "$1");
    }

    Path passwordFile() {
        return paths.passwords().resolve("alice@" + host().replace(':', '_') + "_api_greader.php");
    }

    String feeds() throws IOException {
        return Files.readString(paths.feedsFile());
    }

    @Override
    public void close() {
        library.close();
        server.close();
    }
}
