package dev.lede.library;

import dev.lede.fetch.AddressRules;
import dev.lede.model.Change;
import dev.lede.model.FeedSettings;
import dev.lede.model.Problem;
import dev.lede.model.Subscription;
import dev.lede.model.Trouble;
import dev.lede.source.Source;
import dev.lede.source.WholeFile;
import dev.lede.store.EntryStore;
import dev.lede.store.FeedStore;
import dev.lede.store.Followed;
import dev.lede.sync.PageReading;
import dev.lede.sync.Sync;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;

/**
 * Keeps pages to be read later: each is a Markdown file in a folder of the person's, which is followed by a line of
 * {@code feeds} like any other. So what is kept outlives the store, and needs no rules of its own.
 */
final class Keeping {
    private final PageReading reading;
    private final AddressRules rules;
    private final Shelf shelf;
    private final Clock clock;

    Keeping(PageReading reading, AddressRules rules, Shelf shelf, Clock clock) {
        this.reading = reading;
        this.rules = rules;
        this.shelf = shelf;
        this.clock = clock;
    }

    /** @param title of the folder, for its line */
    record Shelf(
            Path folder,
            String title,
            Following following,
            Subscriptions subscriptions,
            FeedStore feeds,
            EntryStore entries,
            Sync sync) {}

    SavedPage keep(String what, List<String> tags) throws InterruptedException {
        if (!(Source.of(what) instanceof Source.WebFeed web)) {
            return new SavedPage.Failed(what, new Problem(Problem.Kind.BAD_ADDRESS, what));
        }
        rules.name(web.address());
        return switch (reading.read(web.address(), FeedSettings.NONE, null)) {
            case PageReading.Read.Failed(var problem, var pause) -> new SavedPage.Failed(web.address(), problem);
            case PageReading.Read.Found found -> kept(new PageFile(found, OffsetDateTime.now(clock)), tags);
        };
    }

    private SavedPage kept(PageFile page, List<String> tags) throws InterruptedException {
        String name = write(page);
        Followed feed = followed();
        shelf.sync.take(feed, Source.of(feed.address()));
        var entry = shelf.entries.known(feed.id(), name).orElseThrow();
        if (!tags.isEmpty()) {
            shelf.entries.change(List.of(entry), TagNames.clean(new Change.Tagged(tags, List.of())));
        }
        return new SavedPage.Kept(entry, page.title());
    }

    private String write(PageFile page) {
        try {
            Files.createDirectories(shelf.folder);
            Path file = page.in(shelf.folder);
            WholeFile.replace(file, page.text(), () -> true);
            return file.getFileName().toString();
        } catch (IOException e) {
            throw new NotWritten(shelf.folder, e);
        }
    }

    /** As on a full disk. */
    private static final class NotWritten extends RuntimeException implements Trouble.Known {
        private static final long serialVersionUID = 1;

        private final transient Trouble trouble;

        NotWritten(Path folder, IOException cause) {
            super("Cannot keep a page in " + folder, cause);
            trouble = new Trouble(Trouble.Kind.OUTPUT, folder + ": " + cause.getMessage());
        }

        @Override
        public Trouble trouble() {
            return trouble;
        }
    }

    private Followed followed() {
        String address = shelf.folder.toString();
        shelf.following.follow(new Subscription(address, shelf.title, List.of(), false, Map.of()));
        shelf.subscriptions.bringIn();
        return shelf.feeds.followed().stream()
                .filter(feed -> feed.address().equals(address))
                .findFirst()
                .orElseThrow();
    }
}
