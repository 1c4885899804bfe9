package dev.lede.markdown;

import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.HtmlEntity;
import com.vladsch.flexmark.ast.HtmlInline;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.RefNode;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.util.ast.Node;
import org.jspecify.annotations.Nullable;

/** What a picture shows in words: the text within its brackets without the Markdown, however deep that nests. */
final class AltText {
    private AltText() {}

    static String of(Node picture) {
        if (!picture.hasChildren()) {
            return picture instanceof RefNode reference
                    ? reference.getReference().unescape()
                    : "";
        }
        var alt = new StringBuilder();
        Node node = picture.getFirstChild();
        while (node != null) {
            boolean inner = node.hasChildren() && !(node instanceof Code);
            if (!inner) {
                alt.append(words(node));
            }
            node = inner ? node.getFirstChild() : next(node, picture);
        }
        return alt.toString();
    }

    private static String words(Node leaf) {
        return switch (leaf) {
            case Text text -> text.getChars().unescape();
            case HtmlEntity entity -> entity.getChars().unescape();
            case Code code -> code.getText().toString();
            case SoftLineBreak _ -> " ";
            case ImageRef image -> image.getText().unescape();
            case HtmlInline _, Link _ -> "";
            default -> leaf.getChars().unescape();
        };
    }

    private static @Nullable Node next(Node from, Node end) {
        Node node = from;
        while (node != null && node != end && node.getNext() == null) {
            node = node.getParent();
        }
        return node == null || node == end ? null : node.getNext();
    }
}
