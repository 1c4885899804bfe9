package dev.lede.config;

import java.nio.file.Path;
import java.util.Map;

/** Where the program keeps what, by the XDG base directory specification. */
public record AppPaths(Path config, Path data, Path state, Path cache) {

    public static AppPaths of(Map<String, String> environment, Path home) {
        return new AppPaths(
                base(environment, "XDG_CONFIG_HOME", home.resolve(".config")),
                base(environment, "XDG_DATA_HOME", home.resolve(".local/share")),
                base(environment, "XDG_STATE_HOME", home.resolve(".local/state")),
                base(environment, "XDG_CACHE_HOME", home.resolve(".cache")));
    }

    /** The specification: a relative path in the variable is to be ignored. */
    private static Path base(Map<String, String> environment, String variable, Path otherwise) {
        Path named = Path.of(environment.getOrDefault(variable, ""));
        return (named.isAbsolute() ? named : otherwise).resolve("lede");
    }

    public Path configFile() {
        return config.resolve("config.yaml");
    }

    public Path feedsFile() {
        return config.resolve("feeds");
    }

    public Path store() {
        return data.resolve("lede.db");
    }

    /** Those that the person has typed for accounts, one file each. Not beside {@code feeds}, which many people publish. */
    public Path passwords() {
        return data.resolve("passwords");
    }

    /** The pages that the person keeps, one file each. */
    public Path saved() {
        return data.resolve("saved");
    }

    public Path pictures() {
        return cache.resolve("pictures");
    }

    /** What the reader showed when it was left. */
    public Path reader() {
        return state.resolve("reader");
    }

    public Path log() {
        return state.resolve("lede.log");
    }
}
