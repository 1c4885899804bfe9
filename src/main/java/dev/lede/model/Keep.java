package dev.lede.model;

import java.time.Duration;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * How much is kept whole of what was read: {@code 90d}, {@code 500}, or {@code 90d,500}. What is beyond either goes.
 *
 * @param age how old it may be
 * @param newest how many of the newest
 */
public record Keep(@Nullable Duration age, @Nullable Integer newest) {
    private static final String TIME = "[1-9]\\d{0,4}[mhdw]";
    private static final String NUMBER = "[1-9]\\d{0,7}";
    static final String FORM = TIME + "|" + NUMBER + "|" + TIME + "," + NUMBER + "|" + NUMBER + "," + TIME;
    private static final Pattern WRITTEN = Pattern.compile(FORM);

    /** Empty where it is not written so. */
    public static Optional<Keep> read(String text) {
        if (!WRITTEN.matcher(text).matches()) {
            return Optional.empty();
        }
        Duration age = null;
        Integer newest = null;
        for (String limit : text.split(",")) {
            if (Character.isDigit(limit.charAt(limit.length() - 1))) {
                newest = Integer.valueOf(limit);
            } else {
                age = FeedSettings.time(limit);
            }
        }
        return Optional.of(new Keep(age, newest));
    }
}
