package dev.lede.library;

import dev.lede.source.FeedsFile;
import java.io.IOException;

/** Changes the {@code feeds} file, whoever else writes it. */
final class Editing {
    private static final int TRIES = 5;

    private Editing() {}

    interface Edit {
        FeedsFile.Change of(FeedsFile.Snapshot read) throws IOException;
    }

    /**
     * A file that has lost its lines unfollows nothing only as long as it seems lost; a new line could end that.
     *
     * @param followed how many feeds the store follows
     */
    static FeedsFile.Change add(FeedsFile file, int followed, Edit edit) {
        return change(file, read -> {
            if (read.lost(followed)) {
                throw FeedsFileException.lost(read.lines().subscriptions().size(), followed);
            }
            return edit.of(read);
        });
    }

    /** An editor may save the file at the same moment; one that never holds still, or is no UTF-8, is left alone. */
    static FeedsFile.Change change(FeedsFile file, Edit edit) {
        try {
            for (int i = 0; i < TRIES; i++) {
                FeedsFile.Change change = edit.of(file.read());
                if (change != FeedsFile.Change.CHANGED_MEANWHILE) {
                    return change;
                }
            }
            throw FeedsFileException.restless();
        } catch (IOException e) {
            throw FeedsFileException.unwritable(e);
        }
    }
}
