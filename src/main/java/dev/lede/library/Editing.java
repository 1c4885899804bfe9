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
