package dev.lede.feed;

import dev.lede.model.Enclosure;
import dev.lede.model.KeptEntry;
import dev.lede.model.NewEntry;
import dev.lede.text.Clean;
import dev.lede.text.Dates;
import dev.lede.text.LanguageTag;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Reads back what {@link ArchiveWriter} wrote. It is known by its {@code uid}, which must be the hash of its feed and guid:
 * in anybody else's front matter a field called {@code read} means something else.
 */
final class ArchiveReader {
    /** The names of pictures that an archive keeps beside its articles. */
    private static final Pattern PICTURE = Pattern.compile("[a-z2-7]{" + ArchiveUid.LENGTH + "}\\.[a-z]{3,4}");

    private static final int MOST = 200;

    private final Map<String, Object> fields;
    private final UnaryOperator<String> beside;

    private ArchiveReader(FrontMatter frontMatter, UnaryOperator<String> resolve) {
        this.fields = frontMatter.fields();
        this.beside = address -> PICTURE.matcher(address).matches() ? resolve.apply(address) : address;
    }

    /** Empty for whatever lede did not write. */
    static Optional<KeptEntry> read(FrontMatter frontMatter, UnaryOperator<String> resolve) {
        var reader = new ArchiveReader(frontMatter, resolve);
        String feedUrl = reader.identity(ArchiveFields.FEED_URL);
        String guid = reader.identity(ArchiveFields.GUID);
        Instant arrived = reader.moment(ArchiveFields.ARRIVED);
        if (feedUrl == null || guid == null || arrived == null) {
            return Optional.empty();
        }
        boolean ours = ArchiveUid.of(feedUrl, guid).equals(frontMatter.fields().get(ArchiveFields.UID));
        return ours ? Optional.of(reader.kept(feedUrl, guid, arrived, frontMatter.body())) : Optional.empty();
    }

    private KeptEntry kept(String feedUrl, String guid, Instant arrived, String body) {
        String feed = line(ArchiveFields.FEED);
        return new KeptEntry(
                entry(feedUrl, guid, body),
                feed == null ? feedUrl : feed,
                feedUrl,
                arrived,
                fields.get(ArchiveFields.SEQUENCE) instanceof Integer number ? number : 0,
                !Boolean.TRUE.equals(fields.get(ArchiveFields.READ)),
                Boolean.TRUE.equals(fields.get(ArchiveFields.STARRED)),
                lines(ArchiveFields.TAGS),
                lines(ArchiveFields.FEED_TAGS));
    }

    private NewEntry entry(String feedUrl, String guid, String body) {
        var publishers = new Fields(publishers());
        String title = line(ArchiveFields.TITLE);
        String thumbnail = line(ArchiveFields.THUMBNAIL);
        return new NewEntry(
                guid,
                title == null ? "" : title,
                line(ArchiveFields.AUTHOR),
                line(ArchiveFields.LINK),
                moment(ArchiveFields.DATE),
                line(ArchiveFields.SUMMARY),
                publishers.text("lead").orElse(null),
                markdown(body),
                null,
                LanguageTag.of(line(ArchiveFields.LANG)).orElse(null),
                translationKey(feedUrl),
                thumbnail == null ? null : beside.apply(thumbnail),
                publishers.flag("toc"),
                lines(ArchiveFields.CATEGORIES),
                enclosures(),
                publishers());
    }

    private Map<String, Object> publishers() {
        var publishers = new LinkedHashMap<String, Object>();
        fields.forEach((name, value) -> {
            if (!ArchiveFields.isOurs(name)) {
                publishers.put(name, value);
            }
        });
        if (fields.get(ArchiveFields.OTHERS) instanceof Map<?, ?> others) {
            others.forEach((name, value) -> publishers.put(String.valueOf(name), value));
        }
        return publishers;
    }

    /** Without the empty line above it and the line's end below it. */
    private String markdown(String body) {
        String text = body.startsWith("\n") ? body.substring(1) : body;
        text = text.endsWith("\n") ? text.substring(0, text.length() - 1) : text;
        String markdown = Clean.block(ArchiveShortcodes.join(text));
        return PICTURE.matcher(markdown).find() ? MarkdownPictures.replace(markdown, beside) : markdown;
    }

    private @Nullable String translationKey(String feedUrl) {
        String key = line(ArchiveFields.TRANSLATION_KEY);
        String ofFeed = ArchiveWriter.keysOf(feedUrl);
        return key == null || !key.startsWith(ofFeed) ? key : key.substring(ofFeed.length());
    }

    private List<Enclosure> enclosures() {
        return list(ArchiveFields.ENCLOSURES)
                .flatMap(file -> file instanceof Map<?, ?> map && map.get("url") instanceof String url
                        ? Stream.of(new Enclosure(
                                Clean.line(url),
                                map.get("type") instanceof String type ? Clean.line(type) : null,
                                map.get("length") instanceof Number length ? (Long) length.longValue() : null))
                        : Stream.empty())
                .toList();
    }

    /** What an entry is known by has to be as it was. */
    private @Nullable String identity(String name) {
        return fields.get(name) instanceof String text && !text.isBlank() && text.equals(Clean.blockAsSent(text))
                ? text
                : null;
    }

    private @Nullable String line(String name) {
        String line = fields.get(name) instanceof String text ? Clean.line(text) : "";
        return line.isEmpty() ? null : line;
    }

    private List<String> lines(String name) {
        var lines = new ArrayList<String>();
        list(name).forEach(value -> {
            String line = Clean.line(String.valueOf(value));
            if (!line.isEmpty()) {
                lines.add(line);
            }
        });
        return lines;
    }

    private Stream<?> list(String name) {
        return fields.get(name) instanceof List<?> list ? list.stream().limit(MOST) : Stream.empty();
    }

    private @Nullable Instant moment(String name) {
        return fields.get(name) instanceof String text
                ? Dates.read(text, ZoneOffset.UTC).orElse(null)
                : null;
    }
}
