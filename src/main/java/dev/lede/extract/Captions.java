package dev.lede.extract;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** Makes a caption of what publishers only call one, or only put below a picture. */
final class Captions {
    private static final Set<String> WHERE = Set.of("div", "p", "span", "small", "cite", "em", "a", "i", "h6", "dd");
    private static final Set<String> HOLDS_PICTURES = Set.of(
            "image",
            "images",
            "img",
            "photo",
            "photos",
            "picture",
            "pictures",
            "pic",
            "media",
            "gallery",
            "slideshow",
            "slider",
            "thumbnail",
            "video",
            "player",
            "foto",
            "bild",
            "lightbox");
    private static final Pattern CREDITED = Pattern.compile(
            "(?i).{0,400}[(\\[（/|–-]\\s?(?:image|photo|foto|pic|picture|video|credit|ap\\b|ap photo|afp|getty|reuters|file|courtesy|source|via|©|bild|图)[^()]{0,80}[)\\]）]?\\s*$"
                    + "|(?:©|(?:photo|foto|image|bild|credit|quelle|图|图片来源|图源)\\s?[:：©/]).{0,200}$|.{0,200}\\b(?:Getty Images|Shutterstock|iStock|Unsplash|AFP via Getty)\\b.{0,40}$");
    private static final int LONGEST = 600;
    private static final int FAR = 260;

    private final Census census;

    private Captions(Element article) {
        this.census = Census.of(article);
    }

    static void name(Element article) {
        var captions = new Captions(article);
        for (Element element : article.getAllElements()) {
            if (WHERE.contains(element.normalName()) && captions.isCaption(element)) {
                element.tagName("figcaption");
            }
        }
        captions.removeNeedless(article);
    }

    /** Galleries say the same to several pictures, and to some that only a script would show. */
    private void removeNeedless(Element article) {
        var said = new HashSet<String>();
        var needless = new ArrayList<Element>();
        for (Element caption : article.select("figcaption")) {
            // One in another is said with it, and to read both costs the square of their number.
            boolean within = Parts.isIn(caption.parent(), "figcaption");
            if (!within && (!said.add(caption.text()) || isOfNothing(caption))) {
                needless.add(caption);
            }
        }
        Parts.remove(needless);
    }

    private boolean isOfNothing(Element caption) {
        Element figure = caption.closest("figure");
        if (figure == null) {
            return false;
        }
        Counts counts = census.at(figure);
        return counts.pictures + counts.embeds + counts.tables + counts.quotes == 0
                && counts.letters <= census.at(caption).letters;
    }

    private boolean isCaption(Element element) {
        Counts counts = census.at(element);
        boolean alone = counts.letters > 0 && counts.letters < LONGEST && counts.pictures + counts.embeds == 0;
        if (!alone || Parts.isIn(element, "figcaption", "table", "pre")) {
            return false;
        }
        return (Names.isCaption(element) || isBelowPicture(element, counts))
                && element.selectFirst("figcaption, p + p + p, h1, h2, h3, blockquote") == null;
    }

    /** In a box of pictures, or right behind one with the words of a credit. */
    private boolean isBelowPicture(Element element, Counts counts) {
        Element parent = element.parent();
        if (parent == null || !Parts.isBlock(element)) {
            return false;
        }
        Counts around = census.at(parent);
        boolean boxed =
                around.pictures + around.embeds > 0 && around.letters < LONGEST && Names.has(parent, HOLDS_PICTURES);
        return boxed
                || Parts.isIn(element, "figure")
                || counts.letters < FAR
                        && isBehindPicture(element)
                        && CREDITED.matcher(element.text()).matches();
    }

    private boolean isBehindPicture(Element element) {
        Element before = element.previousElementSibling();
        if (before == null) {
            return false;
        }
        Counts counts = census.at(before);
        return counts.letters == 0 && counts.pictures + counts.embeds > 0;
    }
}
