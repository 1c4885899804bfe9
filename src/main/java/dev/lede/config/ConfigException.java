package dev.lede.config;

import dev.lede.model.Trouble;
import java.nio.file.Path;

/** The person's configuration says something that cannot be followed: where it stands, what was found, what is allowed. */
public final class ConfigException extends RuntimeException implements Trouble.Known {
    private static final long serialVersionUID = 1L;

    private final transient Trouble trouble;

    /** @param line counted from 1; 0 where the whole file is meant */
    public ConfigException(Path file, int line, String message) {
        super(file + (line > 0 ? ":" + line : "") + ": " + message);
        trouble = new Trouble(Trouble.Kind.CONFIG, String.valueOf(getMessage()));
    }

    @Override
    public Trouble trouble() {
        return trouble;
    }
}
