/**
 * What is kept: feeds, entries, what the person did with them, in one SQLite file that several programs may use at once.
 *
 * <p>The key of {@code entry} is its place, so the primary key is the front page, {@code (tag, place)} is a tag's, and the
 * full-text index is keyed by place too: a page of any query is walked and never sorted. {@link dev.lede.store.QuerySql}
 * walks the condition that the fewest entries meet and asks the others of each entry. Alternatives have a walk each, which
 * SQLite merges; what full text denies is walked beside and taken away, since asking the index for one place after another
 * took half a millisecond each. Addresses and patterns have no index: there a page costs what is gone through to find it.
 *
 * <p>Invariants: content ({@code entry}, {@code body}) and state ({@code entry_state}) are apart; a serial number is never
 * used twice, and its order is the order of arrival; tags keep one bit for each origin, and a party clears only its own;
 * the counters of feeds and tags are exact after every transaction, and only {@code Saving} (with {@code Awaited}),
 * {@code ArchiveIntake}, {@code StateChange}, {@code Restoring}, {@code Reconciling} and {@code Forgetting} touch them; every change of a mark writes the journal. Looking uses connections
 * of its own, so that no page waits for a sync. Released scripts under {@code resources} are never edited.
 *
 * <p>An entry is known by its guid, and by likeness where that is new ({@link dev.lede.store.Recognition}): what counts is
 * what else the document holds; of a folder, whose changed files come alone, only their names count. An edit keeps the last
 * texts, deflated, in {@code entry_version}: a blob in a column made for text, which an older lede filled with text. Retention ({@link dev.lede.store.Expiry}) empties the body and the hash of an entry and leaves the
 * row, by which it is known for ever; a hash that is empty says that no edit may bring the text back.
 *
 * <p>How long an article takes to read is measured when it is stored ({@code entry_extent}, by place); a table of its own,
 * since an index on {@code entry} would have made the first start after an upgrade go through a million rows. What is older
 * is measured after syncs, some seconds each.
 *
 * <p>What was found on an entry's own page ({@link dev.lede.store.PageStore}) lies beside the body, with HTML of its own, and says
 * whether it is shown instead; full text and reading time follow what is shown. It goes with the body. An edit lets the page
 * be asked for again, and keeps it until then.
 *
 * <p>An account is a feed without entries, and its server's feeds hang on it ({@code account_feed}); an entry's guid is the
 * server's name of it. What the person does to such an entry enters the {@code outbox} in the same transaction, by
 * {@code StateChange}; what the server says ({@code Taking}, {@code LabelTaking}) enters neither that nor the journal. What the person wants of its
 * feeds waits in {@code feed_wish}, in order. A feed that is unfollowed and followed again has another name at its server,
 * and so have its entries: they are known again by link, title and date ({@code Returned}), and keep their marks.
 *
 * <p>A feed is asked again when it is {@code Due}, which follows from its newest entries and is written with them. Titles
 * and addresses leave this room without passwords, but for the address that a feed is asked by.
 *
 * <p>Rules ({@link dev.lede.store.Rulings}) are applied in the transaction that stores what has arrived, each as one search among
 * the new, so a kill leaves entries with their rules or none of both. What one sync's rules did is one step of the journal,
 * though it comes in several transactions: a step joins the last one where nothing came between. It is no step of the
 * person's: undo passes over it, redo survives it, and only its number takes it back; so its steps are also kept apart, 500
 * of the person's and 500 of syncs'. What a rule hides has a
 * mark in {@code entry_state}, and every query that does not name it leaves it out, by one look into a small index for each
 * entry met, none where nothing is hidden; counting takes the few hidden away from all instead. The counters of feeds and tags
 * have the hidden too: to leave them out there, every counter would have to know. What is hidden is read, so the numbers of
 * unread ones in the side bar are right; lists of feeds and tags, which have totals, take the few hidden away. A tag instead of a mark was dropped: it would stand among the person's own.
 *
 * <p>What comes from an archive ({@code ArchiveIntake}) is stored as entries of their own feeds, which no line names and the
 * archive stands for ({@code feed.kept_in}): so a feed that is followed too, now or later, has each entry once, queries find
 * it by its feed, and what the person marked since is not touched. To store them in the folder's own feed was dropped: guids
 * would meet, and every row of a list would have to look whether it has another feed's name. When such an entry arrived
 * elsewhere is shown ({@code first_arrived}); searches by arrival go by when it came here, since ids are in that order.
 *
 * <p>HTML is deflated with the Markdown that was made of it as dictionary: a seventh of the size and a third of the time.
 * So the two are written together, always.
 *
 * <p>A store of an older schema is copied beside ({@code lede.db.before-upgrade}, the last one only) before it is brought up
 * to date in one transaction. New files give space back in small steps ({@code auto_vacuum}); older ones are written anew
 * once, by {@code clean}. A text is emptied by taking its row out and putting it back: shortened in place, the rows of
 * 100,000 texts kept 250 MB of pages that held nothing.
 *
 * <p>Dropped: an index by the time of arrival (what is stored in one transaction becomes visible later than it says, so ids
 * tell what is new); triggers for the counters (ten times slower for a bulk change); totals of their own beside those of
 * the feeds; the full-text index written entry by entry (FTS5 writes a segment for each step back in the order of places).
 */
@NullMarked
package dev.lede.store;

import org.jspecify.annotations.NullMarked;
