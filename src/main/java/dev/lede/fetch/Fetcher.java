package dev.lede.fetch;

import dev.lede.model.FeedSettings;
import dev.lede.model.ShownAddress;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Gets what an address holds. May be called from many threads at once; limits per host hold across all of them. */
public interface Fetcher {

    /**
     * Blocks until there is an answer, however it looks.
     *
     * @throws InterruptedException where the calling thread is interrupted; the request is given up at once
     */
    FetchResult fetch(Request request) throws InterruptedException;

    /** The hosts whose answers have been waited for longest, those first; for whoever wonders why nothing happens. */
    List<String> waitedFor();

    /**
     * @param address as the publisher or the person wrote it; may hold {@code user:password@}
     * @param movedTo where its publisher said that it now lives, to be asked instead
     * @param validators of the last answer, so that an unchanged feed costs nothing
     * @param password of the user in the address, where it is not in there
     */
    record Request(
            String address,
            @Nullable String movedTo,
            Validators validators,
            FeedSettings settings,
            @Nullable String password) {

        public static Request of(String address) {
            return new Request(address, null, Validators.NONE, FeedSettings.NONE, null);
        }

        /** What is printed must not hold a password. */
        @Override
        public String toString() {
            return ShownAddress.of(address);
        }
    }
}
