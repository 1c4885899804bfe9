package dev.lede.sync;

import dev.lede.model.Problem;
import dev.lede.store.FeedStore;
import dev.lede.store.Followed;
import dev.lede.store.Setback;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;

/**
 * What becomes of the feeds that fail in one sync. The first failure changes nothing for a person who asks again: most
 * are over by then. From the second in a row on a feed is left alone, twice as long each time, up to a day.
 *
 * <p>Where nothing at all could be reached it was most likely the network here: that counts against no feed.
 */
final class Setbacks {
    private static final Duration FIRST_PAUSE = Duration.ofMinutes(5);
    private static final Duration LONGEST_PAUSE = Duration.ofDays(1);
    private static final Duration BACKGROUND = Duration.ofMinutes(15);
    private static final double JITTER = 0.2;

    private final FeedStore feeds;
    private final Clock clock;
    private final Map<Followed, Problem> unreached = new LinkedHashMap<>();
    private boolean reached;

    Setbacks(FeedStore feeds, Clock clock) {
        this.feeds = feeds;
        this.clock = clock;
    }

    /** Some server has answered. */
    void reached() {
        reached = true;
    }

    /** @param pause how long the publisher wants to be left alone, null where it did not say */
    void failed(Followed feed, Problem problem, @Nullable Duration pause) {
        switch (blame(problem.kind())) {
            case THIS_NETWORK -> {
                unreached.put(feed, problem);
                note(feed, problem, feed.failures(), null);
            }
            case THIS_MACHINE -> count(feed, problem);
            case PUBLISHER -> {
                reached();
                if (pause == null) {
                    count(feed, problem);
                } else {
                    note(feed, problem, feed.failures(), pause);
                }
            }
        }
    }

    /** All feeds have been asked. Answers those against which nothing counts. */
    Set<Followed> end() {
        if (reached) {
            unreached.forEach(this::count);
            return Set.of();
        }
        return Set.copyOf(unreached.keySet());
    }

    private void count(Followed feed, Problem problem) {
        int failures = feed.failures() + 1;
        note(feed, problem, failures, failures == 1 ? null : pause(failures));
    }

    private void note(Followed feed, Problem problem, int failures, @Nullable Duration pause) {
        Instant now = clock.instant();
        Instant notBefore = pause == null ? null : now.plus(pause);
        Instant background = now.plus(BACKGROUND);
        Instant due = notBefore != null && notBefore.isAfter(background) ? notBefore : background;
        feeds.failed(feed.id(), new Setback(problem, failures, notBefore, due));
    }

    /** The jitter keeps those that failed together from coming back together. */
    private static Duration pause(int failures) {
        int doublings = Math.min(failures - 2, 10);
        long millis = Math.min(FIRST_PAUSE.toMillis() << doublings, LONGEST_PAUSE.toMillis());
        double chance = ThreadLocalRandom.current().nextDouble(1 - JITTER, 1 + JITTER);
        return Duration.ofMillis((long) (millis * chance));
    }

    private enum Blame {
        /** Perhaps; or the publisher's. */
        THIS_NETWORK,
        /** Nobody was asked. */
        THIS_MACHINE,
        PUBLISHER
    }

    private static Blame blame(Problem.Kind kind) {
        return switch (kind) {
            case UNKNOWN_HOST, UNREACHABLE, TIMEOUT, PROXY -> Blame.THIS_NETWORK;
            case BAD_ADDRESS,
                    PRIVATE_ADDRESS,
                    PASSWORD,
                    NO_SUCH_FILE,
                    UNREADABLE_FILE,
                    NO_ARTICLES,
                    COMMAND_FAILED,
                    LIST_OF_FEEDS,
                    NO_ARTICLE,
                    CONSENT_WALL,
                    LOGIN_WALL,
                    ERROR_PAGE -> Blame.THIS_MACHINE;
            case CERTIFICATE,
                    CERTIFICATE_EXPIRED,
                    CERTIFICATE_OF_OTHER,
                    BROKEN_OFF,
                    TOO_MANY_REDIRECTS,
                    FRONT_PAGE,
                    STATUS,
                    FORBIDDEN,
                    NOT_FOUND,
                    GONE,
                    RATE_LIMITED,
                    TOO_LARGE,
                    EMPTY,
                    NOT_A_FEED,
                    WEB_PAGE,
                    MALFORMED,
                    ACCOUNT_PASSWORD,
                    ACCOUNT_OFF,
                    ACCOUNT_ADDRESS,
                    ACCOUNT_FAULT,
                    ACCOUNT_BROKEN,
                    NOT_TAKEN -> Blame.PUBLISHER;
        };
    }
}
