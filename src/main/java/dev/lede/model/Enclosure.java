package dev.lede.model;

import org.jspecify.annotations.Nullable;

/**
 * A file that belongs to an entry: a podcast's episode, a video.
 *
 * @param length in bytes, as the publisher says
 */
public record Enclosure(
        String url, @Nullable String type, @Nullable Long length) {

    public boolean isAudio() {
        return type != null && type.startsWith("audio/");
    }

    public boolean isVideo() {
        return type != null && type.startsWith("video/");
    }
}
