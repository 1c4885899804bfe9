package dev.lede.config;

import java.nio.file.Path;

/** A file of the person's configuration, and in which language to say what is wrong with it. */
record ConfigFile(Path path, Words words) {

    /** @param line counted from 1; 0 where the whole file is meant */
    ConfigException refusal(int line, Word word, Object... values) {
        String place = path + (line > 0 ? ":" + line : "") + ": ";
        return new ConfigException(place + words.of(word, values));
    }
}
