package dev.lede.sync;

import dev.lede.feed.ParsedEntry;
import dev.lede.feed.ParsedFeed;
import dev.lede.text.LanguageGuess;
import dev.lede.text.LanguageTag;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The language of each entry of a feed: the person's word, else the entry's, else the feed's, else what the text looks like. */
final class Languages {
    private final Optional<String> set;
    private final Optional<String> declared;
    private final @Nullable String usual;

    Languages(ParsedFeed feed, @Nullable String set) {
        this.set = LanguageTag.of(set);
        this.declared = LanguageTag.of(feed.lang());
        this.usual = this.set.isPresent() || declared.isPresent() ? null : LanguageGuess.of(titles(feed), null);
    }

    private static String titles(ParsedFeed feed) {
        return Stream.concat(
                        Stream.of(feed.title(), feed.description()),
                        feed.entries().stream().map(ParsedEntry::title))
                .filter(Objects::nonNull)
                .collect(Collectors.joining("\n"));
    }

    @Nullable
    String of(ParsedEntry entry, String title, String text) {
        return set.or(() -> LanguageTag.of(entry.lang()))
                .or(() -> declared)
                .orElseGet(() -> LanguageGuess.of(title + "\n" + text, usual));
    }
}
