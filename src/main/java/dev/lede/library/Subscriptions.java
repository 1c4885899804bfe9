package dev.lede.library;

import dev.lede.feed.NewsboatUrls;
import dev.lede.fetch.AddressRules;
import dev.lede.model.Subscription;
import dev.lede.model.View;
import dev.lede.query.Parsed;
import dev.lede.query.QueryParser;
import dev.lede.query.QueryProblem;
import dev.lede.source.FeedsFile;
import dev.lede.source.Source;
import dev.lede.store.FeedStore;
import dev.lede.store.Followed;
import dev.lede.sync.Sync;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Keeps what the store follows in step with the {@code feeds} file, which is the truth about it. */
final class Subscriptions {
    private final FeedsFile file;
    private final FeedStore feeds;
    private final Sync sync;
    private final AddressRules rules;
    private List<FeedsNotice> notices = List.of();
    private List<View> views = List.of();

    Subscriptions(FeedsFile file, FeedStore feeds, Sync sync, AddressRules rules) {
        this.file = file;
        this.feeds = feeds;
        this.sync = sync;
        this.rules = rules;
    }

    synchronized List<FeedsNotice> notices() {
        return notices;
    }

    /** Each as its words are to be understood today. */
    synchronized List<Overview.SavedQuery> views(LocalDate today) {
        var saved = new ArrayList<Overview.SavedQuery>();
        for (View view : views) {
            if (QueryParser.parse(view.words(), today) instanceof Parsed.Understood(var query)) {
                saved.add(new Overview.SavedQuery(view.name(), view.words(), query));
            }
        }
        return saved;
    }

    /** Reads the file and follows what it names. A file that has lost its lines unfollows nothing. */
    synchronized void bringIn() {
        var snapshot = read();
        var lines = snapshot.lines();
        lines.subscriptions().forEach(line -> rules.name(Source.fetched(line.address())));
        int followed = followed();
        var told = new ArrayList<FeedsNotice>();
        lines.bad().forEach(line -> told.add(new FeedsNotice.BadLine(line)));
        views = views(lines, told);
        if (snapshot.lost(followed)) {
            told.add(new FeedsNotice.LinesLost(followed, lines.subscriptions().size()));
        } else {
            follow(lines.subscriptions());
        }
        notices = List.copyOf(told);
    }

    /** How many feeds the file named before, whatever it names now. */
    int followed() {
        return (int) feeds.followed().stream()
                .filter(feed -> !feed.address().equals(Welcome.ADDRESS))
                .count();
    }

    private static List<View> views(NewsboatUrls.Lines lines, List<FeedsNotice> told) {
        var good = new ArrayList<View>();
        for (var line : lines.views()) {
            switch (QueryParser.parse(line.view().words(), LocalDate.EPOCH)) {
                case Parsed.Understood understood -> good.add(line.view());
                case QueryProblem problem ->
                    told.add(new FeedsNotice.BadView(line.number(), line.view().name(), problem));
            }
        }
        return List.copyOf(good);
    }

    NewsboatUrls.Lines lines() {
        return read().lines();
    }

    private FeedsFile.Snapshot read() {
        try {
            return file.read();
        } catch (IOException e) {
            throw FeedsFileException.unreadable(e);
        }
    }

    private void follow(List<Subscription> subscriptions) {
        if (!subscriptions.isEmpty()) {
            feeds.feed(Welcome.ADDRESS).ifPresent(welcome -> feeds.erase(welcome.id()));
            feeds.reconcile(subscriptions);
        } else if (feeds.reconcile(List.of(Welcome.SUBSCRIPTION))) {
            bringInWelcome();
        }
    }

    private void bringInWelcome() {
        Followed welcome = feeds.followed().stream()
                .filter(feed -> feed.address().equals(Welcome.ADDRESS))
                .findFirst()
                .orElseThrow();
        try (var archive = Welcome.open()) {
            sync.take(welcome, archive.folder());
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }
}
