package dev.lede.sync;

import dev.lede.config.Rule;
import dev.lede.model.EntryId;
import dev.lede.model.Problem;
import java.util.List;

/**
 * What a sync did.
 *
 * @param arrived how many entries are new
 * @param edited how many known entries changed
 * @param unreached how many feeds could not be asked since this machine has no network: none of these is a failure
 * @param busy true where another sync was running, so that this one did nothing
 * @param caught what the person's rules found, by those that want more than a change in the store
 * @param told what a rule wants the person to hear of: titles
 * @param commands what the person's own programs, called with what arrived, failed with
 */
public record SyncReport(
        int feeds,
        int arrived,
        int edited,
        List<Failure> failures,
        int unreached,
        boolean busy,
        List<Caught> caught,
        List<String> told,
        List<Failure> commands) {

    public SyncReport {
        failures = List.copyOf(failures);
        caught = List.copyOf(caught);
        told = List.copyOf(told);
        commands = List.copyOf(commands);
    }

    /** A sync that had a network, or needed none. */
    public SyncReport(int feeds, int arrived, int edited, List<Failure> failures, boolean busy) {
        this(feeds, arrived, edited, failures, 0, busy, List.of(), List.of(), List.of());
    }

    /** A feed that could not be brought up to date. */
    public record Failure(String address, String title, Problem problem) {}

    /** A rule, and what it found of what arrived. */
    public record Caught(Rule rule, List<EntryId> entries) {
        public Caught {
            entries = List.copyOf(entries);
        }
    }

    public SyncReport telling(List<String> titles) {
        return new SyncReport(feeds, arrived, edited, failures, unreached, busy, caught, titles, commands);
    }

    public SyncReport with(List<Failure> ofCommands) {
        return new SyncReport(feeds, arrived, edited, failures, unreached, busy, caught, told, ofCommands);
    }
}
