package dev.lede.tui.reader;

import dev.lede.markdown.Laid;
import dev.lede.model.Article;
import dev.lede.model.Entry;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An open article and the place in it.
 *
 * @param article null until it has come, and so is
 * @param laid its lines
 * @param top the first line on the screen
 */
public record Reader(
        Entry entry, @Nullable Article article, @Nullable Laid laid, int top, int height) {

    public static Reader opening(Entry entry, int height) {
        return new Reader(entry, null, null, 0, height);
    }

    /** The article has come, and is opened where it was left. */
    public Reader opened(Article article, Laid laid) {
        return new Reader(article.entry(), article, laid, 0, height).at(article.position());
    }

    /** The same article in other lines; the place in the text stays. */
    public Reader relaid(Laid now) {
        int offset = offset();
        return new Reader(entry, article, now, 0, height).at(offset);
    }

    public Reader resized(int height) {
        return new Reader(entry, article, laid, top, height).scroll(0);
    }

    public Reader with(Entry now) {
        return new Reader(now, article, laid, top, height);
    }

    public Reader scroll(int by) {
        return new Reader(entry, article, laid, Math.clamp(top + by, 0, lastTop()), height);
    }

    /** A screen, with one line of the last one for the eye to hold on to. */
    public Reader page(int by) {
        return scroll(by * Math.max(1, height - 1));
    }

    public Reader toStart() {
        return scroll(-top);
    }

    public Reader toEnd() {
        return scroll(lastTop());
    }

    /** The place in the text, as {@link Article#position()}; 0 at the start, although the head is above it. */
    public int offset() {
        return laid == null || top == 0 || laid.lines().isEmpty() ? 0 : offsetFrom(laid, top);
    }

    /** A blank line bears the offset of what is above it, which has gone already. */
    private static int offsetFrom(Laid laid, int line) {
        int shown = line;
        while (shown + 1 < laid.lines().size()
                && laid.lines().get(shown).text().plain().isBlank()) {
            shown++;
        }
        return laid.lines().get(shown).offset();
    }

    public int percent() {
        return lastTop() == 0 ? 100 : top * 100 / lastTop();
    }

    /** The article in the language after this one, by their tags; after the last comes the first. */
    public Optional<Article.Translation> nextLanguage() {
        if (article == null) {
            return Optional.empty();
        }
        String mine = Objects.requireNonNullElse(entry.lang(), "");
        List<Article.Translation> inOrder = article.translations().stream()
                .sorted(Comparator.comparing(Article.Translation::lang))
                .toList();
        return inOrder.stream()
                .filter(translation -> translation.lang().compareTo(mine) > 0)
                .findFirst()
                .or(() -> inOrder.stream().findFirst());
    }

    private Reader at(int offset) {
        if (offset <= 0 || laid == null) {
            return this;
        }
        int line = 0;
        while (line + 1 < laid.lines().size() && laid.lines().get(line + 1).offset() <= offset) {
            line++;
        }
        return scroll(firstWithOffsetOf(laid, line));
    }

    /** Several lines may begin at one place of the text: a picture's, a table's. */
    private static int firstWithOffsetOf(Laid laid, int line) {
        int first = line;
        while (first > 0
                && laid.lines().get(first - 1).offset()
                        == laid.lines().get(line).offset()) {
            first--;
        }
        return first;
    }

    private int lastTop() {
        return laid == null ? 0 : Math.max(0, laid.lines().size() - height);
    }
}
