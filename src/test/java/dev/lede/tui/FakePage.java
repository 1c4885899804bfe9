package dev.lede.tui;

import dev.lede.model.FullText;

/** What the page of an entry gives, and the text that is shown then. */
record FakePage(FullText fullText, String markdown) {}
