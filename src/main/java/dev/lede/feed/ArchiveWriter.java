package dev.lede.feed;

import dev.lede.model.Enclosure;
import dev.lede.model.KeptEntry;
import dev.lede.model.NewEntry;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An entry as a page of a Hugo site: the same bytes whenever the same is written. {@link ArchiveReader} reads it. */
public final class ArchiveWriter {
    private static final int LAST_YEAR = 9999;

    private ArchiveWriter() {}

    /** @param edited when its publisher changed it last, null where that has not happened */
    public static String text(KeptEntry kept, @Nullable Instant edited) {
        return "---\n" + YamlText.of(fields(kept, edited)) + "---\n\n"
                + ArchiveShortcodes.part(kept.entry().markdown()) + "\n";
    }

    private static Map<String, Object> fields(KeptEntry kept, @Nullable Instant edited) {
        NewEntry entry = kept.entry();
        var fields = new LinkedHashMap<String, Object>();
        fields.put(ArchiveFields.TITLE, entry.title());
        put(fields, ArchiveFields.DATE, moment(entry.published()));
        put(fields, ArchiveFields.LASTMOD, moment(edited));
        put(fields, ArchiveFields.SUMMARY, entry.summary());
        put(fields, ArchiveFields.AUTHOR, entry.author());
        putSome(fields, ArchiveFields.TAGS, kept.tags().stream().sorted().toList());
        putSome(
                fields,
                ArchiveFields.CATEGORIES,
                entry.categories().stream().sorted().toList());
        putSome(
                fields,
                ArchiveFields.FEED_TAGS,
                kept.feedTags().stream().sorted().toList());
        put(fields, ArchiveFields.LANG, entry.lang());
        put(fields, ArchiveFields.TRANSLATION_KEY, translationKey(kept));
        put(fields, ArchiveFields.LINK, entry.url());
        fields.put(ArchiveFields.FEED, kept.feed());
        fields.put(ArchiveFields.FEED_URL, kept.feedUrl());
        fields.put(ArchiveFields.GUID, entry.guid());
        fields.put(ArchiveFields.UID, ArchiveUid.of(kept.feedUrl(), entry.guid()));
        put(fields, ArchiveFields.ARRIVED, moment(kept.arrived()));
        fields.put(ArchiveFields.READ, !kept.unread());
        fields.put(ArchiveFields.STARRED, kept.starred());
        put(fields, ArchiveFields.THUMBNAIL, entry.thumbnail());
        putSome(
                fields,
                ArchiveFields.ENCLOSURES,
                entry.enclosures().stream().map(ArchiveWriter::enclosure).toList());
        put(fields, ArchiveFields.SEQUENCE, kept.sequence() == 0 ? null : kept.sequence());
        putPublishers(fields, entry.fields());
        return fields;
    }

    private static void putPublishers(Map<String, Object> fields, Map<String, Object> publishers) {
        var others = new LinkedHashMap<String, Object>();
        publishers.forEach((name, value) -> (ArchiveFields.isOurs(name) ? others : fields).put(name, value));
        if (!others.isEmpty()) {
            fields.put(ArchiveFields.OTHERS, others);
        }
    }

    /** Hugo joins pages of one key on the whole site, and feeds name theirs alike. */
    private static @Nullable String translationKey(KeptEntry kept) {
        String key = kept.entry().translationKey();
        return key == null ? null : keysOf(kept.feedUrl()) + key;
    }

    static String keysOf(String feedUrl) {
        return ArchiveUid.of(feedUrl, "") + "-";
    }

    private static Map<String, Object> enclosure(Enclosure file) {
        var fields = new LinkedHashMap<String, Object>();
        fields.put("url", file.url());
        put(fields, "type", file.type());
        put(fields, "length", file.length());
        return fields;
    }

    private static void put(Map<String, Object> fields, String name, @Nullable Object value) {
        if (value != null) {
            fields.put(name, value);
        }
    }

    private static void putSome(Map<String, Object> fields, String name, List<?> values) {
        if (!values.isEmpty()) {
            fields.put(name, values);
        }
    }

    /** Other years are no dates for Hugo. */
    private static @Nullable String moment(@Nullable Instant instant) {
        int year = instant == null ? 0 : instant.atZone(ZoneOffset.UTC).getYear();
        return instant == null || year < 1 || year > LAST_YEAR ? null : instant.toString();
    }
}
