package dev.lede.feed;

import dev.lede.model.Subscription;
import java.util.List;

/** newsboat's {@code urls} format: one feed a line. */
public final class NewsboatUrls {
    private NewsboatUrls() {}

    /** @param number of the line, from 1 */
    public record BadLine(int number, String text, Expected expected) {}

    /** What a line should have been. */
    public enum Expected {
        ADDRESS,
        CLOSING_QUOTE,
        /** {@code exec:}, {@code filter:} and {@code query:} lines. */
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
        return new Lines(List.of(), List.of(new BadLine(1, file, Expected.ADDRESS)));
    }

    /** The line for one subscription, without a line feed. */
    public static String print(Subscription subscription) {
        return subscription.address();
    }
}
