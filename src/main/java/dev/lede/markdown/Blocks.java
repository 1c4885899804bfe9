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
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import dev.lede.text.Role;
import dev.lede.text.StyledText;

/** Sets the blocks of a document on the page, one kind a method. Depth is bounded by {@link Preparation}, so it recurses. */
final class Blocks {
    private final Page page;
    private final Prepared source;
    private final Notes notes = new Notes();
    private final Lists lists = new Lists(this);
    private final CodeBlocks codeBlocks;
    private int quotes;

    Blocks(Page page, Prepared source) {
        this.page = page;
        this.source = source;
        this.codeBlocks = new CodeBlocks(page, source);
    }

    void document(Document document, String title) {
        var first = document.getFirstChild();
        if (first instanceof Heading heading && says(heading, title)) {
            heading.unlink();
        }
        children(document, false);
        notes();
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
            case HtmlBlock _, HtmlCommentBlock _ ->
                HtmlBlocks.set(block.getChars().toString(), origin(block), page);
            case FootnoteBlock note -> notes.defined(note);
            case Reference _ -> {}
            default -> other(block);
        }
    }

    private void paragraph(Paragraph paragraph) {
        page.write(write(paragraph, text()));
    }

    private boolean says(Heading heading, String title) {
        var pen = new Pen(Role.TEXT, new Links());
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

    private void notes() {
        for (int i = 0; notes.has(i); i++) {
            page.gap();
            if (i == 0) {
                page.line(StyledText.of("─".repeat(Math.min(8, page.room())), Role.RULE), 0);
            }
            String mark = notes.mark(notes.get(i)) + " ";
            page.enter(Margin.hanging(StyledText.of(mark, Role.FOOTNOTE)));
            children(notes.get(i), false);
            page.leave();
        }
    }

    int origin(Node node) {
        return source.origin(node.getStartOffset());
    }
}
