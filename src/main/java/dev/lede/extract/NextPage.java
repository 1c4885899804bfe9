package dev.lede.extract;

import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Where an article goes on: an address that is this one with the next number. A link's words alone say too little, since
 * "next" is the next article more often than the next page.
 */
final class NextPage {
    private static final int LINKS = 5_000;
    private static final int LONGEST_WORDS = 20;

    private static final Pattern SAID =
            Pattern.compile("(?i)(?:下一?[页頁]|next page|page suivante|nächste seite|次のページ|다음 페이지)");
    private static final Pattern HINTED = Pattern.compile("(?i)next|");
    private static final Pattern EDGES = Pattern.compile("^[^\\p{L}\\p{N}]+|(?<=[\\p{L}\\p{N}])[^\\p{L}\\p{N}]+$");

    /** The number of a page in its address: as a parameter, as the last folder, or at the end of the file's name. */
    private static final Pattern PARAMETER = Pattern.compile(
            "^(.*[?&](?:page|p|pg|paged|pageno|page_no|pagenum|pn)=)(\\d{1,3})(&.*)?$", Pattern.CASE_INSENSITIVE);

    private static final Pattern FOLDER = Pattern.compile("^(.*?)/(?:page/)?(\\d{1,3})/?$");
    private static final Pattern NAME =
            Pattern.compile("^(.*[^/])[_-](?:p|page[_-]?)?(\\d{1,3})(\\.[a-z]{3,5})?$", Pattern.CASE_INSENSITIVE);
    private static final Pattern END = Pattern.compile("(?:/|/index)?(?:\\.(?:s?html?|php|aspx?))?/?$");

    private NextPage() {}

    /** Null where the article ends on this page. */
    static @Nullable String of(Document page, String address) {
        var here = Numbered.of(address);
        return page.select("a[href], link[rel=next]").stream()
                .limit(LINKS)
                .filter(link -> leadsOn(link, here))
                .map(link -> withoutFragment(link.absUrl("href")))
                .findFirst()
                .orElse(null);
    }

    /** Of an address that bears a number already nobody knows whether it counts pages, so the link must say so. */
    private static boolean leadsOn(Element link, Numbered here) {
        String words = words(link);
        var there = Numbered.of(link.absUrl("href"));
        boolean said = SAID.matcher(words).matches() || words.equals(String.valueOf(there.number));
        boolean hinted =
                link.attr("rel").equals("next") || HINTED.matcher(words).matches();
        return (said || hinted) && here.isFirstBefore(there) || said && here.isBefore(there);
    }

    private static String words(Element link) {
        String words = EDGES.matcher(link.text()).replaceAll("");
        return words.length() > LONGEST_WORDS ? "" : words;
    }

    private static String withoutFragment(String address) {
        int fragment = address.indexOf('#');
        return fragment < 0 ? address : address.substring(0, fragment);
    }

    /**
     * @param whole the address without its ending
     * @param base what all pages of the article share
     */
    private record Numbered(String whole, String base, int number) {

        /** An address that bears no number is the first. */
        static Numbered of(String address) {
            String plain = withoutFragment(address);
            return byParameter(plain)
                    .or(() -> byPath(plain, FOLDER))
                    .or(() -> byPath(plain, NAME))
                    .orElseGet(() -> new Numbered(bare(plain), bare(plain), 1));
        }

        boolean isFirstBefore(Numbered other) {
            return other.number == 2 && other.base.equals(whole);
        }

        boolean isBefore(Numbered other) {
            return other.number == number + 1 && other.base.equals(base);
        }

        private static Optional<Numbered> byParameter(String address) {
            var parts = PARAMETER.matcher(address);
            if (!parts.matches()) {
                return Optional.empty();
            }
            String rest = parts.group(3) == null ? "" : parts.group(3);
            String before = parts.group(1).replaceFirst("[?&][^?&=]*=$", "");
            String joint = rest.isEmpty() ? "" : (before.contains("?") ? "&" : "?") + rest.substring(1);
            return Optional.of(new Numbered(bare(address), bare(before + joint), Integer.parseInt(parts.group(2))));
        }

        private static Optional<Numbered> byPath(String address, Pattern pattern) {
            var parts = pattern.matcher(address);
            return parts.matches()
                    ? Optional.of(new Numbered(bare(address), bare(parts.group(1)), Integer.parseInt(parts.group(2))))
                    : Optional.empty();
        }

        private static String bare(String address) {
            return END.matcher(address).replaceFirst("");
        }
    }
}
