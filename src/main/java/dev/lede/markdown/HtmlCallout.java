package dev.lede.markdown;

import dev.lede.text.Clean;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * A box with a note or a warning, as the programs that make documentation write it; in Markdown a quote with a label.
 *
 * @param kind {@code note}, {@code warning}
 * @param title the element with its title, null where it has none
 */
record HtmlCallout(String kind, @Nullable Element title) {
    private static final Set<String> BOXES = Set.of("div", "aside", "section");
    private static final String BOX =
            "(?:admonition|theme-admonition|admonitionblock|markdown-alert|alert|custom-block|notice|hint|callout)";
    private static final Pattern NAME = Pattern.compile("(?:^|.*\\s)" + BOX + "(?:\\s.*|$)");
    private static final Pattern KIND = Pattern.compile(
            "(?:^|\\s)(?:" + BOX
                    + "-{1,2})?(note|info|tip|hint|important|warning|caution|danger|success|error|example|question|attention)(?:\\s|$)");
    private static final Pattern WORD = Pattern.compile("[a-z]{1,20}");
    private static final Pattern TITLE = Pattern.compile("(?i)(?:^|[\\s_-])(?:title|heading)|admonitionHeading");

    static Optional<HtmlCallout> of(Element box) {
        if (box.attributesSize() == 0 || !BOXES.contains(box.normalName())) {
            return Optional.empty();
        }
        String names = box.className();
        if (names.isEmpty() || !NAME.matcher(names).matches()) {
            return Optional.empty();
        }
        String said = box.attr("data-callout").toLowerCase(Locale.ROOT);
        var kind = KIND.matcher(names);
        if (WORD.matcher(said).matches()) {
            return Optional.of(new HtmlCallout(said, titleOf(box)));
        }
        return kind.find() ? Optional.of(new HtmlCallout(kind.group(1), titleOf(box))) : Optional.empty();
    }

    private static @Nullable Element titleOf(Element box) {
        Element first = box.firstElementChild();
        return first != null && TITLE.matcher(first.className()).find() ? first : null;
    }

    /** What stands before its words. */
    String label() {
        String words = title == null ? "" : Clean.line(title.text());
        return ("[!" + kind + "] " + Escapes.label(words)).strip();
    }
}
