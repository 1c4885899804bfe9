package dev.lede.extract;

import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Where an article of several pages goes on: an address that differs from the page's own in a number alone, which is
 * greater by one. Blogs call their next article {@code rel=next} too.
 */
final class NextPage {
    private static final Pattern NEXT = Pattern.compile(
            "(?i)^[\\s\\W]*(?:next(?:\\s+page)?|continue|weiter|nächste seite|(?:page )?suivante?|siguiente|下一页|下页|次へ|次のページ|다음|\\d{1,3})[\\s\\W]*$");
    private static final Pattern NUMBER = Pattern.compile(
            "[?&](?:p|page|pg|pagenum|paged)=(\\d{1,3})(?=&|$)|/(?:page/)?(\\d{1,3})/?$|[_-](\\d{1,3})(?=\\.\\w{3,5}$)");

    private NextPage() {}

    static Optional<String> of(Document page) {
        var own = Place.of(page.location());
        return page.select("link[rel=next], a[href]").stream()
                .filter(link -> link.nameIs("link")
                        || link.attr("rel").contains("next")
                        || NEXT.matcher(link.text()).matches())
                .map(NextPage::address)
                .filter(address -> !own.stem().isEmpty() && own.isBefore(Place.of(address)))
                .findFirst();
    }

    private static String address(Element link) {
        String address = link.absUrl("href");
        int fragment = address.indexOf('#');
        return fragment < 0 ? address : address.substring(0, fragment);
    }

    /** An address without the number of the page, and that number. */
    private record Place(String stem, int number) {
        static Place of(String address) {
            var number = NUMBER.matcher(address);
            if (!number.find()) {
                return new Place(bare(address), 1);
            }
            String digits = number.group(1) != null
                    ? number.group(1)
                    : number.group(2) != null ? number.group(2) : number.group(3);
            return new Place(
                    bare(address.substring(0, number.start()) + address.substring(number.end())),
                    Integer.parseInt(digits));
        }

        private static String bare(String address) {
            return address.endsWith("/") ? address.substring(0, address.length() - 1) : address;
        }

        boolean isBefore(Place other) {
            return stem.equals(other.stem) && other.number == number + 1;
        }
    }
}
