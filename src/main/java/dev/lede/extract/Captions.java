package dev.lede.extract;

import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** Makes a caption of what publishers only call one, or only put below a picture. */
final class Captions {
    private static final String WHERE = "div, p, span, small, cite, em, a, i, h6, dd";
    private static final String PICTURE = "img, iframe, video, picture";
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

    private Captions() {}

    static void name(Element article) {
        for (Element element : article.select(WHERE)) {
            if (isCaption(element)) {
                element.tagName("figcaption");
            }
        }
    }

    private static boolean isCaption(Element element) {
        String text = element.text();
        if (text.isEmpty() || text.length() > LONGEST || Parts.isIn(element, "figcaption", "table", "pre")) {
            return false;
        }
        boolean alone = element.selectFirst(PICTURE + ", figcaption, p + p + p, h1, h2, h3, blockquote") == null;
        return alone && (Names.isCaption(element) || isBelowPicture(element, text));
    }

    /** In a box of pictures, or right behind one with the words of a credit. */
    private static boolean isBelowPicture(Element element, String text) {
        Element parent = element.parent();
        if (parent == null || !Parts.isBlock(element)) {
            return false;
        }
        boolean boxed = parent.selectFirst(PICTURE) != null
                && parent.text().length() < LONGEST
                && Names.has(parent, HOLDS_PICTURES);
        Element before = element.previousElementSibling();
        boolean behind = before != null
                && text.length() < FAR
                && !before.hasText()
                && (before.is(PICTURE) || before.selectFirst(PICTURE) != null);
        return boxed
                || Parts.isIn(element, "figure")
                || behind && CREDITED.matcher(text).matches();
    }
}
