package dev.lede.model;

import java.util.Map;
import java.util.Set;

/**
 * What a sync has seen of a folder's files, by their names.
 *
 * @param fingerprints of those that were read; one that must be read again next time is not among them
 * @param gone those of which no fingerprint shall be known: they are no longer there, or could not be read whole
 */
public record FilesRead(Map<String, String> fingerprints, Set<String> gone) {
    public static final FilesRead NONE = new FilesRead(Map.of(), Set.of());

    public FilesRead {
        fingerprints = Map.copyOf(fingerprints);
        gone = Set.copyOf(gone);
    }

    public boolean isNothing() {
        return fingerprints.isEmpty() && gone.isEmpty();
    }
}
