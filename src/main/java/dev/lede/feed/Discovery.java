package dev.lede.feed;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The feeds a web page says it has. */
public final class Discovery {
    private Discovery() {}

    /** Addresses of feeds, http and https only, the most likely first. */
    public static List<String> feedsOf(byte[] page, @Nullable String contentType, String pageUrl) {
        return List.of();
    }
}
