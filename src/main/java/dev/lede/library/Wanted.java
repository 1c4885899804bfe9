package dev.lede.library;

import dev.lede.feed.NewsboatUrls;
import dev.lede.library.Imported.Reason;
import dev.lede.library.Imported.Refused;
import dev.lede.model.ShownAddress;
import dev.lede.model.Subscription;
import dev.lede.model.View;
import dev.lede.query.Parsed;
import dev.lede.query.QueryParser;
import dev.lede.source.Source;
import dev.lede.text.Clean;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** The feeds and views that are to be followed, gathered from whatever names them, and what was refused. */
final class Wanted {
    private static final Pattern ON_THE_WEB = Pattern.compile("(?i)(?:feed:)?https?://\\S.*|feed://\\S.*");
    private static final Pattern PASSWORD = Pattern.compile("(//[^/?#:@]+):[^/?#]*@");
    /** Of a file that is something else altogether, nobody reads every line. */
    private static final int TOLD = 100;

    /** Reasons to refuse what was meant to be followed; the others tell of a text that is something else. */
    private static final Set<Reason> MEANT =
            Set.of(Reason.COMMAND, Reason.NOT_ON_THE_WEB, Reason.VIEW, Reason.FILTER, Reason.TOO_MANY);

    private final boolean allowCommands;
    private final Map<String, Subscription> feeds = new LinkedHashMap<>();
    private final Set<View> views = new LinkedHashSet<>();
    private final List<Refused> refused = new ArrayList<>();
    private int refusedInAll;
    private int strays;

    Wanted(boolean allowCommands) {
        this.allowCommands = allowCommands;
    }

    /**
     * What two spellings of one address share. A password is none of it, since it may change; the user is, since two
     * accounts on one server are two feeds.
     */
    static String key(String address) {
        if (NewsboatUrls.isCommand(address) || address.regionMatches(true, 0, "file:", 0, 5)) {
            return address;
        }
        return PASSWORD.matcher(Source.of(address).address()).replaceFirst("$1@");
    }

    /** Shared with what was exported, which names no user: never more than a guess at the account. */
    static String keyWithoutUser(String address) {
        return NewsboatUrls.isCommand(address) ? address : ShownAddress.withoutPassword(key(address));
    }

    /** From where nobody may name a path of this machine. */
    void webFeed(int line, Subscription subscription) {
        String address = subscription.address();
        if (NewsboatUrls.isCommand(address) || ON_THE_WEB.matcher(address).matches()) {
            feed(line, subscription);
        } else {
            refuse(line, Reason.NOT_ON_THE_WEB, address);
        }
    }

    void feed(int line, Subscription subscription) {
        String address = subscription.address();
        if (NewsboatUrls.isCommand(address) && !allowCommands) {
            refuse(line, Reason.COMMAND, address);
            return;
        }
        Optional<Subscription> read = asRead(subscription);
        if (read.isEmpty()) {
            refuse(line, Reason.ADDRESS, address);
        } else {
            feeds.merge(key(address), read.get(), Subscription::and);
        }
    }

    /** Whatever it was made from, its line must be read again as one feed, and an address is no place for controls. */
    private static Optional<Subscription> asRead(Subscription subscription) {
        return NewsboatUrls.read(NewsboatUrls.print(subscription)).subscriptions().stream()
                .filter(read -> read.address().equals(subscription.address()))
                .filter(read -> read.address().equals(Clean.lineAsSent(read.address())))
                .findFirst();
    }

    /** In newsboat's words or in ours. */
    void view(int line, View view) {
        switch (NewsboatFilter.read(view.words())) {
            case NewsboatFilter.Words(var words) -> views.add(new View(view.name(), words));
            case NewsboatFilter.Unsayable(var part) -> refuse(line, Reason.FILTER, part);
            case NewsboatFilter.NoFilter() -> {
                if (QueryParser.parse(view.words(), LocalDate.EPOCH) instanceof Parsed.Understood) {
                    views.add(view);
                } else {
                    refuse(line, Reason.VIEW, view.words());
                }
            }
        }
    }

    void refuse(int line, Reason reason, String what) {
        refusedInAll++;
        strays += reason == Reason.ADDRESS || reason == Reason.CLOSING_QUOTE ? 1 : 0;
        if (refused.size() < TOLD) {
            refused.add(new Refused(line, reason, Clean.line(ShownAddress.withoutPassword(what))));
        }
    }

    /** Whether a person could mean it: an article or a database has a few lines that look like addresses too. */
    boolean isSomething() {
        boolean meant = refused.stream().map(Refused::reason).anyMatch(MEANT::contains);
        boolean nothing = feeds.isEmpty() && views.isEmpty() && refusedInAll > 0 && !meant;
        return !nothing && strays <= 2 * (feeds.size() + views.size() + refusedInAll - strays);
    }

    List<String> addresses() {
        return feeds.values().stream().map(Subscription::address).toList();
    }

    /** What a {@code feeds} file lacks of it. */
    Missing missing(NewsboatUrls.Lines lines) {
        var followed = new LinkedHashMap<>(feeds);
        lines.subscriptions().forEach(line -> {
            followed.remove(key(line.address()));
            followed.remove(keyWithoutUser(line.address()));
        });
        var names = new LinkedHashSet<String>();
        lines.views().forEach(line -> names.add(line.view().name()));
        var added = views.stream().filter(view -> names.add(view.name())).toList();
        return new Missing(List.copyOf(followed.values()), feeds.size() - followed.size(), added);
    }

    /** @param known how many feeds there were already */
    record Missing(List<Subscription> feeds, int known, List<View> views) {
        List<String> lines() {
            var lines = new ArrayList<String>();
            feeds.forEach(feed -> lines.add(NewsboatUrls.print(feed)));
            views.forEach(view -> lines.add(NewsboatUrls.print(view)));
            return lines;
        }
    }

    Imported.Taken taken(String from, Imported.Kind kind, Missing missing, Imported.States states) {
        return new Imported.Taken(
                ShownAddress.withoutPassword(from),
                kind,
                missing.feeds.size(),
                missing.known,
                missing.views.size(),
                refused,
                refusedInAll,
                states);
    }
}
