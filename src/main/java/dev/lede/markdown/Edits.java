package dev.lede.markdown;

import dev.lede.model.Article;
import dev.lede.model.Article.Version;
import dev.lede.text.Difference;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * How an article became what it is: one edit below the other, the last one first, each as Markdown in which {@link Edit}s
 * are marked. Blocks are compared first, then words within those that changed, so that no mark of Markdown is torn.
 */
final class Edits {
    /** Of an earlier text no more is kept. */
    private static final int CHARACTERS = 300_000;

    /** For all edits of an article. */
    private static final long STEPS = 5_000_000;

    private final EditWords words;
    private final Difference difference = new Difference(STEPS);
    private final List<String> sections = new ArrayList<>();

    private Edits(EditWords words) {
        this.words = words;
    }

    /** Empty where it was never edited. */
    static String of(Article article, EditWords words) {
        var edits = new Edits(words);
        var now = new Text(
                article.entry().title(), article.entry().url(), article.inFeed().markdown());
        for (Version version : article.versions()) {
            var before = new Text(version.title(), version.url(), version.markdown());
            edits.section(words.edited().apply(version.replaced()), before, now);
            now = before;
        }
        return String.join("\n\n", edits.sections);
    }

    private record Text(String title, @Nullable String url, String markdown) {}

    private void section(String heading, Text before, Text after) {
        sections.add("## " + heading);
        if (!before.title().equals(after.title())) {
            sections.add("### " + line(before.title(), after.title()));
        }
        if (before.url() != null && after.url() != null && !Objects.equals(before.url(), after.url())) {
            sections.add(Edit.REMOVED.around(before.url(), words.signs()) + " "
                    + Edit.ADDED.around(after.url(), words.signs()));
        }
        int end = Math.min(CHARACTERS, before.markdown().length());
        boolean cut = end == CHARACTERS;
        sections.add(EditedBlocks.merged(
                Units.of(before.markdown()),
                Units.of(cut ? begun(after.markdown()) : after.markdown()),
                words,
                difference));
    }

    /** As much as there is of the other. */
    private static String begun(String markdown) {
        return markdown.substring(0, Math.min(CHARACTERS, markdown.length()));
    }

    private String line(String before, String after) {
        return EditedWords.merged(escaped(before), escaped(after), difference, words.signs());
    }

    private static String escaped(String title) {
        return Edit.without(title).lines().map(Escapes::label).collect(Collectors.joining(" "));
    }
}
