package dev.lede.library;

import dev.lede.account.AccountAddress;
import dev.lede.model.Problem;
import dev.lede.source.Source;
import dev.lede.store.Followed;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Which feeds a sync asks for, by who wants it. Nobody asks a feed that wants to be left alone. */
enum Turn {
    /** A person wants to see what there is: everything, but for feeds whose line names an interval that is not over. */
    BY_PERSON {
        @Override
        boolean hasCome(Followed feed, Instant now) {
            if (!(Source.of(feed.address()) instanceof Source.WebFeed)) {
                return true;
            }
            boolean settled = feed.settings().every() != null && feed.problem() == null;
            return mayBeAsked(feed, now) && (!settled || isOver(feed.due(), now));
        }
    },
    /** A person wants their accounts to agree, and may have mended what was wrong: only a server's own wish is heeded. */
    ACCOUNTS {
        @Override
        boolean hasCome(Followed feed, Instant now) {
            boolean limited = feed.problem() == Problem.Kind.RATE_LIMITED;
            return AccountAddress.isOne(feed.address()) && (!limited || isOver(feed.notBefore(), now));
        }
    },
    /** The reader is open, and nobody waits. */
    IN_BACKGROUND {
        @Override
        boolean hasCome(Followed feed, Instant now) {
            return mayBeAsked(feed, now) && isOver(feed.due(), now);
        }
    };

    abstract boolean hasCome(Followed feed, Instant now);

    private static boolean mayBeAsked(Followed feed, Instant now) {
        return !feed.paused() && isOver(feed.notBefore(), now);
    }

    private static boolean isOver(@Nullable Instant moment, Instant now) {
        return moment == null || !moment.isAfter(now);
    }
}
