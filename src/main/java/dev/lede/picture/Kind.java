package dev.lede.picture;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.stream.Stream;

/** The kinds of pictures that are read, told by their first bytes. */
enum Kind {
    JPEG(40_000_000),
    PNG(40_000_000),
    GIF(40_000_000),
    /** Decoded whole, and slowly: 1 to 2 seconds for two million pixels. */
    WEBP(8_000_000);

    private final long mostPixels;

    Kind(long mostPixels) {
        this.mostPixels = mostPixels;
    }

    long mostPixels() {
        return mostPixels;
    }

    static Optional<Kind> of(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(bytes.length, 12), StandardCharsets.ISO_8859_1);
        return Stream.of(values()).filter(kind -> kind.begins(head)).findFirst();
    }

    private boolean begins(String head) {
        return switch (this) {
            case JPEG -> head.startsWith("\u00FF\u00D8\u00FF");
            case PNG -> head.startsWith("\u0089PNG\r\n\u001A\n");
            case GIF -> head.startsWith("GIF87a") || head.startsWith("GIF89a");
            case WEBP -> head.startsWith("RIFF") && head.endsWith("WEBP");
        };
    }
}
