package dev.lede.extract;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/**
 * Makes a page fit to be looked at: without what no reader sees, with a paragraph wherever a reader sees one, whether the
 * publisher wrote {@code p}, two {@code br} or bare text in a {@code div}.
 */
final class Normaliser {
    private static final Set<String> NO_TEXT = Set.of("style", "template", "svg", "canvas", "object", "embed", "applet",
            "select", "textarea", "noframes", "frameset", "dialog", "map");

    private static final Set<String> LINE_NUMBERS = Set.of("lineno", "linenos", "lnt", "ln", "line-number", "line-numbers",
            "linenumber", "react-syntax-highlighter-line-number", "gutter", "line-numbers-rows");

    /** What may hold bare text beside blocks. */
    private static final Set<String> HOLDS_RUNS =
            Set.of("body", "div", "section", "article", "main", "td", "center", "p", "blockquote", "form", "fieldset");

    /** Players that are worth a line; other frames are advertisements. */
    private static final Pattern PLAYER = Pattern.compile("(?i)//(?:[\\w-]+\\.)*(?:youtube(?:-nocookie)?|youtu|vimeo"
            + "|dailymotion|twitch|bilibili|v\\.qq|youku|iqiyi|soundcloud|spotify|podcasts\\.apple|ted|archive"
            + "|upload\\.wikimedia|codepen|gist\\.github|datawrapper|dwcdn)\\.[a-z]+[/?#]");

    private final Map<Element, Boolean> blocks = new IdentityHashMap<>();

    private Normaliser() {}

    static void normalise(Document page) {
        var comments = new ArrayList<Node>();
        var elements = new ArrayList<Element>();
        page.traverse((node, depth) -> {
            if (node instanceof Comment) {
                comments.add(node);
            } else if (node instanceof Element element) {
                elements.add(element);
            }
        });
        comments.forEach(Node::remove);
        elements.forEach(Normaliser::one);
        new Normaliser().makeParagraphs(page.body());
    }

    private static void one(Element element) {
        String name = element.normalName();
        switch (name) {
            case "script" -> script(element);
            case "input" -> input(element);
            case "iframe" -> frame(element);
            case "noscript" -> withoutScript(element);
            case "button" -> button(element);
            case "img" -> picture(element);
            default -> {
                boolean number = element.hasAttr("class") && Parts.isIn(element, "pre", "table") && isLineNumber(element);
                if (NO_TEXT.contains(name) || number) {
                    element.remove();
                }
            }
        }
    }

    /** Formulas stand in scripts of their own type. */
    private static void script(Element script) {
        if (!script.attr("type").startsWith("math/tex")) {
            script.remove();
        }
    }

    /** A task list's boxes are text. */
    private static void input(Element input) {
        if (input.attr("type").equals("checkbox") && Parts.isIn(input, "li")) {
            input.replaceWith(new TextNode(input.hasAttr("checked") ? "☑ " : "☐ "));
        } else {
            input.remove();
        }
    }

    private static boolean isLineNumber(Element element) {
        return element.classNames().stream().anyMatch(LINE_NUMBERS::contains);
    }

    private static void frame(Element frame) {
        String address = frame.hasAttr("src") ? frame.attr("src") : frame.attr("data-src");
        if (!PLAYER.matcher(address).find()) {
            frame.remove();
        }
    }

    /** It holds the picture that a script would have loaded, or a request to turn scripts on. */
    private static void withoutScript(Element noscript) {
        if (noscript.selectFirst("img") != null && noscript.text().length() < 200) {
            noscript.unwrap();
        } else {
            noscript.remove();
        }
    }

    private static void button(Element button) {
        if (button.selectFirst("img") != null) {
            button.unwrap();
        } else {
            button.remove();
        }
    }

    /** One that counts readers is none. */
    private static void picture(Element picture) {
        if (Set.of("0", "1").contains(picture.attr("width")) || Set.of("0", "1").contains(picture.attr("height"))) {
            picture.remove();
        }
    }

    /** Children first, so that whoever holds a block is known to be one. */
    private void makeParagraphs(Element body) {
        var elements = new ArrayList<Element>();
        body.traverse((NodeVisitor) (node, depth) -> {
            if (node instanceof Element element) {
                elements.add(element);
            }
        });
        for (Element element : elements.reversed()) {
            boolean holds = element.children().stream().anyMatch(blocks::containsKey);
            boolean own = Parts.isBlock(element);
            if (own || holds) {
                blocks.put(element, true);
            }
            if (HOLDS_RUNS.contains(element.normalName()) && (holds || hasBreaks(element))) {
                wrapRuns(element);
            }
        }
    }

    private static boolean hasBreaks(Element element) {
        for (Element br : element.children()) {
            if (br.nameIs("br") && followedByBreak(br)) {
                return true;
            }
        }
        return false;
    }

    private static boolean followedByBreak(Element br) {
        Node next = br.nextSibling();
        while (next instanceof TextNode text && text.isBlank()) {
            next = next.nextSibling();
        }
        return next != null && next.nameIs("br");
    }

    private void wrapRuns(Element holder) {
        if (holder.nameIs("p")) {
            holder.tagName("div");
        }
        List<Node> run = new ArrayList<>();
        for (Node child : List.copyOf(holder.childNodes())) {
            boolean paragraphEnds = child instanceof Element element
                    && (blocks.containsKey(element) || element.nameIs("br") && followedByBreak(element));
            if (paragraphEnds) {
                wrap(run);
                run.clear();
            } else {
                run.add(child);
            }
        }
        wrap(run);
    }

    private void wrap(List<Node> run) {
        boolean worth = run.stream()
                .anyMatch(node -> node instanceof TextNode text
                        ? !text.isBlank()
                        : node instanceof Element element
                                && (element.hasText()
                                        || element.selectFirst("img, iframe, math") != null
                                        || element.nameIs("img")));
        if (!worth) {
            return;
        }
        var paragraph = new Element("p");
        run.getFirst().before(paragraph);
        run.forEach(paragraph::appendChild);
        blocks.put(paragraph, true);
    }
}
