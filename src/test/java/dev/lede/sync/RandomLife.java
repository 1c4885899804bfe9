package dev.lede.sync;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lede.account.Dialect;
import dev.lede.account.Fault;
import dev.lede.account.GreaderDouble;
import dev.lede.account.ItemId;
import dev.lede.fetch.Limits;
import dev.lede.model.Entry;
import dev.lede.model.Feed;
import dev.lede.query.Query;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.atomic.AtomicBoolean;

/** What happens to one account, at random: a seed says what. */
final class RandomLife {
    private static final List<Fault> FAULTS = List.of(Fault.values());
    private static final List<String> FOLDERS = List.of("Tech", "Fun", "技术");
    private static final List<String> PATHS =
            List.of("", "items/ids", "items/contents", "edit-tag", "edit-tag", "tag/list", "subscription");
    private static final int LIVES = 4;
    private static final int STEPS = 14;
    private static final int UNTIL_QUIET = 10;

    private final Random random;
    private final GreaderDouble server;
    private final Path file;
    private final String name;
    private final boolean labels;
    private final WantedStates states;
    private final WantedFeeds feeds;
    private final Map<String, List<String>> titles = new HashMap<>();
    private final AtomicBoolean syncing = new AtomicBoolean();
    private final Thread program = Thread.currentThread();
    private final String kept;
    private final List<String> story = new ArrayList<>();
    private volatile AccountFixture running;
    private int days;
    private int entries;

    RandomLife(int seed, Dialect dialect, GreaderDouble server, Path file) {
        this.random = new Random(seed);
        this.server = server;
        this.file = file;
        this.name = "seed " + seed + ", " + dialect;
        this.labels = dialect == Dialect.FRESHRSS || dialect == Dialect.GENERIC;
        this.states = new WantedStates(server, name);
        this.feeds = new WantedFeeds(server, name);
        this.kept = server.state.follow("News", "");
    }

    /** Tells the whole story where it ends badly. */
    void run() throws InterruptedException {
        try {
            live();
        } catch (AssertionError bad) {
            throw new AssertionError(bad.getMessage() + "\n" + String.join("\n", story), bad);
        }
    }

    private void live() throws InterruptedException {
        arrive(kept);
        feeds.followThere(address(0));
        feeds.followThere(address(1));
        for (int i = 0; i < 6; i++) {
            arrive(oneOf(server.state.streams()));
        }
        for (int life = 0; life < LIVES; life++) {
            story.add("a life begins");
            try (var lede = new AccountFixture(file, server, days, Limits.REAL)) {
                boolean lives = true;
                for (int step = 0; step < STEPS && lives; step++) {
                    lives = step(lede);
                }
            }
        }
        end();
    }

    /** Until nothing waits, and some more: labels come in turn, and a short list of feeds is believed the second time. */
    private void end() throws InterruptedException {
        server.forgetPlans();
        try (var lede = new AccountFixture(file, server, days + 1, Limits.REAL)) {
            for (int i = 0; i < UNTIL_QUIET; i++) {
                assertThat(lede.sync()).as(name).isInstanceOf(Outcome.Synced.class);
            }
            assertThat(lede.pending()).as(name).isZero();
            assertThat(lede.wishes.of(lede.account().id())).as(name).isEmpty();
            feeds.check(lede);
            states.check(lede, server.state.titles(), labels);
        }
    }

    /** Whether the program still runs. */
    private boolean step(AccountFixture lede) throws InterruptedException {
        switch (random.nextInt(28)) {
            case 0, 1 -> arrive(oneOf(server.state.streams()));
            case 2, 3, 4, 5 -> markHere(lede);
            case 6 -> here(lede, "all read", () -> lede.entries.markAllRead(Query.ALL, Long.MAX_VALUE));
            case 7 -> here(lede, "undo", lede.entries::undo);
            case 8 -> here(lede, "redo", lede.entries::redo);
            case 9, 10 -> markThere(lede, labels && keepsLabels(lede));
            case 11 -> feedHere(lede);
            case 12 -> feedThere(lede);
            case 13 -> plan(oneOf(FAULTS));
            case 14 -> during("a kill", this::kill);
            case 15 -> aDayPasses(lede);
            case 16 -> during("another client", () -> markThere(running, labels && keepsLabels(running)));
            case 17 -> during("the person", () -> markHere(running));
            case 18 -> readAllThere(lede);
            case 19 -> {
                story.add("tokens expire");
                server.expireTokens();
            }
            case 20, 21 -> {
                return whileItLives("sent", () -> send(lede));
            }
            default -> {
                return whileItLives("synced", () -> sync(lede));
            }
        }
        return true;
    }

    private <T> T oneOf(List<T> some) {
        return some.get(random.nextInt(some.size()));
    }

    private static String address(int number) {
        return "http://127.0.0.1/blog" + number + ".rss";
    }

    private void arrive(String stream) {
        String title = "Entry " + entries++;
        titles.computeIfAbsent(server.state.url(stream), _ -> new ArrayList<>()).add(title);
        story.add(stream + " brings " + title);
        server.state.arrive(stream, title);
        if (feeds.isToGo(stream)) {
            states.forget(title);
        }
    }

    private void here(AccountFixture lede, String told, Runnable act) {
        story.add("here " + told);
        states.here(lede, act);
    }

    private void plan(Fault fault) {
        String path = oneOf(PATHS);
        story.add("fault " + fault + " at " + path);
        server.plan(path, fault);
    }

    private void aDayPasses(AccountFixture lede) {
        story.add("a day passes");
        days++;
        lede.aDayPasses();
    }

    private interface Talk {
        void run() throws InterruptedException;
    }

    private boolean whileItLives(String told, Talk talk) {
        syncing.set(true);
        try {
            talk.run();
            return true;
        } catch (InterruptedException killed) {
            story.add("killed before it was " + told);
            return false;
        } finally {
            syncing.set(false);
            Thread.interrupted();
        }
    }

    private void sync(AccountFixture lede) throws InterruptedException {
        running = lede;
        story.add("synced: " + lede.sync());
        states.checkWaiting(lede);
    }

    /** As the reader does some seconds after an act. */
    private void send(AccountFixture lede) throws InterruptedException {
        running = lede;
        lede.send();
        story.add("sent");
        states.checkWaiting(lede);
    }

    /** While a server is waited for. */
    private void during(String what, Runnable act) {
        String path = oneOf(PATHS);
        story.add(what + " at " + path);
        server.before(path, () -> {
            if (syncing.get()) {
                act.run();
            }
        });
    }

    /** It leaves what was committed, and nothing else. */
    private void kill() {
        program.interrupt();
    }

    private void markHere(AccountFixture lede) {
        List<Entry> all = lede.all();
        if (all.isEmpty()) {
            return;
        }
        String title = oneOf(all).title();
        String tag = oneOf(WantedStates.TAGS);
        boolean value = random.nextBoolean();
        switch (random.nextInt(labels && keepsLabels(lede) ? 5 : 2)) {
            case 0 -> here(lede, title + " read " + value, () -> lede.read(title, value));
            case 1 -> here(lede, title + " starred " + value, () -> lede.star(title, value));
            case 2 -> here(lede, title + " without " + tag, () -> lede.untag(title, tag));
            case 3 -> here(lede, title + " by rule " + tag, () -> lede.rule(title, tag));
            default -> here(lede, title + " with " + tag, () -> lede.tag(title, tag));
        }
    }

    /** Before that is known tags are nothing to tell. */
    private static boolean keepsLabels(AccountFixture lede) {
        return lede.accounts.labels(lede.account().id()).known().orElse(false);
    }

    private void markThere(AccountFixture lede, boolean tags) {
        Map<ItemId, String> all = server.state.titles();
        ItemId id = oneOf(List.copyOf(all.keySet()));
        String what =
                tags && random.nextBoolean() ? oneOf(WantedStates.TAGS) : random.nextBoolean() ? "unread" : "starred";
        boolean value = random.nextBoolean();
        story.add("there " + all.get(id) + " " + what + " " + value);
        states.there(lede, id, new WantedStates.Field(all.get(id), what), value);
    }

    private void readAllThere(AccountFixture lede) {
        story.add("there all read");
        server.state
                .titles()
                .forEach((id, title) -> states.there(lede, id, new WantedStates.Field(title, "unread"), false));
    }

    private void feedHere(AccountFixture lede) {
        List<Feed> some = lede.shown().stream()
                .filter(feed -> !feed.address().endsWith("#" + kept))
                .toList();
        String address = address(random.nextInt(4));
        if (some.isEmpty() || random.nextInt(3) == 0) {
            String folder = random.nextBoolean() ? "" : oneOf(FOLDERS);
            story.add("here follow " + address + " in " + folder);
            feeds.followHere(lede, address, folder);
            return;
        }
        Feed feed = oneOf(some);
        String word = oneOf(FOLDERS);
        switch (random.nextInt(3)) {
            case 0 -> {
                story.add("here rename " + feed.address() + " " + word);
                feeds.renameHere(lede, feed, word);
            }
            case 1 -> {
                story.add("here move " + feed.address() + " " + word);
                feeds.moveHere(lede, feed, word);
            }
            default -> {
                story.add("here unfollow " + feed.address());
                titles.getOrDefault(feeds.addressOf(feed), List.of()).forEach(states::forget);
                feeds.unfollowHere(lede, feed);
            }
        }
    }

    private void feedThere(AccountFixture lede) {
        String address = address(random.nextInt(4));
        String stream = server.state.streamOf(address);
        if (stream.isEmpty()) {
            story.add("there follow " + address);
            feeds.followThere(address);
            return;
        }
        String word = oneOf(FOLDERS);
        switch (random.nextInt(3)) {
            case 0 -> {
                story.add("there rename " + stream + " " + word);
                feeds.renameThere(lede, stream, word);
            }
            case 1 -> {
                story.add("there move " + stream + " " + word);
                feeds.moveThere(lede, stream, word);
            }
            default -> {
                story.add("there unfollow " + stream);
                titles.getOrDefault(address, List.of()).forEach(states::forget);
                feeds.unfollowThere(lede, stream);
            }
        }
    }
}
