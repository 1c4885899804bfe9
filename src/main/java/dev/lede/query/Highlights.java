package dev.lede.query;

import java.util.ArrayList;
import java.util.List;

/**
 * Where a text says what a query asks for: its words and patterns, but for those behind {@code not}. Folded as the index
 * folds, so that what was found can be seen.
 */
public final class Highlights {
    /** Of a title or a line nobody sees more. */
    private static final int LONGEST = 2000;

    private final List<Phrase> phrases = new ArrayList<>();
    private final List<TextPattern> patterns = new ArrayList<>();

    private Highlights(Query query) {
        gather(query);
    }

    /** To be kept, since a list asks it for every row. */
    public static Highlights of(Query query) {
        return new Highlights(query);
    }

    /** A part of a text, from {@code first} up to but without {@code end}. */
    public record Range(int first, int end) {}

    private record Phrase(List<String> words, boolean begun) {
        boolean isAt(List<FoldedText.Token> tokens, int at) {
            int last = words.size() - 1;
            for (int i = 0; i <= last; i++) {
                String word = tokens.get(at + i).word();
                boolean same = begun && i == last ? word.startsWith(words.get(i)) : word.equals(words.get(i));
                if (!same) {
                    return false;
                }
            }
            return true;
        }
    }

    private void gather(Query query) {
        switch (query) {
            case Query.And(var parts) -> parts.forEach(this::gather);
            case Query.Or(var alternatives) -> alternatives.forEach(this::gather);
            case Query.Words(var in, var phrase, var begun) -> {
                List<String> words = words(phrase);
                if (in != Query.In.AUTHOR && !words.isEmpty()) {
                    phrases.add(new Phrase(words, begun));
                }
            }
            case Query.Matching(var pattern) -> patterns.add(TextPattern.of(pattern));
            case Query.All q -> {}
            case Query.Not q -> {}
            case Query.Tagged q -> {}
            case Query.TaggedBelow q -> {}
            case Query.TaggedBy q -> {}
            case Query.InFeed q -> {}
            case Query.Linked q -> {}
            case Query.Language q -> {}
            case Query.Unread q -> {}
            case Query.Starred q -> {}
            case Query.Hidden q -> {}
            case Query.New q -> {}
            case Query.Edited q -> {}
            case Query.Has q -> {}
            case Query.Since q -> {}
            case Query.Before q -> {}
            case Query.On q -> {}
            case Query.Arrived q -> {}
            case Query.Lasting q -> {}
            case Query.Sorted q -> {}
            case Query.Limited q -> {}
        }
    }

    private static List<String> words(String phrase) {
        return new FoldedText(phrase)
                .tokens().stream().map(FoldedText.Token::word).toList();
    }

    /** In their order, none touching another. */
    public List<Range> in(String text) {
        if (phrases.isEmpty() && patterns.isEmpty()) {
            return List.of();
        }
        var folded = new FoldedText(text.length() > LONGEST ? text.substring(0, LONGEST) : text);
        List<Range> found = new ArrayList<>();
        List<FoldedText.Token> tokens = folded.tokens();
        for (Phrase phrase : phrases) {
            for (int at = 0; at + phrase.words.size() <= tokens.size(); at++) {
                if (phrase.isAt(tokens, at)) {
                    int last = at + phrase.words.size() - 1;
                    found.add(folded.range(
                            tokens.get(at).first(), tokens.get(last).end()));
                }
            }
        }
        patterns.forEach(pattern -> found.addAll(pattern.in(folded)));
        return joined(found);
    }

    private static List<Range> joined(List<Range> found) {
        found.sort((a, b) -> Integer.compare(a.first, b.first));
        List<Range> joined = new ArrayList<>();
        for (Range next : found) {
            if (!joined.isEmpty() && joined.getLast().end >= next.first) {
                Range last = joined.removeLast();
                joined.add(new Range(last.first, Math.max(last.end, next.end)));
            } else {
                joined.add(next);
            }
        }
        return List.copyOf(joined);
    }
}
