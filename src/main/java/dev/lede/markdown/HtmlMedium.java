package dev.lede.markdown;

import dev.lede.text.Clean;
import java.net.URI;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/**
 * What a terminal cannot play, as a line that leads to it.
 *
 * @param name what its publisher calls it, and where it is from
 * @param address as Markdown has it
 */
record HtmlMedium(String name, String address) {

    /** Empty where it leads nowhere, or is a frame that no one is meant to see. */
    static Optional<HtmlMedium> of(Element medium, String base) {
        if (HtmlPicture.isPixel(medium)) {
            return Optional.empty();
        }
        var source = medium.selectFirst("source[src]");
        return Stream.of(medium.attr("src"), medium.attr("data-src"), source == null ? "" : source.attr("src"))
                .flatMap(address -> HtmlAddress.of(address, base).stream())
                .filter(address -> !address.startsWith("#"))
                .findFirst()
                .map(address -> new HtmlMedium(sign(medium) + nameOf(medium, host(address)), address));
    }

    String markdown() {
        return "[" + Escapes.label(name) + "](" + address + ")";
    }

    private static String sign(Element medium) {
        return medium.nameIs("audio") ? "♪ " : "▶ ";
    }

    private static String nameOf(Element medium, String host) {
        String title = Clean.line(medium.attr("title"));
        return title.isEmpty() ? host : title + " · " + host;
    }

    private static String host(String address) {
        try {
            String host = URI.create(address).getHost();
            return host == null || host.isBlank() ? address : host.replaceFirst("^www\\.", "");
        } catch (IllegalArgumentException e) {
            return address;
        }
    }
}
