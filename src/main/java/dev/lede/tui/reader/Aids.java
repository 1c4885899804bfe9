package dev.lede.tui.reader;

import dev.lede.model.Article;
import dev.lede.model.FullText;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What helps on the way through an article.
 *
 * @param trail the places one has jumped from, the last one last
 * @param form what of the article is shown
 * @param left the place in the text that one left to look at its edits
 */
public record Aids(@Nullable Find find, @Nullable Hints hints, List<Integer> trail, Form form, int left) {
    public static final Aids NONE = new Aids(null, null, List.of(), Form.FEED, 0);

    private static final int LONGEST_TRAIL = 100;

    /** The forms in which an article may be read. */
    public enum Form {
        FEED,
        PAGE,
        SOURCE,
        /** What its publisher changed in it. */
        EDITS;

        /** Of an article that was edited the edits come next to the form in which it opens. */
        public Form next(Article article) {
            boolean edited = !article.versions().isEmpty();
            return edited && this == best(article) ? EDITS : (this == EDITS ? best(article) : this).other();
        }

        private Form other() {
            return switch (this) {
                case FEED -> PAGE;
                case PAGE -> SOURCE;
                case SOURCE, EDITS -> FEED;
            };
        }

        /** The form in which an article opens: the one that says more. */
        public static Form best(Article article) {
            return article.fullText() instanceof FullText.Shown ? PAGE : FEED;
        }

        /** The article with the text of this form. */
        public Article of(Article article) {
            return switch (this) {
                case FEED -> article.inFeed();
                case PAGE -> article.onPage();
                case SOURCE, EDITS -> article;
            };
        }
    }

    public Aids {
        trail = List.copyOf(trail);
    }

    public Aids with(@Nullable Find now) {
        return new Aids(now, hints, trail, form, left);
    }

    public Aids withHints(@Nullable Hints now) {
        return new Aids(find, now, trail, form, left);
    }

    public Aids with(Form now) {
        return new Aids(null, null, List.of(), now, 0);
    }

    /** One leaves the text there. */
    public Aids edits(int offset) {
        return new Aids(null, null, List.of(), Form.EDITS, offset);
    }

    /** One jumps from there. */
    public Aids from(int offset) {
        var longer = new ArrayList<>(trail.subList(Math.max(0, trail.size() - LONGEST_TRAIL), trail.size()));
        longer.add(offset);
        return new Aids(find, null, longer, form, left);
    }

    /** One is back where the last jump began. */
    public Aids back() {
        return new Aids(find, hints, trail.subList(0, trail.size() - 1), form, left);
    }
}
