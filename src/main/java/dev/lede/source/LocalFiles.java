package dev.lede.source;

import dev.lede.model.Problem;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/** Reads folders and files of Markdown as feeds. */
public final class LocalFiles {
    private final ZoneId zone;

    /** @param zone the person's: for dates without one, where no Hugo configuration names the site's */
    public LocalFiles(ZoneId zone) {
        this.zone = zone;
    }

    /** @param lastTime the fingerprint of the last reading, null for the first */
    public Reading read(Source.Folder folder, @Nullable String lastTime) {
        return new Reading.Failed(new Problem(Problem.Kind.NO_ARTICLES, zone + " " + folder + lastTime));
    }

    public Reading read(Source.SingleFile file, @Nullable String lastTime) {
        return new Reading.Failed(new Problem(Problem.Kind.NO_SUCH_FILE, file + "" + lastTime));
    }
}
