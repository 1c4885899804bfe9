package dev.lede.feed;

import java.util.Locale;
import java.util.Set;

/** The names that lede gives to the front matter of an archive. Hugo takes capitals for small letters, and so do we. */
final class ArchiveFields {
    static final String TITLE = "title";
    static final String DATE = "date";
    static final String LASTMOD = "lastmod";
    static final String SUMMARY = "summary";
    static final String AUTHOR = "author";
    static final String TAGS = "tags";
    static final String CATEGORIES = "categories";
    static final String LANG = "lang";
    static final String TRANSLATION_KEY = "translationKey";
    static final String LINK = "link";
    static final String FEED = "feed";
    static final String FEED_URL = "feedUrl";
    static final String GUID = "guid";
    static final String UID = "uid";
    static final String ARRIVED = "arrived";
    static final String READ = "read";
    static final String STARRED = "starred";
    static final String THUMBNAIL = "thumbnail";

    /** Those of the tags that nobody gave to this one article: they are not the person's own. */
    static final String FEED_TAGS = "feedTags";

    /** As Hugo knows no files of a podcast. */
    static final String ENCLOSURES = "enclosures";

    /** Of entries that share a second: many feeds know only days, and the list must stand as it stood. */
    static final String SEQUENCE = "sequence";

    /** The publisher's own fields of these names; and {@code url}, which Hugo refuses where it is a whole address. */
    static final String OTHERS = "fields";

    private static final Set<String> OURS = Set.of(
            TITLE,
            DATE,
            LASTMOD,
            SUMMARY,
            AUTHOR,
            TAGS,
            CATEGORIES,
            LANG,
            "translationkey",
            LINK,
            FEED,
            "feedurl",
            "feedtags",
            GUID,
            UID,
            ARRIVED,
            READ,
            STARRED,
            THUMBNAIL,
            ENCLOSURES,
            SEQUENCE,
            OTHERS,
            "url");

    private ArchiveFields() {}

    static boolean isOurs(String name) {
        return OURS.contains(name.toLowerCase(Locale.ROOT));
    }
}
