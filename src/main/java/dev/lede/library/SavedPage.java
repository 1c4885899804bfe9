package dev.lede.library;

import dev.lede.model.EntryId;
import dev.lede.model.Problem;

/** What came of keeping a page. */
public sealed interface SavedPage {

    record Kept(EntryId entry, String title) implements SavedPage {}

    record Failed(String address, Problem problem) implements SavedPage {}
}
