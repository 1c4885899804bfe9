package dev.lede.library;

import dev.lede.markdown.HtmlToMarkdown;
import dev.lede.model.EntryId;
import dev.lede.store.EntryStore;
import dev.lede.store.Outdated;
import dev.lede.store.StoreException;

/** An article is converted again when it is opened, where our converter has become a better one since it was stored. */
final class Renewal {
    private Renewal() {}

    static void bringUpToDate(EntryId entry, EntryStore entries) {
        entries.outdated(entry, HtmlToMarkdown.VERSION).forEach(old -> renew(old, entries));
    }

    /** A store that takes nothing, as on a full disk, is no reason not to show what it holds. */
    private static void renew(Outdated old, EntryStore entries) {
        try {
            entries.renew(old, HtmlToMarkdown.convert(old.html(), old.base()), HtmlToMarkdown.VERSION);
        } catch (StoreException full) {
            System.getLogger("dev.lede.library")
                    .log(System.Logger.Level.WARNING, "an article stays as it was converted", full);
        }
    }
}
