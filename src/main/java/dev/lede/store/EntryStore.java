package dev.lede.store;

import dev.lede.model.Article;
import dev.lede.model.Entry;
import dev.lede.model.EntryId;
import dev.lede.model.Place;
import dev.lede.query.Query;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** The entries of the store: what is shown of them, and what the person does with them. */
public final class EntryStore {
    /** @param languages the person's, the best first: in which of them the translations of one article are shown */
    public EntryStore(Database database, List<String> languages) {}

    public List<Entry> older(Query query, Place from, int limit) {
        throw new UnsupportedOperationException();
    }

    public List<Entry> newer(Query query, Place from, int limit) {
        throw new UnsupportedOperationException();
    }

    /** How many rows the front page has: translations folded. */
    public long rows(Query query) {
        throw new UnsupportedOperationException();
    }

    public Optional<Entry> nextUnread(Query query, Place from, boolean older) {
        throw new UnsupportedOperationException();
    }

    public Optional<Entry> entry(EntryId id) {
        throw new UnsupportedOperationException();
    }

    public Optional<Article> article(EntryId id) {
        throw new UnsupportedOperationException();
    }

    /** One by one, newest first, nothing folded. A negative limit means all. */
    public void each(Query query, long limit, Consumer<Entry> row) {
        throw new UnsupportedOperationException();
    }

    /** How many entries, nothing folded. */
    public long count(Query query) {
        throw new UnsupportedOperationException();
    }

    /** How many rows of this query arrived after that moment. */
    public long arrivedSince(Query query, Instant moment) {
        throw new UnsupportedOperationException();
    }

    public Tally tally() {
        throw new UnsupportedOperationException();
    }

    /** Every tag of any origin, by name. */
    public List<TagTally> tags() {
        throw new UnsupportedOperationException();
    }

    /** Stores what feeds have sent, all of it in one transaction; several at once are quicker than one by one. */
    public List<Saved> save(List<Delivery> deliveries) {
        throw new UnsupportedOperationException();
    }

    public int markRead(Collection<EntryId> entries, boolean read) {
        throw new UnsupportedOperationException();
    }

    public int markAllRead(Query query, Instant arrivedBy) {
        throw new UnsupportedOperationException();
    }

    public int star(EntryId entry, boolean starred) {
        throw new UnsupportedOperationException();
    }

    public void keepPosition(EntryId entry, int position) {
        throw new UnsupportedOperationException();
    }

    public int undo() {
        throw new UnsupportedOperationException();
    }

    public int redo() {
        throw new UnsupportedOperationException();
    }

    public void leave() {
        throw new UnsupportedOperationException();
    }
}
