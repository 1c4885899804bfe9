package dev.lede.model;

import java.time.Duration;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How one feed is asked for and kept, by the {@code key=value} words of its line; null where the line is silent.
 *
 * @param every how often it is asked for, whatever it publishes
 * @param fulltext auto, always, never, or a CSS selector
 * @param proxy its address, or {@link #NO_PROXY}
 * @param keep how much of what was read is kept whole
 * @param passwordCommand prints the password that belongs to the user in the address
 */
public record FeedSettings(
        @Nullable Duration every,
        @Nullable String fulltext,
        @Nullable String lang,
        @Nullable String proxy,
        @Nullable Keep keep,
        @Nullable String userAgent,
        @Nullable String passwordCommand,
        @Nullable String cookie) {

    public static final String NO_PROXY = "none";
    public static final FeedSettings NONE = of(Map.of());

    /** What is no setting, or not as a setting must be, is passed over: who reads the line has said so. */
    public static FeedSettings of(Map<String, String> words) {
        return new FeedSettings(
                every(value(words, Setting.EVERY)),
                value(words, Setting.FULLTEXT),
                value(words, Setting.LANG),
                value(words, Setting.PROXY),
                keep(value(words, Setting.KEEP)),
                value(words, Setting.USER_AGENT),
                value(words, Setting.PASSWORD_COMMAND),
                value(words, Setting.COOKIE));
    }

    private static @Nullable String value(Map<String, String> words, Setting setting) {
        String value = words.get(setting.key());
        return value != null && setting.accepts(value) ? value : null;
    }

    private static @Nullable Duration every(@Nullable String value) {
        return value == null ? null : time(value);
    }

    private static @Nullable Keep keep(@Nullable String value) {
        return value == null ? null : Keep.read(value).orElse(null);
    }

    static Duration time(String value) {
        long number = Long.parseLong(value.substring(0, value.length() - 1));
        return switch (value.charAt(value.length() - 1)) {
            case 'm' -> Duration.ofMinutes(number);
            case 'h' -> Duration.ofHours(number);
            case 'd' -> Duration.ofDays(number);
            default -> Duration.ofDays(7 * number);
        };
    }

    /** The way and the name are those of the feed; its cookie and its password are for its own host. */
    public FeedSettings forOtherHosts() {
        return new FeedSettings(null, null, null, proxy, null, userAgent, null, null);
    }

    /** What is printed must not hold a secret. */
    @Override
    public String toString() {
        return "FeedSettings[every=" + every + ", lang=" + lang + ", keep=" + keep + "]";
    }
}
