package dev.lede.feed;

import dev.lede.model.Setting;
import dev.lede.model.Subscription;
import dev.lede.model.View;
import dev.lede.text.Clean;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * newsboat's {@code urls} format: one feed a line, an address, then words: {@code "~Title"}, {@code !} for hidden, tags, and
 * {@code key=value}, which is ours. {@code "query:Name:words"} is a view. Lines that begin with {@code #} are comments;
 * there are none behind a feed.
 */
public final class NewsboatUrls {
    private static final Pattern ADDRESS =
            Pattern.compile("(?i)(?:[a-z][a-z0-9+.-]*://.+|feed:.+|file:.+|[/~.].*|[^\\s/:]+\\.[^\\s/]+(?:/.*)?)");
    private static final Pattern COMMAND = Pattern.compile("(?:exec|filter):.*", Pattern.DOTALL);
    private static final Pattern WHOLE_COMMAND = Pattern.compile("exec:.*\\S.*|filter:[^:]+:.+", Pattern.DOTALL);
    private static final String QUERY = "query:";
    private static final Pattern SETTING = Pattern.compile("([a-z][a-z-]*)=(.+)");

    private NewsboatUrls() {}

    /**
     * @param number of the line, from 1
     * @param text the line; or where the feed is followed all the same, the key of the setting that is passed over
     */
    public record BadLine(int number, String text, Expected expected) {}

    /** What a line should have been. */
    public enum Expected {
        /** The address of a feed or the path of a folder or file. */
        ADDRESS,
        CLOSING_QUOTE,
        /** {@code exec:} with a command, {@code filter:} with a command and an address. */
        COMMAND,
        /** {@code "query:Name:words"} */
        VIEW,
        /** One of the settings that there are; a tag that looks like one wants quotes. */
        SETTING,
        TIME,
        /** A time, a number, or both. */
        KEEP,
        LANGUAGE,
        PROXY,
        /** Words without control characters. */
        TEXT;

        /** Whether only a word of the line was not understood, and the feed is followed. */
        public boolean ofSetting() {
            return ordinal() >= SETTING.ordinal();
        }

        private static Expected of(Setting.Form form) {
            return valueOf(form.name());
        }
    }

    /** Whether its words are a query is for others to say. */
    public record ViewLine(int number, View view) {}

    /** @param subscriptions in the file's order, each address once */
    public record Lines(List<Subscription> subscriptions, List<ViewLine> views, List<BadLine> bad) {
        public Lines {
            subscriptions = List.copyOf(subscriptions);
            views = List.copyOf(views);
            bad = List.copyOf(bad);
        }
    }

    public static Lines read(String file) {
        var subscriptions = new LinkedHashMap<String, Subscription>();
        var views = new ArrayList<ViewLine>();
        var bad = new ArrayList<BadLine>();
        int number = 0;
        for (String line : withoutMark(file).lines().toList()) {
            number++;
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            var words = QuotedWords.of(line);
            var expected = fault(words);
            if (expected.isPresent()) {
                bad.add(new BadLine(number, Clean.line(line), expected.get()));
            } else if (isQuery(words)) {
                views.add(new ViewLine(number, view(words)));
            } else {
                var subscription = subscription(words);
                bad.addAll(badSettings(number, subscription.settings()));
                subscriptions.merge(subscription.address(), subscription, Subscription::and);
            }
        }
        return new Lines(List.copyOf(subscriptions.values()), views, bad);
    }

    /** What the line's first word is, if it is the line of a feed. */
    public static Optional<String> address(String written) {
        String line = withoutMark(written);
        if (line.isBlank() || line.startsWith("#")) {
            return Optional.empty();
        }
        var words = QuotedWords.of(line);
        boolean feed = fault(words).isEmpty() && !isQuery(words);
        return feed ? Optional.of(subscription(words).address()) : Optional.empty();
    }

    /** Whether an address is not asked for but run. */
    public static boolean isCommand(String address) {
        return COMMAND.matcher(address).matches();
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

    public static String print(View view) {
        return QuotedWords.quote(QUERY + view.name() + ":" + view.words()).replaceAll("[\\r\\n]+", " ");
    }

    private static boolean isQuery(QuotedWords line) {
        return line.first().startsWith(QUERY);
    }

    private static View view(QuotedWords line) {
        String view = line.first();
        int colon = view.indexOf(':', QUERY.length());
        return colon < 0
                ? new View("", "")
                : new View(Clean.line(view.substring(QUERY.length(), colon)), Clean.line(view.substring(colon + 1)));
    }

    private static String withoutMark(String file) {
        return file.startsWith("\uFEFF") ? file.substring(1) : file;
    }

    private static Optional<Expected> fault(QuotedWords line) {
        if (!line.closed()) {
            return Optional.of(Expected.CLOSING_QUOTE);
        }
        String first = line.first();
        if (first.startsWith(QUERY)) {
            return view(line).name().isEmpty() ? Optional.of(Expected.VIEW) : Optional.empty();
        }
        if (isCommand(first)) {
            return WHOLE_COMMAND.matcher(first).matches() ? Optional.empty() : Optional.of(Expected.COMMAND);
        }
        return ADDRESS.matcher(first).matches() ? Optional.empty() : Optional.of(Expected.ADDRESS);
    }

    private static List<BadLine> badSettings(int number, Map<String, String> settings) {
        var bad = new ArrayList<BadLine>();
        // Only keys are told: a value may hold a password.
        new TreeMap<>(settings).forEach((key, value) -> {
            var setting = Setting.of(key);
            if (setting.isEmpty()) {
                bad.add(new BadLine(number, key, Expected.SETTING));
            } else if (!setting.get().accepts(value)) {
                bad.add(new BadLine(number, key, Expected.of(setting.get().form())));
            }
        });
        return bad;
    }

    private static Subscription subscription(QuotedWords line) {
        var words = line.words();
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
        return new Subscription(line.first(), title, List.copyOf(tags), hidden, settings);
    }

    private static @Nullable String nameOf(String word) {
        String name = Clean.line(word.substring(1));
        return name.isEmpty() ? null : name;
    }
}
