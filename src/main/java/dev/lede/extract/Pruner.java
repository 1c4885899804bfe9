package dev.lede.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** Takes out of a page what is never shown, and what its publisher names as something else than the article. */
final class Pruner {
    private static final Set<String> ROLES = Set.of(
            "menu",
            "menubar",
            "complementary",
            "navigation",
            "alert",
            "alertdialog",
            "dialog",
            "banner",
            "search",
            "contentinfo");
    private static final Set<String> KEPT = Set.of(
            "html", "body", "article", "main", "h1", "code", "pre", "blockquote", "math", "img", "picture", "figure");
    private static final Set<String> NEVER_ARTICLES = Set.of("nav", "aside", "footer", "menu");
    private static final Pattern HIDDEN =
            Pattern.compile("(?i)(?:^|[;\\s])(?:display\\s*:\\s*none|visibility\\s*:\\s*hidden)");
    private static final Pattern FALLBACK = Pattern.compile("mwe-math|fallback-image|paywall");

    /** What holds so much of the whole is the article, whatever its name. */
    private static final double TOO_MUCH = 0.25;

    /** Comments may well be longer than what they are about. */
    private static final double TOO_MANY_COMMENTS = 0.85;

    private static final String EMBEDDED =
            "blockquote.twitter-tweet, blockquote.twitter-video, blockquote.instagram-media,"
                    + " blockquote.bluesky-embed, blockquote.tiktok-embed";
    private static final int MOST_LINKS_OF_EMBEDDED = 8;

    private final Census census;
    private final double whole;

    private Pruner(Element root) {
        this.census = Census.of(root);
        this.whole = prose(root);
    }

    /** Takes out what is never shown. Where that is most of the text, a script would have shown it. */
    static void removeHidden(Element body) {
        new Pruner(body).remove(body, Pruner::isHidden, TOO_MUCH);
    }

    /** Takes out menus, comments, recommendations and so on. */
    static void removeUnlikely(Element root) {
        new Pruner(root).remove(root, Pruner::isComments, TOO_MANY_COMMENTS);
        new Pruner(root).remove(root, Pruner::isUnlikely, TOO_MUCH);
    }

    private void remove(Element root, Predicate<Element> wanted, double most) {
        List<Element> found = new ArrayList<>();
        for (Element element : root.getAllElements()) {
            if (element != root
                    && wanted.test(element)
                    && prose(element) <= most * whole
                    && (census.at(element).quotes == 0 || !isEmbedded(element))) {
                found.add(element);
            }
        }
        Parts.remove(found);
    }

    /** What an article quotes of the networks is often wrapped in a box named after them. */
    private static boolean isEmbedded(Element element) {
        return element.selectFirst(EMBEDDED) != null
                && element.select("a[href]").size() <= MOST_LINKS_OF_EMBEDDED;
    }

    private double prose(Element element) {
        Counts counts = census.at(element);
        return counts.letters - counts.linked;
    }

    private static boolean isHidden(Element element) {
        boolean hidden = element.hasAttr("hidden")
                || element.attr("aria-hidden").equals("true")
                || HIDDEN.matcher(element.attr("style")).find()
                || Names.isForScreenReaders(element);
        return hidden && !FALLBACK.matcher(element.className()).find() && !Parts.isIn(element, "math");
    }

    /** A box of the text itself, which has the name of boxes beside it. */
    private static boolean isCallout(Element element) {
        return element.closest("[data-callout]") != null;
    }

    private static boolean isComments(Element element) {
        return !KEPT.contains(element.normalName()) && Names.isComments(element);
    }

    private static boolean isUnlikely(Element element) {
        String name = element.normalName();
        if (KEPT.contains(name) || name.equals("a") && Parts.isIn(element, "h1", "h2", "h3", "h4", "h5", "h6")) {
            return false;
        }
        return NEVER_ARTICLES.contains(name)
                || ROLES.contains(element.attr("role"))
                || Names.isAside(element) && !Parts.isIn(element, "table", "code", "pre") && !isCallout(element);
    }
}
