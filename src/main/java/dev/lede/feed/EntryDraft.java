package dev.lede.feed;

import dev.lede.model.Enclosure;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** An entry while its elements arrive, in whatever order. */
final class EntryDraft {
    /** Of categories, of enclosures, of authors. */
    private static final int MOST = 200;

    final Ranked<String> id = new Ranked<>();
    final Ranked<String> title = new Ranked<>();
    final Ranked<String> link = new Ranked<>();
    final Ranked<Instant> published = new Ranked<>();
    final Ranked<Instant> updated = new Ranked<>();
    final Ranked<String> summary = new Ranked<>();
    final Ranked<String> content = new Ranked<>();
    final Ranked<String> lang = new Ranked<>();
    final Ranked<String> thumbnail = new Ranked<>();
    final Ranked<String> comments = new Ranked<>();
    /** RSS's description: the summary, or the content where there is a summary of its own. */
    final Ranked<String> description = new Ranked<>();

    private final Set<String> authors = new LinkedHashSet<>();
    private int authorRank = Integer.MAX_VALUE;
    private final Set<String> tags = new LinkedHashSet<>();
    private final Map<String, Enclosure> enclosures = new LinkedHashMap<>();

    /** Several of one rank are all its authors. */
    void author(int rank, @Nullable String name) {
        if (name == null || name.isEmpty() || rank > authorRank || authors.size() >= MOST) {
            return;
        }
        if (rank < authorRank) {
            authors.clear();
            authorRank = rank;
        }
        authors.add(name);
    }

    void tag(@Nullable String tag) {
        if (tag != null && !tag.isEmpty() && tags.size() < MOST) {
            tags.add(tag);
        }
    }

    void enclosure(Enclosure enclosure) {
        if (enclosures.size() < MOST) {
            enclosures.putIfAbsent(enclosure.url(), enclosure);
        }
    }

    /** Nothing that could be shown or told from another. */
    boolean isEmpty() {
        return id.get() == null
                && title.get() == null
                && link.get() == null
                && description.get() == null
                && summary.get() == null
                && content.get() == null
                && published.get() == null
                && updated.get() == null
                && authors.isEmpty()
                && tags.isEmpty()
                && enclosures.isEmpty();
    }

    /** How much it holds: all that may be long. */
    long characters() {
        return Stream.concat(
                        Stream.of(id, title, link, description, summary, content, thumbnail, comments)
                                .map(Ranked::get)
                                .filter(Objects::nonNull),
                        Stream.concat(tags.stream(), enclosures.keySet().stream()))
                .mapToLong(String::length)
                .sum();
    }

    /** @param feedAuthor whose the entry is where it names nobody */
    ParsedEntry finish(@Nullable String feedAuthor) {
        boolean hasOther = summary.get() != null;
        content.offer(Rank.LAST, hasOther ? description.get() : null);
        summary.offer(Rank.LAST, description.get());
        return new ParsedEntry(
                id.get(),
                title.get(),
                link.get(),
                authors.isEmpty() ? feedAuthor : String.join(", ", authors),
                published.get(),
                updated.get(),
                summary.get(),
                null,
                content.get(),
                ParsedEntry.ContentKind.HTML,
                lang.get(),
                null,
                thumbnail.get(),
                comments.get(),
                false,
                List.copyOf(tags),
                new ArrayList<>(enclosures.values()),
                Map.of());
    }
}
