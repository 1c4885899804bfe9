package dev.lede.library;

import dev.lede.feed.ArchiveUid;
import dev.lede.feed.ArchiveWriter;
import dev.lede.model.Article;
import dev.lede.model.Entry;
import dev.lede.model.KeptEntry;
import dev.lede.model.NewEntry;
import dev.lede.model.Place;
import dev.lede.query.Query;
import dev.lede.store.ArchiveRow;
import dev.lede.store.EntryStore;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Archives of a store: one entry after another, so that a million take no more memory than a hundred. */
final class StoredArchives implements Archives {
    private static final int AT_ONCE = 200;

    private final EntryStore entries;
    private final Picturing picturing;

    StoredArchives(EntryStore entries, Picturing picturing) {
        this.entries = entries;
        this.picturing = picturing;
    }

    @Override
    public Written write(Path folder, Query query, boolean pictures, Consumer<Progress> progress) {
        try {
            return new Writing(ArchiveFolder.open(folder), pictures).run(query, progress);
        } catch (IOException e) {
            throw new ArchiveException(e);
        }
    }

    /** One run, and what it has come to. */
    private final class Writing {
        private final ArchiveFolder folder;
        private final Optional<ArchivePictures> pictures;
        private long articles;
        private long changed;

        Writing(ArchiveFolder folder, boolean pictures) {
            this.folder = folder;
            this.pictures = pictures ? Optional.of(new ArchivePictures(folder, picturing)) : Optional.empty();
        }

        Written run(Query query, Consumer<Progress> progress) throws IOException {
            long all = entries.count(query);
            Place from = Place.NEWEST;
            List<Entry> some;
            do {
                some = entries.eachBefore(query, from, AT_ONCE);
                for (Entry entry : some) {
                    if (Thread.currentThread().isInterrupted()) {
                        return written();
                    }
                    write(entry);
                    progress.accept(new Progress(articles, all));
                    from = entry.place();
                }
            } while (!some.isEmpty());
            return written();
        }

        private Written written() {
            return new Written(
                    articles,
                    changed,
                    pictures.map(ArchivePictures::kept).orElse(0L),
                    pictures.map(ArchivePictures::missing).orElse(0L));
        }

        private void write(Entry listed) throws IOException {
            Renewal.bringUpToDate(listed.id(), entries);
            var article = entries.article(listed.id());
            var row = entries.archived(listed.id());
            if (article.isEmpty() || row.isEmpty() || listed.feedUrl().equals(Welcome.ADDRESS)) {
                return;
            }
            articles++;
            write(article.get(), row.get());
        }

        private void write(Article article, ArchiveRow row) throws IOException {
            Entry entry = article.entry();
            String uid = ArchiveUid.of(entry.feedUrl(), entry.guid());
            LocalDate day = LocalDate.ofInstant(entry.place().instant(), ZoneOffset.UTC);
            Path place = folder.of(day, uid);
            // A text that retention has dropped here is still kept there.
            if (article.expired() && folder.holds(place, uid)) {
                return;
            }
            KeptEntry kept = kept(article, row);
            if (pictures.isPresent()) {
                kept = pictures.get().beside(kept, entry, place);
            }
            changed += folder.write(place, uid, entry.lang(), ArchiveWriter.text(kept, edited(article))) ? 1 : 0;
        }
    }

    private static @Nullable Instant edited(Article article) {
        return article.versions().isEmpty()
                ? null
                : article.versions().getFirst().replaced();
    }

    private static KeptEntry kept(Article article, ArchiveRow row) {
        Entry entry = article.entry();
        var said = new NewEntry(
                entry.guid(),
                entry.title(),
                entry.author(),
                entry.url(),
                entry.published(),
                entry.summary(),
                article.lead(),
                article.expired() ? "" : article.markdown(),
                null,
                entry.lang(),
                row.translationKey(),
                article.thumbnail(),
                article.toc(),
                row.categories(),
                article.enclosures(),
                article.fields());
        return new KeptEntry(
                said,
                entry.feed(),
                entry.feedUrl(),
                entry.arrived(),
                entry.place().sequence(),
                entry.unread(),
                entry.starred(),
                entry.tags(),
                row.feedTags());
    }
}
