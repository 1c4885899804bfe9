package dev.lede.markdown;

import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.HtmlBlock;
import com.vladsch.flexmark.ast.HtmlCommentBlock;
import com.vladsch.flexmark.ast.IndentedCodeBlock;
import com.vladsch.flexmark.ast.ListBlock;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.ast.ThematicBreak;
import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.util.ast.Node;
import dev.lede.text.Role;
import dev.lede.text.StyledText;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;

/** Sets the blocks of a document on the page, one kind a method. Depth is bounded by {@link Preparation}, so it recurses. */
final class Blocks {
    private final Page page;
    private final Prepared source;
    private final Notes notes;
    private final Lists lists = new Lists(this);
    private final CodeBlocks codeBlocks;
    private final boolean withinHtml;
    private int quotes;
    private boolean lastGoesOn;

    Blocks(Page page, Prepared source, Notes notes) {
        this(page, source, notes, false);
    }

    private Blocks(Page page, Prepared source, Notes notes, boolean withinHtml) {
        this.page = page;
        this.withinHtml = withinHtml;
        this.source = source;
        this.notes = notes;
        this.codeBlocks = new CodeBlocks(page, source);
    }

    /**
     * @param title what the page says already: a first heading that only repeats it is left out
     * @param firstNotes whether the article's notes begin here
     * @param goesOn whether the last block goes on in the next part
     */
    void document(String title, boolean firstNotes, boolean goesOn) {
        lastGoesOn = goesOn;
        var document = Flexmark.parse(source.text());
        var first = document.getFirstChild();
        while (first instanceof Reference || first instanceof FootnoteBlock) {
            first = first.getNext();
        }
        if (first instanceof Heading heading && says(heading, title)) {
            heading.unlink();
        }
        children(document, false);
        notes(firstNotes);
    }

    /** @param tight without blank lines between them */
    void children(Node container, boolean tight) {
        for (Node child = container.getFirstChild(); child != null; child = child.getNext()) {
            if (!tight) {
                page.gap();
            }
            block(child);
        }
    }

    Page page() {
        return page;
    }

    /** Writes the running text under a block. */
    Pen write(Node block, Role role) {
        var pen = new Pen(role, page.links());
        new Inlines(pen, notes, source).write(block);
        return pen;
    }

    private void block(Node block) {
        switch (block) {
            case Paragraph paragraph -> paragraph(paragraph);
            case Heading heading -> heading(heading);
            case ListBlock list -> lists.set(list);
            case BlockQuote quote -> quote(quote);
            case FencedCodeBlock code -> codeBlocks.fenced(code);
            case IndentedCodeBlock code -> codeBlocks.indented(code);
            case TableBlock table -> Tables.read(table, this).set(page);
            case ThematicBreak rule -> rule(rule);
            case HtmlBlock _, HtmlCommentBlock _ -> html((com.vladsch.flexmark.util.ast.Block) block);
            case FootnoteBlock note -> notes.defined(note);
            case Reference _ -> {}
            default -> other(block);
        }
    }

    /** As HTML of a feed is shown. What the converter leaves as HTML is running text. */
    private void html(com.vladsch.flexmark.util.ast.Block block) {
        if (withinHtml) {
            var pen = new Pen(text(), page.links());
            pen.text(Jsoup.parseBodyFragment(lines(block)).text(), origin(block));
            page.write(pen);
            return;
        }
        var converted = Preparation.of(HtmlToMarkdown.convert(lines(block), ""));
        var blocks = new Blocks(page, converted.allAt(origin(block)), notes, true);
        blocks.quotes = quotes;
        blocks.children(Flexmark.parse(converted.text()), false);
    }

    /** Without the marks of the quotes and lists around it. */
    private static String lines(com.vladsch.flexmark.util.ast.Block block) {
        return block.getContentLines().stream()
                .map(line -> line.toString().stripTrailing())
                .collect(Collectors.joining("\n"));
    }

    private void paragraph(Paragraph paragraph) {
        page.write(write(paragraph, text()));
    }

    private boolean says(Heading heading, String title) {
        var pen = new Pen(Role.TEXT, new Links(new LinkNumbers()));
        new Inlines(pen, notes, source).write(heading);
        return pen.paragraph().plain().equals(title.strip());
    }

    private Role text() {
        return quotes > 0 ? Role.QUOTE : Role.TEXT;
    }

    private void heading(Heading heading) {
        Headings.set(heading.getLevel(), write(heading, Headings.role(heading.getLevel())), page);
    }

    private void quote(BlockQuote quote) {
        page.enter(Margin.bar(StyledText.of("│ ", Role.QUOTE_BAR)));
        quotes++;
        children(quote, false);
        quotes--;
        page.leave();
    }

    private void rule(ThematicBreak rule) {
        page.line(StyledText.of("─".repeat(page.room()), Role.RULE), origin(rule));
    }

    private void other(Node block) {
        if (block.getFirstChild() instanceof com.vladsch.flexmark.util.ast.Block) {
            children(block, false);
        } else {
            page.write(write(block, text()));
        }
    }

    private void notes(boolean first) {
        if (first) {
            page.gap();
            page.line(StyledText.of("─".repeat(Math.min(8, page.room())), Role.RULE), 0);
        }
        boolean ruled = first;
        // A note may define another.
        for (int i = 0; i < notes.here().size(); i++) {
            var note = notes.here().get(i);
            if (!ruled) {
                page.gap();
            }
            ruled = false;
            page.enter(Margin.hanging(StyledText.of(notes.mark(note) + " ", Role.FOOTNOTE)));
            children(note, false);
            page.leave();
        }
    }

    /** Whether it stands there only to say how the rest is meant. */
    boolean isContext(int offset) {
        return source.isContext(offset);
    }

    boolean goesOn(Node block) {
        Node last = block;
        while (last != null && last.getNext() == null) {
            last = last.getParent();
        }
        return lastGoesOn && last == null;
    }

    int origin(Node node) {
        return source.origin(node.getStartOffset());
    }
}
