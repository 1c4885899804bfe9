package dev.lede.markdown;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.Emphasis;
import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.HtmlEntity;
import com.vladsch.flexmark.ast.HtmlInline;
import com.vladsch.flexmark.ast.HtmlInlineComment;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.LinkRef;
import com.vladsch.flexmark.ast.MailLink;
import com.vladsch.flexmark.ast.RefNode;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.StrongEmphasis;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.ext.footnotes.Footnote;
import com.vladsch.flexmark.ext.gfm.strikethrough.Strikethrough;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import dev.lede.text.Role;
import java.util.Locale;
import org.jsoup.Jsoup;
import org.jsoup.parser.ParseSettings;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/** Writes the running text under a block with a pen. It walks without recursion: emphasis may nest as deep as it likes. */
final class Inlines {
    private final Pen pen;
    private final Notes notes;
    private final Prepared source;
    /** What the abbreviation that is open stands for. */
    private String abbreviated = "";

    Inlines(Pen pen, Notes notes, Prepared source) {
        this.pen = pen;
        this.notes = notes;
        this.source = source;
    }

    void write(Node block) {
        Node node = block.getFirstChild();
        while (node != null) {
            if (open(node) && node.hasChildren()) {
                node = node.getFirstChild();
                continue;
            }
            node = after(node, block);
        }
        pen.closeDownTo(0, source.origin(block.getEndOffset()));
    }

    /** The next node that is not within this one; closes what ends on the way. */
    private @Nullable Node after(Node node, Node block) {
        Node last = node;
        while (last != block && last.getNext() == null) {
            last = last.getParent();
            if (last != block) {
                close(last);
            }
        }
        return last == block ? null : last.getNext();
    }

    /** Writes a leaf, or begins what has children: then it is true. */
    private boolean open(Node node) {
        return switch (node) {
            case Text text -> text(text.getChars());
            case HtmlEntity entity -> entity(entity.getChars());
            case SoftLineBreak _ -> lineEnd(node);
            case HardLineBreak _ -> hardBreak();
            case Code code -> code(code);
            case MathNode math -> write(MathText.of(math.formula()), Role.MATH, math);
            case Footnote note -> footnote(note);
            case HtmlInlineComment _ -> false;
            case HtmlInline html -> html(html);
            case AutoLink link -> link(link.getText(), link.getText().toString());
            case MailLink link -> link(link.getText(), "mailto:" + link.getText());
            case Image image -> picture(image, image.getUrl(), image.getTitle());
            case ImageRef image -> reference(image, true);
            case Emphasis _ -> styled(node, dev.lede.text.Emphasis.ITALIC);
            case StrongEmphasis _ -> styled(node, dev.lede.text.Emphasis.BOLD);
            case Strikethrough _ -> styled(node, dev.lede.text.Emphasis.STRIKE);
            case Link link -> linked(link, link.getUrl());
            case LinkRef link -> reference(link, false);
            default -> node.hasChildren() || text(node.getChars());
        };
    }

    private void close(Node node) {
        int offset = source.origin(node.getEndOffset());
        switch (node) {
            case Emphasis _, StrongEmphasis _, Strikethrough _, Link _ -> pen.close(name(node), offset);
            case RefNode reference -> closeReference(reference, offset);
            default -> {}
        }
    }

    private boolean text(BasedSequence chars) {
        pen.text(chars.unescape(), source.origin(chars.getStartOffset()));
        return false;
    }

    /** It may name a character that is none, and those are marks of ours. */
    private boolean entity(BasedSequence chars) {
        pen.text(Edit.without(chars.unescape()), source.origin(chars.getStartOffset()));
        return false;
    }

    private boolean write(String text, Role role, Node node) {
        int offset = source.origin(node.getStartOffset());
        pen.open("role", pen.ink().with(role));
        pen.write(text, offset);
        pen.close("role", offset);
        return false;
    }

    private boolean code(Code code) {
        String text = code.getText().toString().replace('\n', ' ');
        if (code.getAncestorOfType(TableCell.class) != null) {
            text = text.replace("\\|", "|");
        }
        boolean padded = text.length() > 2 && text.startsWith(" ") && text.endsWith(" ") && !text.isBlank();
        return write(padded ? text.substring(1, text.length() - 1) : text, Role.CODE, code);
    }

    private boolean lineEnd(Node node) {
        boolean betweenPictures = node.getPrevious() instanceof Image && node.getNext() instanceof Image;
        if (betweenPictures) {
            return hardBreak();
        }
        pen.softBreak();
        return false;
    }

    private boolean hardBreak() {
        pen.hardBreak();
        return false;
    }

    private boolean footnote(Footnote note) {
        var block = note.getFootnoteBlock();
        String mark = block == null ? note.getChars().toString() : notes.mark(block);
        return write(mark, Role.FOOTNOTE, note);
    }

    private boolean html(HtmlInline node) {
        String raw = node.getChars().toString();
        int offset = source.origin(node.getStartOffset());
        if (raw.startsWith("</")) {
            String name = raw.substring(2, raw.length() - 1).strip().toLowerCase(Locale.ROOT);
            if (name.equals("abbr") && !abbreviated.isEmpty()) {
                pen.write(" (" + abbreviated + ")", offset);
                abbreviated = "";
            }
            Tags.close(name, pen, offset);
            return false;
        }
        var tag = Jsoup.parse(raw, "", Parser.xmlParser().settings(ParseSettings.htmlDefault))
                .firstElementChild();
        if (tag != null) {
            abbreviated = tag.normalName().equals("abbr") ? tag.attr("title").strip() : abbreviated;
            Tags.open(tag, pen, offset);
        }
        return false;
    }

    private boolean link(BasedSequence text, String address) {
        int offset = source.origin(text.getStartOffset());
        pen.openLink("auto", address);
        pen.write(text.toString(), offset);
        pen.close("auto", offset);
        return false;
    }

    private boolean picture(Node node, BasedSequence address, BasedSequence title) {
        if (node.getPrevious() instanceof Image) {
            pen.hardBreak();
        }
        int offset = source.origin(node.getStartOffset());
        String alt = AltText.of(node);
        String said = title.unescape().strip();
        String caption = said.equals(alt) ? "" : said;
        boolean alone = pen.paragraph().atLineStart() && node.getNext() == null;
        pen.picture(alt, caption, address.unescape(), offset);
        if (alone && !caption.isEmpty()) {
            pen.caption(caption, offset);
        }
        return false;
    }

    private boolean styled(Node node, dev.lede.text.Emphasis emphasis) {
        pen.open(name(node), pen.ink().with(emphasis));
        return true;
    }

    private boolean linked(Node node, BasedSequence address) {
        pen.openLink(name(node), address.unescape());
        return true;
    }

    /** A link or picture whose address stands elsewhere; where it stands nowhere, it was no link but brackets. */
    private boolean reference(RefNode node, boolean picture) {
        var target = node.isDefined() ? node.getReferenceNode(node.getDocument()) : null;
        if (target == null) {
            pen.text(opening(node).unescape(), source.origin(node.getStartOffset()));
            return node.hasChildren();
        }
        if (picture) {
            return picture(node, target.getUrl(), target.getTitle());
        }
        pen.openLink(name(node), target.getUrl().unescape());
        if (!node.hasChildren()) {
            pen.text(node.getReference().unescape(), source.origin(node.getStartOffset()));
            pen.close(name(node), source.origin(node.getEndOffset()));
        }
        return node.hasChildren();
    }

    private void closeReference(RefNode node, int offset) {
        if (node.isDefined()) {
            pen.close(name(node), offset);
        } else {
            pen.text(node.getChars().suffixOf(node.getChildChars()).unescape(), offset);
        }
    }

    private static BasedSequence opening(Node node) {
        return node.hasChildren() ? node.getChars().prefixOf(node.getChildChars()) : node.getChars();
    }

    private static String name(Node node) {
        return node.getNodeName();
    }
}
