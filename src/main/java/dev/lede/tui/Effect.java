package dev.lede.tui;

import dev.lede.library.Added;
import dev.lede.library.Found;
import dev.lede.library.LinkWay;
import dev.lede.markdown.Manuscript;
import dev.lede.markdown.Measure;
import dev.lede.markdown.PictureBoxes;
import dev.lede.model.Article;
import dev.lede.model.Entry;
import dev.lede.model.EntryId;
import dev.lede.model.Place;
import dev.lede.query.Query;
import dev.lede.tui.reader.Aids;
import dev.lede.tui.reader.Pictures;
import dev.lede.tui.sidebar.Choice;
import dev.lede.tui.tags.Purpose;
import java.time.LocalDate;
import java.util.List;

/** Something to be done outside the model, as a value; {@link EffectRunner} does it and answers with a {@link Msg}. */
sealed interface Effect {
    // asking

    /** @param limit rows each way of what is sought */
    record LoadList(int request, Query query, Seek seek, int limit) implements Effect {}

    /** The list for what is typed so far, and how many rows it has; only the last is wanted. */
    record Narrow(LoadList load) implements Effect {}

    record LoadOlder(int request, Query query, Place from, int limit) implements Effect {}

    record LoadNewer(int request, Query query, Place from, int limit) implements Effect {}

    record CountRows(int request, Query query) implements Effect {}

    record CountDays(int request, Query query, List<LocalDate> days) implements Effect {}

    record CountArrived(int request, Query query, long since) implements Effect {}

    record LookAgain(List<EntryId> entries) implements Effect {}

    record LoadOverview() implements Effect {}

    /** @param entries whose own tags are asked for too */
    record LoadTags(Purpose purpose, List<EntryId> entries) implements Effect {}

    /** The names that words could go on with. */
    record LoadNames() implements Effect {}

    /** Unread in each; only the last is wanted. */
    record CountChoices(List<Choice> choices) implements Effect {}

    record CountTags(Query query) implements Effect {}

    record OpenArticle(int request, EntryId entry, Measure measure, int height) implements Effect {}

    /** The same to be seen beside the list; only the last is wanted. */
    record LookAt(OpenArticle open) implements Effect {}

    /** Of what is open already, so that the library need not be asked. */
    sealed interface OfText extends Effect {}

    /** The open article about a place in its text, at the start of a screen. */
    record LayArticle(int request, Manuscript manuscript, Measure measure, int height, int offset, PictureBoxes boxes)
            implements OfText {}

    /** One part of the open article: the next above or below, or one that looks different by now. */
    record LayPart(int request, Manuscript manuscript, Measure measure, int part, PictureBoxes boxes)
            implements OfText {}

    /** The article in another form, at the same place. */
    record LayForm(
            int request, Article article, Aids.Form form, Measure measure, int height, int offset, PictureBoxes boxes)
            implements OfText {}

    record Find(int request, Manuscript manuscript, Measure measure, String text, PictureBoxes boxes)
            implements OfText {}

    /** @param step to the heading before or after {@code offset}; 0 to choose one */
    record LoadOutline(int request, Manuscript manuscript, Measure measure, int offset, int step) implements OfText {}

    record LoadLinks(int request, Manuscript manuscript, Measure measure) implements OfText {}

    /** The page of the open article, where its text looks cut short, or because the person asked for it. */
    record FetchPage(Article article, boolean asked) implements Effect {}

    /** A picture of the open article. */
    record LoadPicture(Pictures.Key key, Entry entry, String address) implements Effect {}

    /** One that is looked at by itself: it waits for no other. */
    record ShowPicture(LoadPicture load) implements Effect {}

    // changing

    record MarkRead(List<EntryId> entries, boolean read) implements Effect {}

    record MarkAllRead(Query query, long arrivedBy) implements Effect {}

    /** Of what the query shows up to that arrival, what is older than a place, or newer. */
    record MarkBesideRead(Query query, long arrivedBy, Place from, boolean older) implements Effect {}

    record Tag(List<EntryId> entries, List<String> add, List<String> remove) implements Effect {}

    record Star(List<EntryId> entries, boolean starred) implements Effect {}

    record KeepPosition(EntryId entry, int position) implements Effect {}

    record Undo() implements Effect {}

    record Redo() implements Effect {}

    /** Nobody follows anything by that. */
    record FindFeeds(String what) implements Effect {}

    record Follow(Added.Kind kind, Found.Offer offer) implements Effect {}

    // around it

    /** @param onlyIfDue for the sync that nobody asked for, or that brings what was just added */
    record Sync(boolean onlyIfDue) implements Effect {}

    record StopSync() implements Effect {}

    /** What comes back on the next start. */
    record KeepState(Kept kept) implements Effect {}

    /** @param entry that names the address */
    record OpenLink(LinkWay.Program program, Entry entry, String address) implements Effect {}

    record Copy(String text) implements Effect {}

    /** The open article, in the form in which it is read, leaves the reader. */
    sealed interface Outward extends Effect {
        Article article();

        Aids.Form form();
    }

    /** @param command of the person's own words, for their shell */
    record Pipe(Article article, Aids.Form form, Piping as, String command) implements Outward {}

    record WriteFile(Article article, Aids.Form form, String path) implements Outward {}

    /** @param asked whether a rule wants it, whatever is set for what else comes */
    record Ring(boolean asked) implements Effect {}

    record Suspend() implements Effect {}

    /** The terminal has said so. */
    record TakeAmbiguousAsWide() implements Effect {}

    record Redraw() implements Effect {}
}
