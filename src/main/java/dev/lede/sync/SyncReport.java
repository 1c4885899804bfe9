package dev.lede.sync;

import dev.lede.model.Problem;
import java.util.List;

/**
 * What a sync did.
 *
 * @param arrived how many entries are new
 * @param edited how many known entries changed
 * @param busy true where another sync was running, so that this one did nothing
 */
public record SyncReport(int feeds, int arrived, int edited, List<Failure> failures, boolean busy) {

    public SyncReport {
        failures = List.copyOf(failures);
    }

    /** A feed that could not be brought up to date. */
    public record Failure(String address, String title, Problem problem) {}
}
