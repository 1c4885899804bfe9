package dev.lede.tui.sidebar;

import dev.lede.config.Word;
import dev.lede.config.Words;
import dev.lede.library.Overview;
import dev.lede.model.Feed;
import dev.lede.query.Query;
import org.jspecify.annotations.Nullable;

/** One thing that the side bar offers to show. */
public sealed interface Choice {
    Query query();

    String name(Words words);

    /** The choices that are always there. */
    enum Fixed implements Choice {
        NEW(Word.SHOW_NEW, new Query.New()),
        ALL(Word.SHOW_ALL, Query.ALL),
        UNREAD(Word.SHOW_UNREAD, new Query.Unread()),
        STARRED(Word.SHOW_STARRED, new Query.Starred());

        private final Word word;
        private final Query query;

        Fixed(Word word, Query query) {
            this.word = word;
            this.query = query;
        }

        @Override
        public Query query() {
            return query;
        }

        @Override
        public String name(Words words) {
            return words.of(word);
        }
    }

    /**
     * A view is its name and its words: what these mean changes with the day.
     *
     * @param words as they were typed
     */
    record OfView(String name, String words, Query query) implements Choice {
        public static OfView of(Overview.SavedQuery saved) {
            return new OfView(saved.name(), saved.words(), saved.query());
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof OfView view && name.equals(view.name) && words.equals(view.words);
        }

        @Override
        public int hashCode() {
            return name.hashCode();
        }

        @Override
        public String name(Words words) {
            return name;
        }
    }

    record OfTag(String tag) implements Choice {
        @Override
        public Query query() {
            return new Query.Tagged(tag);
        }

        @Override
        public String name(Words words) {
            return tag;
        }
    }

    /** A tag with all below it: {@code tech} with {@code tech/ai}. */
    record OfBranch(String tag) implements Choice {
        @Override
        public Query query() {
            return new Query.Tagged(tag).or(new Query.TaggedBelow(tag));
        }

        @Override
        public String name(Words words) {
            return tag;
        }
    }

    /** By its address: a title may be part of another. */
    record OfFeed(String title, String address) implements Choice {
        static OfFeed of(Feed feed) {
            return new OfFeed(feed.title(), feed.address());
        }

        @Override
        public Query query() {
            return new Query.InFeed(address);
        }

        @Override
        public String name(Words words) {
            return title;
        }
    }
}
