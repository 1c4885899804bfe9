package dev.lede.config;

import dev.lede.model.Trouble;

/** The person's configuration says something that cannot be followed: where it stands, what was found, what is allowed. */
public final class ConfigException extends RuntimeException implements Trouble.Known {
    private static final long serialVersionUID = 1L;

    private final transient Trouble trouble;

    ConfigException(String sentence) {
        super(sentence);
        trouble = new Trouble(Trouble.Kind.CONFIG, sentence);
    }

    @Override
    public Trouble trouble() {
        return trouble;
    }
}
