/**
 * Markdown on its way in (from HTML) and on its way out (to lines of styled text). flexmark and jsoup are known here
 * only.
 *
 * <p>Out: {@code Preparation} (text to text) → {@code Flexmark} → {@code Blocks} and {@code Inlines} → {@code Page}. A
 * {@code Pen} writes one paragraph in changing {@code Ink}; the same pen writes Markdown's emphasis and HTML's tags, so
 * both look alike and may be mixed. An article is a {@code Manuscript}: {@code Cutter} finds its parts without parsing
 * them, and each is set by itself when someone comes near it, with the definitions it needs put before it. What a part
 * says of the whole (numbers of links and notes, the outline in the head) comes from a scan of lines. Invariants: no line
 * is wider than the column, but those of a table that has no room there ({@code Wide}: the reader moves it sideways, print
 * squeezes it); no word is lost; offsets of lines never go back; all text has passed {@code Clean} on its way into a span,
 * after entities were decoded.
 *
 * <p>Chinese: a run of asterisks beside Han, kana, hangul or full-width punctuation opens or closes by {@code CjkAsterisk},
 * our delimiter for flexmark's own; no example of the specification changes by it. Bare addresses are found by ourselves:
 * flexmark's autolink extension takes the Chinese that follows an address into it.
 *
 * <p>Hostile text, measured on flexmark 0.64.8: 5,000 list marks, or as many asterisks at the start of a line, overflow
 * the stack in its regular expressions; a paragraph of 100,000 lines with links, a table of 20,000 rows and 20,000 open
 * {@code <![CDATA[} take quadratic time. So, before it sees them: marks at the start of a line end after 100, blanks after
 * 200, a paragraph after 500 lines or 16,000 characters, the rule of a table after 500 (what follows is another paragraph). Quotes 5,000 deep, brackets
 * and emphasis are linear in flexmark; we walk running text without recursion. With depth bounded so, blocks recurse.
 *
 * <p>Code is coloured by {@code CodeColours}, a tokenizer of what many languages share. Of the Java libraries for it that
 * a search found, jhighlight knows four languages and writes XHTML; the others are JavaScript in a jar.
 *
 * <p>In: {@code HtmlWalk} goes over jsoup's tree once and writes {@code RunningText}, which becomes a paragraph in
 * {@code WrittenBlocks} or a cell in {@code WrittenTable}. Marks stand in the text as characters that are none until the
 * paragraph is known: then {@code MarkedText} chooses signs or tags, and {@code Backslashes} which signs of the publisher's
 * need an escape; character by character, as it was before, half of the escapes were needless. Invariant: what a reader
 * sees of the HTML they see of the Markdown (a test compares real pages; RESULTS.md has the share). Whoever changes what
 * comes out raises {@code HtmlToMarkdown.VERSION}: stored articles are converted again when they are opened.
 *
 * <p>A caption of plain words is its picture's title ({@code HtmlCaption}), which is set below the picture: as a paragraph it
 * was read as one of the article's, by people and by other programs. A box with a note is a quote with a label
 * ({@code HtmlCallout}), as GitHub and Obsidian have it, and {@code Admonitions} reads. A footnote ({@code HtmlNotes}) is one
 * that leads and is led back to, or bears the number; what class it has says nothing that holds for two programs.
 *
 * <p>HTML that stands in Markdown as a block goes the way of a feed's HTML: it becomes Markdown, and that is set.
 *
 * <p>What an edit changed ({@code Edits}): both texts are cut into their smallest blocks ({@code Units}), those are compared,
 * then words within the ones that are alike ({@code EditedWords}), and the result is Markdown again, in which characters
 * that are none stand around what went and came. So it is set, searched and scrolled as any article; what cannot be set
 * with marks in it (a formula) is shown as it is written. {@code text.Difference} bounds the work, also where two texts
 * differ wholly.
 *
 * <p>Tried and dropped: replacing shortcodes in the tree (they stand in addresses and across nodes; before parsing, with a
 * map of offsets, they are a few lines).
 */
@NullMarked
package dev.lede.markdown;

import org.jspecify.annotations.NullMarked;
