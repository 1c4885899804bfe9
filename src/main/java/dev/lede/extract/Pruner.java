package dev.lede.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Takes out of a page what its publisher names as something else than the article. */
final class Pruner {
    private static final Pattern UNLIKELY = Pattern.compile("-ad-|ai2html|banner|breadcrumb|combx|comment|community"
            + "|cover-wrap|disqus|extra|footer|gdpr|header|legends|menu|related|remark|replies|rss|shoutbox|sidebar"
            + "|skyscraper|social|sponsor|supplemental|ad-break|agegate|pagination|pager|popup|yom-remote|newsletter"
            + "|promo|recirc|outbrain|taboola|cookie|consent|share|sharing|recommend|subscribe|paywall-prompt|byline");
    private static final Pattern MAYBE =
            Pattern.compile("and|article|body|column|content|main|mathjax|shadow|post-text");
    private static final Set<String> ROLES = Set.of(
            "menu", "menubar", "complementary", "navigation", "alert", "alertdialog", "dialog", "banner", "search");
    private static final Set<String> KEPT = Set.of("html", "body", "article", "main", "a", "h1", "p");
    private static final Set<String> NEVER_ARTICLES = Set.of("nav", "aside", "footer", "menu");
    private static final Pattern HIDDEN =
            Pattern.compile("(?i)(?:^|[;\\s])(?:display\\s*:\\s*none|visibility\\s*:\\s*hidden)");
    private static final Pattern FALLBACK = Pattern.compile("mwe-math|fallback-image|paywall");

    /** What holds so much of the page's text is the article, whatever its name. */
    private static final double TOO_MUCH = 0.25;

    private final Census census;
    private final double prose;

    private Pruner(Document page) {
        this.census = Census.of(page.body());
        this.prose = prose(page.body());
    }

    /** Takes out what is never shown. */
    static void removeHidden(Document page) {
        new Pruner(page).remove(page, Pruner::isHidden);
    }

    /** Takes out menus, comments, recommendations and so on. */
    static void removeUnlikely(Document page) {
        new Pruner(page).remove(page, Pruner::isUnlikely);
    }

    private void remove(Document page, java.util.function.Predicate<Element> wanted) {
        List<Element> found = new ArrayList<>();
        for (Element element : page.body().getAllElements()) {
            if (wanted.test(element) && prose(element) <= TOO_MUCH * prose) {
                found.add(element);
            }
        }
        found.forEach(Element::remove);
    }

    private double prose(Element element) {
        Counts counts = census.at(element);
        return counts.letters - counts.linked;
    }

    private static boolean isHidden(Element element) {
        boolean hidden = element.hasAttr("hidden")
                || element.attr("aria-hidden").equals("true")
                || HIDDEN.matcher(element.attr("style")).find();
        return hidden && !FALLBACK.matcher(Parts.names(element)).find();
    }

    private static boolean isUnlikely(Element element) {
        String name = element.normalName();
        if (KEPT.contains(name)) {
            return false;
        }
        if (NEVER_ARTICLES.contains(name) || ROLES.contains(element.attr("role"))) {
            return true;
        }
        String names = Parts.names(element);
        return UNLIKELY.matcher(names).find()
                && !MAYBE.matcher(names).find()
                && !Parts.isIn(element, "table", "code", "pre", "figure");
    }
}
