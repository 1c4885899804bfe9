package dev.lede.extract;

import dev.lede.text.Clean;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * The title of the article: the heading that also stands in the page's title, without what the site adds to it. A site's
 * name is often the greatest heading, and sections follow titles behind a dash, so no source is believed alone.
 */
final class PageTitle {
    private static final Pattern SEPARATOR = Pattern.compile(
            "\\s+[-–—|·•»«:/\\\\]+\\s+|\\s*[|_»]+\\s*|\\s*[—–]{2,}\\s*|(?<=[\\p{IsHan}！？。”）》])\\s?[-–—]{1,2}\\s?|\\s?[-–—]\\s?(?=\\p{IsHan})|(?<=[\\p{L}])-(?=\\p{Lu}[\\p{L}\\p{N} ]{0,12}\\p{IsHan})");
    private static final int LONGEST = 400;
    private static final int SHORTEST = 4;

    private PageTitle() {}

    /**
     * @param declared what structured data and {@code meta} say, the best first
     * @param site the site's name, null where nobody says it
     */
    static Optional<String> of(Document page, List<String> declared, @Nullable String site) {
        String whole = line(page.title());
        String within = Prose.folded(whole + " " + String.join(" ", declared));
        var heading = page.select("h1, h2").stream()
                .filter(element -> !Parts.isIn(element, "nav", "aside", "footer"))
                .map(PageTitle::text)
                .filter(text -> isTitle(text, within, site))
                .findFirst();
        if (heading.isPresent() && declared.stream().noneMatch(said -> isLonger(said, heading.get(), whole))) {
            return heading;
        }
        return Stream.concat(declared.stream(), Stream.of(whole))
                .map(said -> withoutSite(said, site))
                .filter(said -> !said.isEmpty() && !isSame(said, site))
                .findFirst()
                .or(() -> page.select("h1").stream()
                        .map(PageTitle::text)
                        .filter(text -> !text.isEmpty())
                        .findFirst());
    }

    private static boolean isTitle(String heading, String within, @Nullable String site) {
        String folded = Prose.folded(heading);
        return Census.letters(heading) >= 2 * SHORTEST
                && heading.length() <= LONGEST
                && within.contains(folded)
                && folded.length() * 3 >= shortestPart(within, folded)
                && !isSame(heading, site);
    }

    /** A heading that is a small piece of the title is a section's or an author's name. */
    private static int shortestPart(String within, String folded) {
        return Math.min(within.length() / 2, folded.length() * 3 + (folded.length() < 12 ? 1 : 0));
    }

    /** A heading may have its second half in another element. */
    private static boolean isLonger(String declared, String heading, String whole) {
        String said = Prose.folded(declared);
        String folded = Prose.folded(heading);
        boolean parted = SEPARATOR.splitAsStream(declared).map(Prose::folded).anyMatch(folded::equals);
        return !parted
                && said.length() > folded.length() * 1.3
                && said.contains(folded)
                && Prose.folded(whole).length() > said.length()
                && Prose.folded(whole).contains(said);
    }

    private static String withoutSite(String title, @Nullable String site) {
        String rest = title;
        while (true) {
            var separator = SEPARATOR.matcher(rest);
            int last = -1;
            int first = -1;
            int firstEnd = -1;
            while (separator.find()) {
                if (first < 0) {
                    first = separator.start();
                    firstEnd = separator.end();
                }
                last = separator.start();
            }
            if (last > 0 && isAddition(rest.substring(0, last), rest.substring(last), site)) {
                rest = rest.substring(0, last).strip();
            } else if (first > 0 && isSame(rest.substring(0, first), site)) {
                rest = rest.substring(firstEnd).strip();
            } else {
                return rest;
            }
        }
    }

    private static boolean isAddition(String before, String after, @Nullable String site) {
        double main = Census.letters(before);
        double added = Census.letters(after);
        return isSame(after, site) || main >= 15 && added < main * 0.6 && added < 45;
    }

    private static boolean isSame(String text, @Nullable String site) {
        return site != null && Prose.folded(text).equals(Prose.folded(site));
    }

    private static String text(Element heading) {
        return line(heading.text());
    }

    private static String line(String text) {
        String line = Clean.line(text);
        return line.length() > LONGEST ? line.substring(0, LONGEST) : line;
    }
}
