package dev.lede.fetch;

import dev.lede.model.ShownAddress;

/** Gets what an address holds. May be called from many threads at once; limits per host hold across all of them. */
public interface Fetcher {

    /**
     * Blocks until there is an answer, however it looks.
     *
     * @throws InterruptedException where the calling thread is interrupted; the request is given up at once
     */
    FetchResult fetch(Request request) throws InterruptedException;

    /**
     * @param address as the publisher or the person wrote it; may hold {@code user:password@}
     * @param validators of the last answer, so that an unchanged feed costs nothing
     */
    record Request(String address, Validators validators) {

        public static Request of(String address) {
            return new Request(address, Validators.NONE);
        }

        /** What is printed must not hold a password. */
        @Override
        public String toString() {
            return ShownAddress.of(address);
        }
    }
}
