package dev.lede.library;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The grammar of newsboat's filters: conditions, {@code and}, {@code or}, brackets. What mixes the two without brackets is
 * refused: newsboat gives neither precedence, so that people mean one thing and newsboat another.
 */
final class NewsboatExpression {
    private static final int DEEPEST = 20;

    private static final Pattern CONDITION = Pattern.compile("\\s*([A-Za-z_.-]+)\\s*"
            + "(==|=~|!~|!=|<=|>=|!#|=|<|>|#|\\bbetween\\b)\\s*"
            + "(?:\"([^\"]*)\"|(-?\\d{1,9}(?::-?\\d{1,9})?))\\s*");
    private static final Pattern JOINT = Pattern.compile("(and|or)\\b");

    private final String filter;
    private final Function<Condition, Optional<String>> words;
    private int at;

    private NewsboatExpression(String filter, Function<Condition, Optional<String>> words) {
        this.filter = filter;
        this.words = words;
    }

    record Condition(String attribute, String operator, String value) {}

    /** Words of a query, or how far the filter could be said. */
    record Read(Optional<String> words, int end) {}

    /** @param words for one condition, where there are any */
    static Read read(String filter, Function<Condition, Optional<String>> words) {
        var expression = new NewsboatExpression(filter, words);
        Optional<String> whole = expression.joined(0).filter(found -> expression.at == filter.length());
        return new Read(whole, expression.at);
    }

    private Optional<String> joined(int depth) {
        List<String> parts = new ArrayList<>();
        String joint = "";
        while (true) {
            Optional<String> part = part(depth);
            if (part.isEmpty()) {
                return part;
            }
            parts.add(part.get());
            Matcher next = matcher(JOINT);
            if (!next.lookingAt()) {
                return Optional.of(written(parts, joint, depth));
            }
            if (!joint.isEmpty() && !joint.equals(next.group(1))) {
                return Optional.empty();
            }
            joint = next.group(1);
            at = next.end();
        }
    }

    private static String written(List<String> parts, String joint, int depth) {
        return joint.equals("or")
                ? depth > 0 ? '(' + String.join(" or ", parts) + ')' : String.join(" or ", parts)
                : String.join(" ", parts);
    }

    private Optional<String> part(int depth) {
        int start = at;
        skipBlanks();
        if (at < filter.length() && filter.charAt(at) == '(' && depth < DEEPEST) {
            at++;
            Optional<String> inner = joined(depth + 1).filter(found -> closed());
            at = inner.isEmpty() && at == filter.length() ? start : at;
            return inner;
        }
        Matcher condition = matcher(CONDITION);
        Optional<String> found = condition.lookingAt() ? words.apply(of(condition)) : Optional.empty();
        at = found.isPresent() ? condition.end() : start;
        return found;
    }

    private static Condition of(MatchResult found) {
        String value = found.group(3) == null ? found.group(4) : found.group(3);
        return new Condition(found.group(1), found.group(2), value);
    }

    private boolean closed() {
        boolean closed = at < filter.length() && filter.charAt(at) == ')';
        if (closed) {
            at++;
            skipBlanks();
        }
        return closed;
    }

    private void skipBlanks() {
        while (at < filter.length() && Character.isWhitespace(filter.charAt(at))) {
            at++;
        }
    }

    private Matcher matcher(Pattern pattern) {
        return pattern.matcher(filter).region(at, filter.length());
    }
}
