package dev.lede.markdown;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;

/** Which file an {@code img} stands for: publishers hide it from readers without scripts, and count readers with one pixel. */
final class HtmlPicture {
    private static final List<String> LAZY = List.of(
            "data-src",
            "data-original",
            "data-lazy-src",
            "data-actualsrc",
            "data-original-src",
            "data-url",
            "data-orig-file",
            "data-lazy",
            "data-lazyload",
            "data-echo",
            "data-full-src",
            "data-large-file",
            "file");
    private static final Set<String> TINY = Set.of("0", "1", "0px", "1px");
    private static final Pattern PIXEL =
            Pattern.compile("(?i)(?:^|;|\\s)(?:width|height)\\s*:\\s*[01](?:px)?\\s*(?:;|$|!)");
    private static final Pattern PLACEHOLDER = Pattern.compile(
            "(?i)data:.*|about:.*|.*/(?:blank|spacer|grey|loading|placeholder|transparent|1x1|clear|lazy)\\.(?:gif|png|svg)");
    private static final Pattern BETWEEN_CANDIDATES = Pattern.compile(",\\s+|(?<=\\d[wx]),");
    private static final Pattern FILE = Pattern.compile("(?i)\\S+\\.(?:jpe?g|png|webp|gif|avif)(?:[?#]\\S*)?");
    private static final int LONGEST = 2_000;

    private HtmlPicture() {}

    /** The address as Markdown has it; none for trackers and what only holds a place. */
    static Optional<String> address(Element picture, String base) {
        if (isPixel(picture) || picture.className().startsWith("mwe-math")) {
            return Optional.empty();
        }
        return Stream.of(
                        LAZY.stream().map(picture::attr),
                        Stream.of(
                                picture.attr("src"),
                                largest(picture.attr("data-srcset")),
                                largest(picture.attr("data-lazy-srcset")),
                                largest(picture.attr("srcset")),
                                ofSource(picture)),
                        inAnyAttribute(picture))
                .flatMap(addresses -> addresses)
                .filter(address ->
                        !address.isEmpty() && !PLACEHOLDER.matcher(address).matches())
                .flatMap(address -> HtmlAddress.of(address, base).stream())
                .findFirst();
    }

    /** Emoji are pictures in many pages, with the character as their text. */
    static boolean isLetter(Element picture) {
        String names = picture.className();
        return !picture.attr("alt").isBlank() && (names.contains("emoji") || names.contains("smiley"));
    }

    static boolean isPixel(Element picture) {
        return Stream.of("width", "height").map(picture::attr).anyMatch(TINY::contains)
                || PIXEL.matcher(picture.attr("style")).find();
    }

    private static String ofSource(Element picture) {
        var before = picture.previousElementSibling();
        return before != null && before.nameIs("source") ? largest(before.attr("srcset")) : "";
    }

    /** The candidate with the greatest width or density. */
    private static String largest(String srcset) {
        if (srcset.isEmpty()) {
            return "";
        }
        String largest = "";
        double size = -1;
        for (String candidate : BETWEEN_CANDIDATES.split(srcset.strip())) {
            String[] parts = candidate.strip().split("\\s+");
            double its = parts.length > 1 && parts[1].matches("\\d{1,6}(?:\\.\\d{1,6})?[wx]")
                    ? Double.parseDouble(parts[1].substring(0, parts[1].length() - 1))
                    : 0;
            if (its > size) {
                largest = parts[0];
                size = its;
            }
        }
        return largest;
    }

    /** Of lazy loaders there are many; what looks like a picture's file is one. */
    private static Stream<String> inAnyAttribute(Element picture) {
        return picture.attributes().asList().stream()
                .filter(attribute -> attribute.getKey().startsWith("data-"))
                .map(Attribute::getValue)
                .filter(value -> value.length() < LONGEST && FILE.matcher(value).matches());
    }
}
