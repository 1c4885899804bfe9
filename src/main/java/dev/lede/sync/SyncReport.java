package dev.lede.sync;

import dev.lede.model.Problem;
import java.util.List;

/**
 * What a sync did.
 *
 * @param arrived how many entries are new
 * @param edited how many known entries changed
 * @param unreached how many feeds could not be asked since this machine has no network: none of these is a failure
 * @param busy true where another sync was running, so that this one did nothing
 */
public record SyncReport(int feeds, int arrived, int edited, List<Failure> failures, int unreached, boolean busy) {

    public SyncReport {
        failures = List.copyOf(failures);
    }

    /** A sync that had a network, or needed none. */
    public SyncReport(int feeds, int arrived, int edited, List<Failure> failures, boolean busy) {
        this(feeds, arrived, edited, failures, 0, busy);
    }

    /** A feed that could not be brought up to date. */
    public record Failure(String address, String title, Problem problem) {}
}
