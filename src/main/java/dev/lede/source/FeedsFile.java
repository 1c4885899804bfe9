package dev.lede.source;

import dev.lede.feed.NewsboatUrls;
import dev.lede.model.Subscription;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/**
 * The person's list of what they follow. It is theirs: we add or remove one line and leave all else as it is, comments
 * and order and a symlink among it.
 */
public final class FeedsFile {
    private final Path file;

    public FeedsFile(Path file) {
        this.file = file;
    }

    /** The file at one moment. */
    public record Snapshot(boolean missing, String text, NewsboatUrls.Lines lines) {

        /**
         * Whether the file seems damaged rather than edited: it is gone, or half of the addresses it named are. Then
         * nothing may be unfollowed because of it.
         */
        public boolean lost(List<String> followed) {
            return missing && !followed.isEmpty();
        }
    }

    /** What came of a change. */
    public enum Change {
        DONE,
        /** An address to add that is there, or one to remove that is not. */
        NOTHING_TO_DO,
        /** Somebody else wrote the file after it was read: read it again. */
        CHANGED_MEANWHILE
    }

    public Snapshot read() throws IOException {
        return new Snapshot(true, file.toString(), NewsboatUrls.read(""));
    }

    public Change add(Snapshot read, Subscription subscription) throws IOException {
        return Change.NOTHING_TO_DO;
    }

    public Change remove(Snapshot read, String address) throws IOException {
        return Change.NOTHING_TO_DO;
    }
}
