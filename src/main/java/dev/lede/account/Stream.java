package dev.lede.account;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The names of streams and tags: some servers put a number where others put a hyphen for the user. */
final class Stream {
    static final String READING_LIST = "user/-/state/com.google/reading-list";
    static final String READ = "user/-/state/com.google/read";
    static final String STARRED = "user/-/state/com.google/starred";
    private static final Pattern LABEL = Pattern.compile("user/[^/]+/label/(.+)", Pattern.DOTALL);

    private Stream() {}

    static String labelled(String name) {
        return "user/-/label/" + name;
    }

    static Optional<String> label(String tag) {
        Matcher label = LABEL.matcher(tag);
        return label.matches() ? Optional.of(label.group(1)) : Optional.empty();
    }
}
