package dev.lede.model;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * An entry with its readable body.
 *
 * @param lead the standfirst
 * @param expired true where the body is gone, since the person keeps that feed's articles only for a time
 * @param markdown the best text there is, the feed's or the page's; links and pictures in it are absolute addresses or
 *     paths of local files
 * @param html what the publisher made it of, unpacked when it is asked for, as no reader does; null where that was Markdown
 * @param thumbnail a picture for the head; null where it is the body's first picture too
 * @param toc whether the publisher asks for an outline
 * @param fields front matter in its own names and values, all of it: also what has no place on a screen
 * @param translations the same article in other languages
 * @param sources where the same story stands too, the newest first; empty where there are translations
 * @param versions how it read before it was edited, the last one first
 * @param position where reading stopped: an offset in characters into {@code markdown}
 * @param fullText what came of the entry's page
 */
public record Article(
        Entry entry,
        @Nullable String lead,
        boolean expired,
        String markdown,
        @Nullable Supplier<String> html,
        @Nullable String thumbnail,
        boolean toc,
        List<Enclosure> enclosures,
        Map<String, Object> fields,
        List<Translation> translations,
        List<Source> sources,
        List<Version> versions,
        int position,
        FullText fullText) {

    public Article {
        enclosures = List.copyOf(enclosures);
        translations = List.copyOf(translations);
        sources = List.copyOf(sources);
        versions = List.copyOf(versions);
    }

    public Article with(Entry now) {
        return with(now, markdown);
    }

    /** With a sentence in place of a body that is gone. */
    public Article orSaying(String sentence) {
        return expired ? withText(sentence) : this;
    }

    /** As the feed sent it. */
    public Article inFeed() {
        return fullText instanceof FullText.Shown(var feedText) ? withText(feedText) : this;
    }

    /** As it stands on its page, as far as that is known. */
    public Article onPage() {
        return fullText instanceof FullText.Beside(var pageText) ? withText(pageText) : this;
    }

    private Article withText(String now) {
        return with(entry, now);
    }

    private Article with(Entry in, String text) {
        return new Article(
                in,
                lead,
                expired,
                text,
                html,
                thumbnail,
                toc,
                enclosures,
                fields,
                translations,
                sources,
                versions,
                position,
                fullText);
    }

    /** The same article in another language. */
    public record Translation(EntryId id, String lang) {}

    /** The same story in another feed, by that one's title. */
    public record Source(EntryId id, String feed) {}

    /** What it was until then. */
    public record Version(
            Instant replaced, String title, @Nullable String url, String markdown) {}
}
