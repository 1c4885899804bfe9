package dev.lede.tui.reader;

import dev.lede.model.Article;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a link leads to, as far as its address or its publisher tells. */
public enum LinkKind {
    PAGE,
    AUDIO,
    VIDEO,
    PICTURE;

    private static final Set<String> AUDIO_FILES = Set.of("mp3", "m4a", "aac", "ogg", "oga", "opus", "flac", "wav");
    private static final Set<String> VIDEO_FILES = Set.of("mp4", "m4v", "webm", "mkv", "mov", "avi", "ogv", "m3u8");
    private static final Set<String> PICTURE_FILES = Set.of("jpg", "jpeg", "png", "gif", "webp", "svg", "avif");

    /** Of a link in an article, which knows more of what belongs to it. */
    public static LinkKind in(@Nullable Article article, String address) {
        return Stream.ofNullable(article)
                .flatMap(known -> known.enclosures().stream())
                .filter(enclosure -> enclosure.url().equals(address))
                .map(enclosure -> of(address, enclosure.type()))
                .findFirst()
                .orElseGet(() -> of(address, null));
    }

    /** @param type as the publisher says, such as {@code audio/mpeg} */
    public static LinkKind of(String address, @Nullable String type) {
        String said = Objects.requireNonNullElse(type, "").toLowerCase(Locale.ROOT);
        String file = address.replaceFirst("[?#].*", "").toLowerCase(Locale.ROOT);
        String ending = file.substring(file.lastIndexOf('.') + 1);
        if (said.startsWith("audio/") || AUDIO_FILES.contains(ending)) {
            return AUDIO;
        } else if (said.startsWith("video/") || VIDEO_FILES.contains(ending)) {
            return VIDEO;
        }
        return said.startsWith("image/") || PICTURE_FILES.contains(ending) ? PICTURE : PAGE;
    }
}
