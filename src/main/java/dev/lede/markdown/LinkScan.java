package dev.lede.markdown;

import java.util.Objects;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds what looks like a link, quicker than the parser and with less care. */
final class LinkScan {
    private static final Pattern LINK = Pattern.compile("(!?)\\[([^\\[\\]]{1,300}+)\\]"
            + "(?:\\(\\s{0,9}<?([^\\s<>()]{1,2000})|\\[([^\\[\\]]{1,300}+)\\])?"
            + "|(?<bare>" + Addresses.BARE.pattern() + ")");

    private LinkScan() {}

    static Stream<String> addresses(String text, int start, int end, Definitions definitions) {
        return LINK.matcher(text)
                .region(start, end)
                .results()
                .map(found -> address(found, definitions))
                .flatMap(Optional::stream);
    }

    private static Optional<String> address(MatchResult found, Definitions definitions) {
        String bare = found.group("bare");
        if (bare != null) {
            return Optional.of(Addresses.trimmed(bare));
        }
        if (!found.group(1).isEmpty()) {
            return Optional.empty();
        }
        String inline = found.group(3);
        return inline == null
                ? definitions.address(Objects.requireNonNullElse(found.group(4), found.group(2)))
                : Optional.of(inline).filter(Addresses::leads);
    }
}
