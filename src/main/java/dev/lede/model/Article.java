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
 * @param markdown the body; links and pictures in it are absolute addresses or paths of local files
 * @param html what the publisher sent, unpacked when it is asked for, as no reader does; null where that was Markdown
 * @param thumbnail a picture for the head; null where it is the body's first picture too
 * @param toc whether the publisher asks for an outline
 * @param fields front matter in its own names and values, all of it: also what has no place on a screen
 * @param translations the same article in other languages
 * @param versions how it read before it was edited, the last one first
 * @param position where reading stopped: an offset in characters into {@code markdown}
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
        List<Version> versions,
        int position) {

    public Article {
        enclosures = List.copyOf(enclosures);
        translations = List.copyOf(translations);
        versions = List.copyOf(versions);
    }

    public Article with(Entry now) {
        return new Article(
                now,
                lead,
                expired,
                markdown,
                html,
                thumbnail,
                toc,
                enclosures,
                fields,
                translations,
                versions,
                position);
    }

    /** With a sentence in place of a body that is gone. */
    public Article orSaying(String sentence) {
        return expired
                ? new Article(
                        entry,
                        lead,
                        true,
                        sentence,
                        html,
                        thumbnail,
                        toc,
                        enclosures,
                        fields,
                        translations,
                        versions,
                        position)
                : this;
    }

    /** The same article in another language. */
    public record Translation(EntryId id, String lang) {}

    /** What it was until then. */
    public record Version(
            Instant replaced, String title, @Nullable String url, String markdown) {}
}
