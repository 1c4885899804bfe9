package dev.lede.extract;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** What a publisher calls an element in its class and id, word by word: {@code relatedPosts} is {@code related posts}. */
final class Names {
    /** Not of the article, in any publisher's words. */
    private static final Set<String> ASIDE =
            words("share sharing sharer sharethis sharebar shares sharedaddy addthis addtoany"
                    + " social socials socialmedia related relatedposts relatednews relatedarticles recirc recirculation newsletter"
                    + " newsletters subscribe subscription signup promo promos promotion promoted outbrain taboola zergnet revcontent"
                    + " mgid advert adverts advertisement advertising ad ads adsbygoogle adsense adslot adunit adbox sponsor sponsored"
                    + " sponsors breadcrumb breadcrumbs cookie cookies gdpr consent taglist tags tagcloud byline bylines sidebar popup"
                    + " modal lightbox overlay pagination pager nav navbar navigation menu submenu recommend recommended"
                    + " recommendations recommendation trending popular mostread toolbar rating ratings login readnext upnext readmore"
                    + " seealso morenews authorbox authorbio aboutauthor bio followus masthead skyscraper shoutbox banner banners"
                    + " legends supplemental rss donate donation fundraising crumbs crumb toc tools utility teaser teasers infobar"
                    + " callout cta ticker print dontmiss prev previous");

    private static final Set<String> COMMENTS =
            words("comment comments commentlist disqus replies respond livefyre discussion commenting hypercomments");

    /** Leads away from this one. */
    private static final Set<String> ANOTHER_ARTICLE = words(
            "related relatedposts relatednews relatedarticles recirc recommend recommended recommendations recommendation"
                    + " trending popular mostread readnext upnext seealso morenews teaser teasers nav navbar navigation menu submenu"
                    + " prev previous");

    private static final Set<String> CAPTION =
            words("caption captions credit credits figcaption imagecaption photocredit imgcaption piccaption");

    private static final Set<String> UNSEEN = Set.of(
            "sr-only",
            "off-screen",
            "offscreen",
            "visually-hidden",
            "visuallyhidden",
            "screen-reader-text",
            "screen-reader",
            "a11y-hidden");

    private static final Set<String> REFERENCES =
            words("references reflist footnotes footnote endnotes endnote bibliography");

    /** Names that a program made up, of letters great and small, hold an {@code Ad} by chance. */
    private static final int SHORT = 3;

    private static final Pattern CITED = Pattern.compile("^(?:cite|fn|footnote|ref)[_:.-]?(?:ref|note)?[_:.-]?");

    private Names() {}

    static boolean isAside(Element element) {
        return has(element, ASIDE);
    }

    static boolean isComments(Element element) {
        return has(element, COMMENTS);
    }

    static boolean isAnotherArticle(Element element) {
        return has(element, ANOTHER_ARTICLE);
    }

    static boolean isCaption(Element element) {
        return has(element, CAPTION);
    }

    static boolean has(Element element, Set<String> any) {
        return !element.attributes().isEmpty() && of(element).stream().anyMatch(any::contains);
    }

    static boolean isForScreenReaders(Element element) {
        return element.hasAttr("class") && UNSEEN.stream().anyMatch(element::hasClass);
    }

    static boolean isReferences(Element element) {
        return has(element, REFERENCES);
    }

    /** All words, in lower case. */
    static Set<String> of(Element element) {
        var words = new HashSet<String>();
        split(element.className(), words);
        if (!isSentence(element)) {
            split(element.id(), words);
        }
        return words;
    }

    /** The place of a heading or a reference is named by its words, whatever they are. */
    private static boolean isSentence(Element element) {
        return Set.of("dt", "sup").contains(element.normalName())
                || Parts.isIn(element, "h1", "h2", "h3", "h4", "h5", "h6")
                || CITED.matcher(element.id()).find();
    }

    private static void split(String name, Set<String> words) {
        int start = 0;
        boolean within = false;
        for (int i = 0; i <= name.length(); i++) {
            boolean end = i == name.length() || !Character.isLetterOrDigit(name.charAt(i));
            boolean hump = !end
                    && i > start
                    && Character.isUpperCase(name.charAt(i))
                    && Character.isLowerCase(name.charAt(i - 1));
            if ((end || hump) && i > start && !(within && i - start <= SHORT)) {
                words.add(name.substring(start, i).toLowerCase(Locale.ROOT));
            }
            if (end) {
                start = i + 1;
                within = false;
            } else if (hump) {
                start = i;
                within = true;
            }
        }
    }

    private static Set<String> words(String words) {
        return Set.of(words.split(" "));
    }
}
