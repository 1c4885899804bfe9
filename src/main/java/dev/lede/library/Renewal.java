package dev.lede.library;

import dev.lede.markdown.HtmlToMarkdown;
import dev.lede.model.EntryId;
import dev.lede.store.EntryStore;

/** An article is converted again when it is opened, where our converter has become a better one since it was stored. */
final class Renewal {
    private Renewal() {}

    static void bringUpToDate(EntryId entry, EntryStore entries) {
        entries.outdated(entry, HtmlToMarkdown.VERSION)
                .ifPresent(old ->
                        entries.renew(old, HtmlToMarkdown.convert(old.html(), old.base()), HtmlToMarkdown.VERSION));
    }
}
