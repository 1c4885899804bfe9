package dev.lede.query;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words for how long an article takes to read: {@code >10m}, {@code <=3m}, {@code 5m..10m}, {@code 7分钟}. */
final class Minutes {
    private static final String NUMBER = "(\\d{1,4})(?:m|min|分|分钟)?";
    private static final Pattern BOUND = Pattern.compile("(<=|>=|<|>|)" + NUMBER);
    private static final Pattern RANGE = Pattern.compile(NUMBER + "\\.\\." + NUMBER);

    private Minutes() {}

    /** Empty too where no length at all could meet it, or any. */
    static Optional<Query> of(String word) {
        Matcher range = RANGE.matcher(word);
        if (range.matches()) {
            return between(Integer.parseInt(range.group(1)), Integer.parseInt(range.group(2)));
        }
        Matcher bound = BOUND.matcher(word);
        if (!bound.matches()) {
            return Optional.empty();
        }
        int minutes = Integer.parseInt(bound.group(2));
        return switch (bound.group(1)) {
            case "<" -> between(0, minutes - 1);
            case "<=" -> between(0, minutes);
            case ">" -> between(minutes + 1, Query.Lasting.ANY);
            case ">=" -> between(minutes, Query.Lasting.ANY);
            default -> between(minutes, minutes);
        };
    }

    private static Optional<Query> between(int least, int most) {
        boolean says = least <= most && (least > 0 || most < Query.Lasting.ANY);
        return says ? Optional.of(new Query.Lasting(least, most)) : Optional.empty();
    }

    static String print(Query.Lasting minutes) {
        if (minutes.most() == Query.Lasting.ANY) {
            return ">" + (minutes.least() - 1) + "m";
        }
        if (minutes.least() == 0) {
            return "<" + (minutes.most() + 1) + "m";
        }
        boolean one = minutes.least() == minutes.most();
        return minutes.least() + "m" + (one ? "" : ".." + minutes.most() + "m");
    }
}
