package dev.lede.config;

import java.nio.file.Path;

/** The person's configuration says something that cannot be followed: where it stands, what was found, what is allowed. */
public final class ConfigException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** @param line counted from 1; 0 where the whole file is meant */
    public ConfigException(Path file, int line, String message) {
        super(file + (line > 0 ? ":" + line : "") + ": " + message);
    }
}
