package dev.lede.feed;

import dev.lede.model.Subscription;
import dev.lede.text.Clean;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * newsboat's {@code urls} format: one feed a line, an address, then words: {@code "~Title"}, {@code !} for hidden, tags, and
 * {@code key=value}, which is ours. Lines that begin with {@code #} are comments; there are none behind a feed.
 */
public final class NewsboatUrls {
    private static final Pattern ADDRESS =
            Pattern.compile("(?i)(?:[a-z][a-z0-9+.-]*://.+|feed:.+|file:.+|[/~.].*|[^\\s/:]+\\.[^\\s/]+(?:/.*)?)");
    private static final Pattern COMMAND = Pattern.compile("exec:.*\\S.*|filter:[^:]+:.+", Pattern.DOTALL);
    private static final Pattern NO_FEED = Pattern.compile("(?:exec|filter|query):.*", Pattern.DOTALL);
    private static final Pattern SETTING = Pattern.compile("([a-z][a-z-]*)=(.+)");

    private NewsboatUrls() {}

    /** @param number of the line, from 1 */
    public record BadLine(int number, String text, Expected expected) {}

    /** What a line should have been. */
    public enum Expected {
        /** The address of a feed or the path of a folder or file. */
        ADDRESS,
        CLOSING_QUOTE,
        /** Something else than a {@code query:}, or a command that is one: {@code filter:} wants an address behind it. */
        PLAIN_FEED
    }

    /** @param subscriptions in the file's order, each address once */
    public record Lines(List<Subscription> subscriptions, List<BadLine> bad) {
        public Lines {
            subscriptions = List.copyOf(subscriptions);
            bad = List.copyOf(bad);
        }
    }

    public static Lines read(String file) {
        var subscriptions = new LinkedHashMap<String, Subscription>();
        var bad = new ArrayList<BadLine>();
        int number = 0;
        for (String line : withoutMark(file).lines().toList()) {
            number++;
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            var expected = fault(line);
            if (expected.isPresent()) {
                bad.add(new BadLine(number, Clean.line(line), expected.get()));
            } else {
                var subscription = subscription(line);
                subscriptions.merge(subscription.address(), subscription, NewsboatUrls::merged);
            }
        }
        return new Lines(List.copyOf(subscriptions.values()), bad);
    }

    /** What the line's first word is, if it is the line of a feed. */
    public static Optional<String> address(String written) {
        String line = withoutMark(written);
        boolean feed = !line.isBlank() && !line.startsWith("#") && fault(line).isEmpty();
        return feed ? Optional.of(subscription(line).address()) : Optional.empty();
    }

    /** The line for one subscription, without a line feed. */
    public static String print(Subscription subscription) {
        var words = new ArrayList<String>();
        words.add(QuotedWords.quoteWhereNeeded(subscription.address()));
        if (subscription.title() != null) {
            words.add(QuotedWords.quote("~" + subscription.title()));
        }
        if (subscription.hidden()) {
            words.add("!");
        }
        subscription.tags().forEach(tag -> words.add(QuotedWords.quoteWhereNeeded(tag)));
        subscription.settings().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(setting ->
                        words.add(setting.getKey() + "=" + QuotedWords.quoteWhereNeeded(setting.getValue())));
        return String.join(" ", words);
    }

    private static String withoutMark(String file) {
        return file.startsWith("\uFEFF") ? file.substring(1) : file;
    }

    private static Optional<Expected> fault(String line) {
        var words = QuotedWords.of(line);
        if (!words.closed()) {
            return Optional.of(Expected.CLOSING_QUOTE);
        }
        String first = words.words().getFirst().text();
        if (COMMAND.matcher(first).matches()) {
            return Optional.empty();
        }
        if (NO_FEED.matcher(first).matches()) {
            return Optional.of(Expected.PLAIN_FEED);
        }
        return ADDRESS.matcher(first).matches() ? Optional.empty() : Optional.of(Expected.ADDRESS);
    }

    private static Subscription subscription(String line) {
        var words = QuotedWords.of(line).words();
        String title = null;
        boolean hidden = false;
        var tags = new LinkedHashSet<String>();
        var settings = new LinkedHashMap<String, String>();
        for (var word : words.subList(1, words.size())) {
            var setting = SETTING.matcher(word.text());
            if (word.text().startsWith("~")) {
                title = nameOf(word.text());
            } else if (word.text().startsWith("!")) {
                hidden = true;
            } else if (!word.quoted() && setting.matches()) {
                settings.put(setting.group(1), setting.group(2));
            } else if (!word.text().isBlank()) {
                tags.add(Clean.line(word.text()));
            }
        }
        return new Subscription(words.getFirst().text(), title, List.copyOf(tags), hidden, settings);
    }

    private static @Nullable String nameOf(String word) {
        String name = Clean.line(word.substring(1));
        return name.isEmpty() ? null : name;
    }

    /** As newsboat 2.44: an address named twice is one feed with the tags of both lines. */
    private static Subscription merged(Subscription first, Subscription again) {
        var tags = new LinkedHashSet<>(first.tags());
        tags.addAll(again.tags());
        var settings = new LinkedHashMap<>(again.settings());
        settings.putAll(first.settings());
        String title = first.title() == null ? again.title() : first.title();
        return new Subscription(first.address(), title, List.copyOf(tags), first.hidden() || again.hidden(), settings);
    }
}
