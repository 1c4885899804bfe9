package dev.lede.store;

import dev.lede.query.Query;
import dev.lede.text.Fold;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** What of a query the full-text index can answer alone (words, languages, feeds), as one expression of FTS5. */
final class Matches {
    private final FeedNames feeds;

    Matches(FeedNames feeds) {
        this.feeds = feeds;
    }

    /** The whole of it; empty where the index does not know. */
    Optional<String> of(Query query) throws SQLException {
        return switch (query) {
            case Query.Words words -> words(words);
            case Query.Language(var lang) -> Optional.of("facet : " + languageFacet(lang));
            case Query.InFeed(var part) -> inFeeds(feeds.named(part));
            case Query.And(var parts) -> together(parts);
            case Query.Or(var parts) -> all(parts).map(found -> String.join(" OR ", found));
            case Query.All q -> Optional.empty();
            case Query.Not q -> Optional.empty();
            case Query.Matching q -> Optional.empty();
            case Query.Tagged q -> Optional.empty();
            case Query.TaggedBelow q -> Optional.empty();
            case Query.TaggedBy q -> Optional.empty();
            case Query.Linked q -> Optional.empty();
            case Query.Unread q -> Optional.empty();
            case Query.Starred q -> Optional.empty();
            case Query.Hidden q -> Optional.empty();
            case Query.New q -> Optional.empty();
            case Query.Edited q -> Optional.empty();
            case Query.Has q -> Optional.empty();
            case Query.Since q -> Optional.empty();
            case Query.Before q -> Optional.empty();
            case Query.On q -> Optional.empty();
            case Query.Arrived q -> Optional.empty();
            case Query.Lasting q -> Optional.empty();
            case Query.Sorted q -> Optional.empty();
            case Query.Limited q -> Optional.empty();
        };
    }

    private static Optional<String> words(Query.Words words) {
        String phrase = SearchText.phrase(words.phrase());
        if (phrase.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(columns(words.in()) + " : " + phrase + (words.begun() ? " *" : ""));
    }

    private static String columns(Query.In in) {
        return switch (in) {
            case ANYWHERE -> "{title author body}";
            case TITLE -> "title";
            case AUTHOR -> "author";
        };
    }

    static Optional<String> inFeeds(List<FeedNames.Counted> feeds) {
        return feeds.isEmpty()
                ? Optional.empty()
                : Optional.of(feeds.stream()
                        .map(feed -> feedFacet(feed.id()))
                        .collect(Collectors.joining(" OR ", "facet : (", ")")));
    }

    private Optional<String> together(List<Query> parts) throws SQLException {
        List<Query> held =
                parts.stream().filter(part -> !(part instanceof Query.Not)).toList();
        List<Query> denied = parts.stream()
                .filter(Query.Not.class::isInstance)
                .map(part -> ((Query.Not) part).part())
                .toList();
        Optional<List<String>> wanted = all(held);
        Optional<List<String>> unwanted = all(denied);
        // FTS5 knows no "not" without something to take away from.
        if (held.isEmpty() || wanted.isEmpty() || unwanted.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(without(wanted.get(), unwanted.get()));
    }

    private Optional<List<String>> all(List<Query> parts) throws SQLException {
        List<String> found = new ArrayList<>();
        for (Query part : parts) {
            Optional<String> match = of(part);
            if (match.isEmpty()) {
                return Optional.empty();
            }
            found.add('(' + match.get() + ')');
        }
        return Optional.of(found);
    }

    /** All of the one list and none of the other, each already in brackets. */
    static String without(List<String> wanted, List<String> unwanted) {
        String all = String.join(" AND ", wanted);
        return unwanted.isEmpty() ? all : '(' + all + ") NOT (" + String.join(" OR ", unwanted) + ')';
    }

    static String feedFacet(long feed) {
        return "f" + feed;
    }

    /** {@code zh-Hans-CN} is lzhhanscn; its entry bears lzh and lzhhans too. */
    static String languageFacet(String lang) {
        String plain = Fold.of(lang)
                .codePoints()
                .filter(Character::isLetterOrDigit)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        return "\"l" + plain.toLowerCase(Locale.ROOT) + '"';
    }
}
