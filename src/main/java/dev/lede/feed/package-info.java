/**
 * What publishers send, as they send it: bytes in, {@link dev.lede.feed.ParsedFeed} out, or the reason why there is none.
 * The shapes here are the wire's, not ours: HTML is not sanitised (the Markdown room does that), text is free of control
 * characters but keeps the publisher's composition.
 *
 * <p>The way down: {@code FeedText} (bytes to text), {@code XmlTokens} (tags and text), {@code XmlReader} (names, base,
 * language, what is open), {@code XmlFeedReader} (which entry we are in), and a {@code Vocabulary} for each family of
 * elements, which says what an element means. The drafts keep the best candidate for each field by {@code Rank}, since
 * elements come in any order. One reader serves RSS, RDF and Atom, because feeds mix them; JSON Feed has its own.
 *
 * <p>Lists of feeds are read here too: {@code Opml} on the same reader (a broken list is still a list; at most 50,000
 * feeds), {@code NewsboatUrls} for our own {@code feeds} file and newsboat's.
 *
 * <p>Invariants: nothing recurses; a document type is never read; a search that failed is not made again, so the cost is
 * linear whatever is left open; no input throws. Limits: the first 50,000 entries or 24 million characters of them, 256
 * elements deep (deeper ones are counted), 8 million characters an article, 16,384 a line, 128 attributes of 65,536
 * characters, 200 tags or files. A feed of 10 MB of any shape is read in a heap of 128 MB.
 *
 * <p>An archive's files are written and read here ({@code ArchiveWriter}, {@code ArchiveReader}), so that the two cannot part.
 * Their texts are quoted for YAML 1.1, which Hugo reads, and 1.2, which we read. A backslash parts the braces of what Hugo
 * would run as a shortcode, and is taken out again: one article about Hugo would else end the building of the site.
 *
 * <p>Where nothing is declared and no byte beyond ASCII is UTF-8, the file is windows-1252: the WHATWG's rules would show
 * a mark of doubt for every accent. One that declares UTF-8 is UTF-8, stray bytes and all.
 *
 * <p>Tried and dropped: StAX (stops at the first error, and feeds are full of them), jsoup's XML parser (a tree of 380 MB
 * for a feed of 25), {@link java.net.URI} (refuses blanks and Chinese in addresses), treating every {@code <x>} in a title
 * as a tag (eats {@code List<String>}), a pattern for authors (the square of their length, in every entry), and the second
 * compiler for {@code lede parse} (3.6 s of CPU instead of 2.2 for 81 MB, and no less for 400).
 */
@NullMarked
package dev.lede.feed;

import org.jspecify.annotations.NullMarked;
