package dev.lede.model;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes an entry for a test, which says only what it is about. */
public final class AnEntry {
    private EntryId id = new EntryId(1);
    private Place place = new Place(0);
    private FeedId feedId = new FeedId(1);
    private String feed = "Feed";
    private String feedUrl = "https://example.org/feed";
    private String guid = "1";
    private String title = "Title";
    private @Nullable String author;
    private @Nullable String url = "https://example.org/1";
    private @Nullable String summary;
    private @Nullable String lang = "en";
    private @Nullable Instant published = Instant.EPOCH;
    private Instant arrived = Instant.EPOCH;
    private boolean unread = true;
    private boolean starred;
    private List<String> tags = List.of();
    private List<String> langs = List.of();
    private Extent extent = Extent.UNKNOWN;

    private AnEntry() {}

    public static AnEntry of(long id, String title) {
        var made = new AnEntry();
        made.id = new EntryId(id);
        made.guid = Long.toString(id);
        made.url = "https://example.org/" + id;
        made.title = title;
        return made;
    }

    public static AnEntry like(Entry entry) {
        var made = new AnEntry();
        made.id = entry.id();
        made.place = entry.place();
        made.feedId = entry.feedId();
        made.feed = entry.feed();
        made.feedUrl = entry.feedUrl();
        made.guid = entry.guid();
        made.title = entry.title();
        made.author = entry.author();
        made.url = entry.url();
        made.summary = entry.summary();
        made.lang = entry.lang();
        made.published = entry.published();
        made.arrived = entry.arrived();
        made.unread = entry.unread();
        made.starred = entry.starred();
        made.tags = entry.tags();
        made.langs = entry.langs();
        made.extent = entry.extent();
        return made;
    }

    /** Published and arrived. */
    public AnEntry at(Instant when) {
        place = Place.firstOf(when);
        published = when;
        arrived = when;
        return this;
    }

    public AnEntry arrived(Instant when) {
        arrived = when;
        return this;
    }

    public AnEntry feed(long number, String name, String address) {
        feedId = new FeedId(number);
        feed = name;
        feedUrl = address;
        return this;
    }

    /** What each store gives for itself. */
    public AnEntry numbered(long entry, long ofFeed) {
        id = new EntryId(entry);
        feedId = new FeedId(ofFeed);
        return this;
    }

    public AnEntry guid(String now) {
        guid = now;
        return this;
    }

    public AnEntry author(String name) {
        author = name;
        return this;
    }

    public AnEntry url(String address) {
        url = address;
        return this;
    }

    public AnEntry summary(@Nullable String now) {
        summary = now;
        return this;
    }

    public AnEntry lang(String now) {
        lang = now;
        return this;
    }

    public AnEntry unread(boolean now) {
        unread = now;
        return this;
    }

    public AnEntry starred(boolean now) {
        starred = now;
        return this;
    }

    public AnEntry tags(List<String> now) {
        tags = now;
        return this;
    }

    public AnEntry langs(List<String> now) {
        langs = now;
        return this;
    }

    public AnEntry extent(Extent now) {
        extent = now;
        return this;
    }

    public Entry made() {
        return new Entry(
                id, place, feedId, feed, feedUrl, guid, title, author, url, summary, lang, published, arrived, unread,
                starred, tags, langs, extent, 1);
    }
}
