package dev.lede.library;

import dev.lede.feed.NewsboatUrls;
import dev.lede.feed.Opml;
import dev.lede.library.Imported.Reason;
import dev.lede.model.Subscription;
import dev.lede.store.ExpectedState;
import dev.lede.text.Clean;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Reads one of the formats that can be imported and gathers what is to be followed. */
final class Gathering {
    private static final int STATES_AT_ONCE = 2_000;
    private static final int MOST_FEEDS = 20_000;

    /** The one setting that runs something. */
    private static final String COMMAND_SETTING = "password-command";

    private final Wanted wanted;
    private final boolean allowCommands;
    private final boolean remote;

    /** @param remote whether it comes from the web: then it may name nothing of this machine */
    Gathering(boolean allowCommands, boolean remote) {
        this.wanted = new Wanted(allowCommands);
        this.allowCommands = allowCommands;
        this.remote = remote;
    }

    Wanted wanted() {
        return wanted;
    }

    /** False where it is none. */
    boolean opml(byte[] bytes, @Nullable String contentType) {
        var opml = Opml.read(bytes, contentType);
        int number = 0;
        for (var feed : opml.orElse(List.of())) {
            number++;
            wanted.webFeed(number, feed);
        }
        return opml.isPresent();
    }

    void urls(String text) {
        int number = 0;
        for (String line : text.lines().toList()) {
            number++;
            var read = NewsboatUrls.read(line);
            for (var subscription : read.subscriptions()) {
                feed(number, withItsSettings(number, subscription));
            }
            for (var view : read.views()) {
                wanted.view(number, view.view());
            }
            for (var bad : read.bad()) {
                refuse(number, bad);
            }
        }
    }

    private void feed(int number, Subscription subscription) {
        if (remote) {
            wanted.webFeed(number, subscription);
        } else {
            wanted.feed(number, subscription);
        }
    }

    private Subscription withItsSettings(int number, Subscription line) {
        Map<String, String> settings = new HashMap<>(remote ? Map.of() : line.settings());
        if (!allowCommands && settings.remove(COMMAND_SETTING) != null) {
            // Only its key, as a command may hold the password itself.
            wanted.refuse(number, Reason.COMMAND, COMMAND_SETTING);
        }
        return new Subscription(line.address(), line.title(), line.tags(), line.hidden(), settings);
    }

    /** Of a setting that is not understood the feeds file tells each time it is read. */
    private void refuse(int number, NewsboatUrls.BadLine bad) {
        switch (bad.expected()) {
            case ADDRESS -> wanted.refuse(number, Reason.ADDRESS, bad.text());
            case CLOSING_QUOTE -> wanted.refuse(number, Reason.CLOSING_QUOTE, bad.text());
            case COMMAND -> wanted.refuse(number, Reason.COMMAND, bad.text());
            case VIEW -> wanted.refuse(number, Reason.VIEW, bad.text());
            case SETTING, TIME, LANGUAGE, PROXY, TEXT -> {}
        }
    }

    /** Follows each feed that is named and hands over the states, many at a time. */
    void jsonLines(InputStream in, OurAddresses ours, Consumer<List<ExpectedState>> some) throws IOException {
        var lines = new ByteLines(in);
        var seen = new HashSet<String>();
        var batch = new ArrayList<ExpectedState>();
        for (int number = 1; lines.next(); number++) {
            Optional<StateLines.Line> line = jsonLine(number, lines);
            if (line.isPresent() && isTaken(number, line.get(), seen)) {
                ExpectedState state = line.get().state();
                batch.add(state.of(ours.of(state.address())));
            }
            if (batch.size() == STATES_AT_ONCE) {
                some.accept(batch);
                batch.clear();
            }
        }
        some.accept(batch);
    }

    private Optional<StateLines.Line> jsonLine(int number, ByteLines lines) {
        if (lines.isBlank()) {
            return Optional.empty();
        }
        if (lines.isTooLong()) {
            wanted.refuse(number, Reason.TOO_LONG, "");
            return Optional.empty();
        }
        try {
            var line = StateLines.read(lines.bytes(), lines.length());
            if (line.isEmpty()) {
                wanted.refuse(number, Reason.NO_ENTRY, "");
            }
            return line;
        } catch (IOException e) {
            wanted.refuse(number, Reason.NOT_JSON, "");
            return Optional.empty();
        }
    }

    /** Its feed is followed with the first line that names it; our manual is no feed. */
    private boolean isTaken(int number, StateLines.Line line, Set<String> seen) {
        String address = line.state().address();
        if (address.equals(Welcome.ADDRESS)) {
            return false;
        }
        if (seen.contains(address)) {
            return true;
        }
        if (seen.size() == MOST_FEEDS) {
            wanted.refuse(number, Reason.TOO_MANY, address);
            return false;
        }
        seen.add(address);
        String title = line.feed() == null || address.equals(line.feed()) ? null : Clean.line(line.feed());
        feed(number, new Subscription(address, title, List.of(), false, Map.of()));
        return true;
    }
}
