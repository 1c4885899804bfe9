package dev.lede.extract;

import org.jsoup.nodes.Document;

/**
 * All that an expert may look at.
 *
 * @param page made fit by {@link Normaliser}
 * @param census of the page's body
 * @param declared the text of the article as structured data has it; empty where there is none
 */
record Surroundings(Document page, Census census, Metadata metadata, String declared) {}
