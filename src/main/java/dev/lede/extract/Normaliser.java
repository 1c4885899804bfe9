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
    private static final Set<String> NO_TEXT = Set.of(
            "style",
            "template",
            "svg",
            "canvas",
            "object",
            "embed",
            "applet",
            "select",
            "textarea",
            "noframes",
            "frameset",
            "dialog",
            "map");

    private static final Set<String> LINE_NUMBERS = Set.of(
            "lineno",
            "linenos",
            "lnt",
            "ln",
            "line-number",
            "line-numbers",
            "linenumber",
            "react-syntax-highlighter-line-number",
            "gutter",
            "line-numbers-rows");

    private static final String SEEN = "img, iframe, math, video, audio";

    /** What may hold bare text beside blocks. */
    private static final Set<String> HOLDS_RUNS =
            Set.of("body", "div", "section", "article", "main", "td", "center", "p", "blockquote", "form", "fieldset");

    /** Players that are worth a line; other frames are advertisements. */
    private static final Pattern PLAYER = Pattern.compile("(?i)//(?:[\\w.-]*\\.)?(?:youtube(?:-nocookie)?|youtu|vimeo"
            + "|dailymotion|twitch|bilibili|v\\.qq|youku|iqiyi|soundcloud|spotify|podcasts\\.apple|ted|archive"
            + "|upload\\.wikimedia|codepen|gist\\.github|datawrapper|dwcdn)\\.[a-z]+[/?#]");

    private static final int MOST_STAND_INS = 2;

    private final List<Node> unwanted = new ArrayList<>();
    private final List<Element> wrappers = new ArrayList<>();
    private final Map<Element, Boolean> blocks = new IdentityHashMap<>();

    private Normaliser() {}

    static void normalise(Document page) {
        var normaliser = new Normaliser();
        var elements = new ArrayList<Element>();
        page.traverse((node, depth) -> {
            if (node instanceof Comment) {
                normaliser.unwanted.add(node);
            } else if (node instanceof Element element) {
                elements.add(element);
            }
        });
        elements.forEach(normaliser::one);
        Parts.remove(normaliser.unwanted);
        Parts.unwrap(normaliser.wrappers);
        normaliser.makeParagraphs(page.body());
    }

    private void one(Element element) {
        String name = element.normalName();
        switch (name) {
            case "script" -> script(element);
            case "input" -> input(element);
            case "iframe" -> frame(element);
            case "noscript" -> withoutScript(element);
            case "button" -> button(element);
            case "img" -> picture(element);
            case "a" -> link(element);
            default -> {
                boolean number =
                        element.hasAttr("class") && Parts.isIn(element, "pre", "table") && isLineNumber(element);
                if (NO_TEXT.contains(name) || number) {
                    unwanted.add(element);
                }
            }
        }
    }

    /** Formulas stand in scripts of their own type. */
    private void script(Element script) {
        if (!script.attr("type").startsWith("math/tex")) {
            unwanted.add(script);
        }
    }

    /** A task list's boxes are text. */
    private void input(Element input) {
        if (input.attr("type").equals("checkbox") && Parts.isIn(input, "li")) {
            input.replaceWith(new TextNode(input.hasAttr("checked") ? "☑ " : "☐ "));
        } else {
            unwanted.add(input);
        }
    }

    private static boolean isLineNumber(Element element) {
        return element.classNames().stream().anyMatch(LINE_NUMBERS::contains);
    }

    private void frame(Element frame) {
        String address = frame.hasAttr("src") ? frame.attr("src") : frame.attr("data-src");
        if (!PLAYER.matcher(address).find()) {
            unwanted.add(frame);
        }
    }

    /** It holds the picture that a script would have loaded, or a request to turn scripts on. */
    private void withoutScript(Element noscript) {
        if (noscript.selectFirst("img") != null && noscript.text().length() < 200) {
            wrappers.add(noscript);
            standIns(noscript);
        } else {
            unwanted.add(noscript);
        }
    }

    /** What a script would have put the picture in the place of: a blurred one, an empty one, or both. */
    private void standIns(Element noscript) {
        Element before = noscript.previousElementSibling();
        for (int i = 0; i < MOST_STAND_INS && before != null && !before.hasText(); i++) {
            unwanted.addAll(before.nameIs("img") ? List.of(before) : before.select("img"));
            before = before.previousElementSibling();
        }
    }

    private void button(Element button) {
        if (button.selectFirst("img") != null) {
            wrappers.add(button);
        } else {
            unwanted.add(button);
        }
    }

    /** Around a heading, to which it leads. */
    private void link(Element link) {
        if (link.attr("href").startsWith("#") && link.selectFirst("h1, h2, h3, h4, h5, h6") != null) {
            wrappers.add(link);
        }
    }

    /** One that counts readers is none. */
    private void picture(Element picture) {
        if (Set.of("0", "1").contains(picture.attr("width")) || Set.of("0", "1").contains(picture.attr("height"))) {
            unwanted.add(picture);
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
        List<Node> children = element.childNodes();
        for (int i = 0; i + 1 < children.size(); i++) {
            if (children.get(i).nameIs("br") && isBreak(children, i + 1)) {
                return true;
            }
        }
        return false;
    }

    private void wrapRuns(Element holder) {
        if (holder.nameIs("p")) {
            holder.tagName("div");
        }
        List<Node> children = List.copyOf(holder.childNodes());
        holder.empty();
        List<Node> made = new ArrayList<>();
        List<Node> run = new ArrayList<>();
        for (int i = 0; i < children.size(); i++) {
            Node child = children.get(i);
            boolean breaks = child.nameIs("br") && i + 1 < children.size() && isBreak(children, i + 1);
            if (breaks || child instanceof Element element && blocks.containsKey(element)) {
                endRun(run, made);
                made.add(child);
            } else {
                run.add(child);
            }
        }
        endRun(run, made);
        Parts.putInside(holder, made);
    }

    private static boolean isBreak(List<Node> children, int from) {
        int i = from;
        while (i < children.size() && children.get(i) instanceof TextNode text && text.isBlank()) {
            i++;
        }
        return i < children.size() && children.get(i).nameIs("br");
    }

    private void endRun(List<Node> run, List<Node> made) {
        if (run.stream().anyMatch(Normaliser::isSeen)) {
            var paragraph = new Element("p");
            paragraph.appendChildren(run);
            blocks.put(paragraph, true);
            made.add(paragraph);
        } else {
            made.addAll(run);
        }
        run.clear();
    }

    private static boolean isSeen(Node node) {
        return node instanceof TextNode text
                ? !text.isBlank()
                : node instanceof Element element && (element.hasText() || element.selectFirst(SEEN) != null);
    }
}
