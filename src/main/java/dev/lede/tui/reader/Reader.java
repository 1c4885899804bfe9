package dev.lede.tui.reader;

import dev.lede.markdown.Laid;
import dev.lede.markdown.LaidHeading;
import dev.lede.markdown.LaidLine;
import dev.lede.markdown.Measure;
import dev.lede.model.Article;
import dev.lede.model.Entry;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An open article and the place in it.
 *
 * @param article null until it has come, and so is
 * @param window what is laid of it
 * @param top the window's line that is the first on the screen
 * @param moved so many columns of wide blocks have been moved out at the left
 * @param asked the parts that are being laid
 * @param aids what lies over the text
 */
public record Reader(
        Entry entry,
        @Nullable Article article,
        @Nullable Window window,
        int top,
        int moved,
        int height,
        Set<Integer> asked,
        Aids aids) {
    /** The place behind all text. */
    public static final int END = Integer.MAX_VALUE;

    private static final int BELOW = 2;
    /** So many screens each way are laid ahead. */
    private static final int AHEAD = 3;

    public Reader {
        asked = Set.copyOf(asked);
    }

    public static Reader opening(Entry entry, int height) {
        return new Reader(entry, null, null, 0, 0, height, Set.of(), Aids.NONE);
    }

    /** The article has come, and is opened where it was left. */
    public Reader opened(Article article, Window window) {
        Aids fresh = Aids.NONE.with(Aids.Form.best(article));
        return new Reader(article.entry(), article, window, 0, 0, height, Set.of(), fresh).to(article.position());
    }

    /** More has come of the same article; what is on the screen stays. */
    public Reader with(Article now) {
        return new Reader(entry, now, window, top, moved, height, asked, aids);
    }

    /** Whether places in what is shown are places in the text with which the article opens. */
    public boolean isInOwnText() {
        return article != null
                && aids.form() != Aids.Form.EDITS
                && aids.form().of(article).markdown().equals(article.markdown());
    }

    /** The same article in other lines, or other lines of it. */
    public Reader shown(Window now, int offset) {
        return new Reader(entry, article, now, 0, 0, height, Set.of(), aids.withHints(null)).to(offset);
    }

    public Reader resized(int height) {
        return new Reader(entry, article, window, top, moved, height, asked, aids).scroll(0);
    }

    public Reader with(Entry now) {
        Article told = article == null ? null : article.with(now);
        return new Reader(now, told, window, top, moved, height, asked, aids);
    }

    /** A part has been laid; the text on the screen stays where it is. */
    public Reader with(int part, Measure measure, Laid laid) {
        var left = new HashSet<>(asked);
        left.remove(part);
        if (window == null || !window.measure().equals(measure)) {
            return this;
        }
        var anchor = Anchor.of(window, top);
        Window now = window.with(part, laid);
        Window near = now.near(anchor.in(now), height);
        boolean still = near.first() == window.first() && !window.isLaid(part);
        // Letters that stood over other lines now would lead astray.
        Aids kept = still ? aids : aids.withHints(null);
        return new Reader(entry, article, near, anchor.in(near), moved, height, left, kept).scroll(0);
    }

    /** The parts that come near the screen and are not asked for yet. */
    public Set<Integer> wanted() {
        var wanted = new HashSet<Integer>();
        if (window != null) {
            if (top < AHEAD * height && !window.isAtStart()) {
                wanted.add(window.first() - 1);
            }
            if (window.lines().size() - top - height < AHEAD * height && !window.isAtEnd()) {
                wanted.add(window.next());
            }
        }
        wanted.removeAll(asked);
        return wanted;
    }

    public Reader asking(Set<Integer> parts) {
        var all = new HashSet<>(asked);
        all.addAll(parts);
        return new Reader(entry, article, window, top, moved, height, all, aids);
    }

    public Reader scroll(int by) {
        int to = Math.clamp((long) top + by, 0, lastTop());
        return new Reader(entry, article, window, to, Math.min(moved, mostMoved(to)), height, asked, aids);
    }

    /** Moves the wide blocks that are on the screen by so many of their columns. */
    public Reader aside(int columns) {
        int now = Math.clamp((long) moved + columns, 0, mostMoved(top));
        return new Reader(entry, article, window, top, now, height, asked, aids);
    }

    /** Whether something on the screen can be moved aside. */
    public boolean isWide() {
        return mostMoved(top) > 0;
    }

    private int mostMoved(int from) {
        if (window == null) {
            return 0;
        }
        int to = Math.min(window.lines().size(), from + height);
        Sideways sideways = sideways(window);
        return window.lines().subList(Math.min(from, to), to).stream()
                .mapToInt(line -> sideways.most(line.wide()))
                .max()
                .orElse(0);
    }

    Sideways sideways(Window shown) {
        return new Sideways(shown.measure(), moved);
    }

    /** A screen, with one line of the last one for the eye to hold on to. */
    public Reader page(int by) {
        return scroll(by * Math.max(1, height - 1));
    }

    /** To a place in the text; the head is above the first. */
    public Reader to(int offset) {
        if (window == null) {
            return this;
        }
        return scroll((offset <= 0 ? 0 : offset == END ? lastTop() : window.lineAt(offset)) - top);
    }

    public Reader with(Aids now) {
        return new Reader(entry, article, window, top, moved, height, asked, now);
    }

    public @Nullable Find find() {
        return aids.find();
    }

    public @Nullable Hints hints() {
        return aids.hints();
    }

    /** With letters over what is on the screen. */
    public Reader hinted() {
        return window == null ? this : with(aids.withHints(Hints.over(window, top, height, sideways(window))));
    }

    /** Brings a match to the screen, unless it is there. */
    public Reader to(Match match) {
        if (window == null) {
            return this;
        }
        int line = window.line(match.part(), match.line());
        Reader there = shows(match) ? this : scroll(line - height / 3 - top);
        var mark = match.marks().getFirst();
        int columns = line < 0 ? moved : sideways(window).showing(window.lines().get(line), mark.start(), mark.end());
        return there.aside(columns - there.moved);
    }

    public boolean shows(Match match) {
        int line = window == null ? -1 : window.line(match.part(), match.line());
        return line >= top && line < top + height;
    }

    /** The heading before or after the first line, as far as it is laid. */
    public Optional<Integer> heading(int step) {
        if (window == null) {
            return Optional.empty();
        }
        var lines = window.laid().headings().stream()
                .map(LaidHeading::line)
                .filter(line -> step > 0 ? line > top : line < top)
                .toList();
        return lines.isEmpty() ? Optional.empty() : Optional.of((step > 0 ? lines.getFirst() : lines.getLast()) - top);
    }

    /** The place in the text, as {@link Article#position()}; 0 at the start, although the head is above it. */
    public int offset() {
        if (window == null || window.lines().isEmpty() || window.isAtStart() && top == 0) {
            return 0;
        }
        return offsetFrom(window.lines(), top);
    }

    /** A blank line bears the offset of what is above it, which has gone already. */
    private static int offsetFrom(List<LaidLine> lines, int line) {
        int shown = line;
        while (shown + 1 < lines.size() && lines.get(shown).text().plain().isBlank()) {
            shown++;
        }
        return lines.get(shown).offset();
    }

    /** Whether their lines are the same, so that places in them can be compared. */
    public boolean isLaidAs(Reader other) {
        return window != null
                && other.window != null
                && window.manuscript() == other.window.manuscript()
                && window.measure().equals(other.window.measure());
    }

    public int percent() {
        if (window == null || window.isAtEnd() && top == lastTop()) {
            return 100;
        }
        return (int)
                Math.min(99, offset() * 100L / Math.max(1, window.manuscript().length()));
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

    /** The same story in the feed that brought it before this one; before the first comes the newest. */
    public Optional<Article.Source> nextSource() {
        List<Article.Source> others = article == null ? List.of() : article.sources();
        Comparator<Article.Source> arrived =
                Comparator.comparingLong(source -> source.id().value());
        return others.stream()
                .filter(source -> source.id().value() < entry.id().value())
                .max(arrived)
                .or(() -> others.stream().max(arrived));
    }

    /** Below a text that fills the screen there is room for what comes next. */
    private int lastTop() {
        if (window == null) {
            return 0;
        }
        int lines = window.lines().size();
        int below = window.isAtEnd() && lines > height - BELOW ? BELOW : 0;
        return Math.max(0, lines + below - height);
    }
}
