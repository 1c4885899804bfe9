package dev.lede.query;

import dev.lede.model.Origin;
import dev.lede.query.QueryParser.Misunderstood;
import dev.lede.query.QueryProblem.Kind;
import dev.lede.text.Fold;
import java.util.Optional;

/** What a single piece of a query means. */
final class Conditions {
    private final Days days;

    Conditions(Days days) {
        this.days = days;
    }

    Query of(Token token) throws Misunderstood {
        if (token.kind() == Token.Kind.PATTERN) {
            return pattern(token);
        }
        return token.key().isEmpty() ? words(Query.In.ANYWHERE, token) : keyed(token);
    }

    private static Query pattern(Token token) throws Misunderstood {
        if (!TextPattern.isGood(token.value())) {
            throw new Misunderstood(Kind.BAD_PATTERN, token);
        }
        return new Query.Matching(token.value());
    }

    private static Query words(Query.In in, Token token) {
        String value = token.value().strip();
        return value.isEmpty() ? Query.ALL : new Query.Words(in, value, token.begun());
    }

    private Query keyed(Token token) throws Misunderstood {
        Key key = Key.of(token.key())
                .orElseThrow(() -> new Misunderstood(
                        new QueryProblem(token.column(), Kind.UNKNOWN_KEY, token.key(), Key.words())));
        if (token.value().isBlank()) {
            throw new Misunderstood(
                    new QueryProblem(token.valueColumn(), Kind.MISSING_VALUE, token.key(), key.examples()));
        }
        return meaning(key, token)
                .orElseThrow(() -> new Misunderstood(
                        new QueryProblem(token.valueColumn(), Kind.UNKNOWN_VALUE, token.value(), key.examples())));
    }

    private Optional<Query> meaning(Key key, Token token) {
        // A star means something behind words and tags only.
        String value = token.value().strip() + (token.begun() ? "*" : "");
        String word = Fold.of(value);
        return switch (key) {
            case TAG -> Optional.of(tag(token));
            case TAG_OWN -> Optional.of(tag(Origin.OWN, token));
            case TAG_FEED -> Optional.of(tag(Origin.FEED, token));
            case TAG_RULE -> Optional.of(tag(Origin.RULE, token));
            case TAG_PUBLISHER -> Optional.of(tag(Origin.PUBLISHER, token));
            case FEED -> Optional.of(new Query.InFeed(value));
            case LANG -> Optional.of(new Query.Language(value));
            case URL -> Optional.of(new Query.Linked(value));
            case TITLE -> Optional.of(words(Query.In.TITLE, token));
            case AUTHOR -> Optional.of(words(Query.In.AUTHOR, token));
            case IS, HAS, SORT -> few(key, word);
            case ON -> days.on(word).map(Query.class::cast);
            case SINCE -> days.first(word).map(Query.Since::new);
            case BEFORE -> days.first(word).map(Query.Before::new);
            case ARRIVED -> days.during(word).map(on -> new Query.Arrived(on.first(), on.last()));
            case LENGTH -> few(key, word).or(() -> Minutes.of(word));
            case LIMIT -> limit(word);
        };
    }

    private static Query tag(Token token) {
        String tag = token.value().strip();
        boolean below = token.begun() && tag.length() > 1 && tag.endsWith("/");
        if (below) {
            return new Query.TaggedBelow(tag.substring(0, tag.length() - 1));
        }
        return new Query.Tagged(tag + (token.begun() ? "*" : ""));
    }

    private static Query tag(Origin by, Token token) {
        Query tag = tag(token);
        return tag instanceof Query.TaggedBelow(var above)
                ? new Query.TaggedBy(by, above, true)
                : new Query.TaggedBy(by, ((Query.Tagged) tag).tag(), false);
    }

    private static Optional<Query> few(Key key, String word) {
        return key.few().stream()
                .filter(value -> value.word().equals(word) || value.chinese().equals(word))
                .map(Key.Value::meaning)
                .findFirst();
    }

    private static Optional<Query> limit(String word) {
        if (!word.matches("\\d{1,9}")) {
            return Optional.empty();
        }
        int count = Integer.parseInt(word);
        return count > 0 ? Optional.of(new Query.Limited(count)) : Optional.empty();
    }
}
