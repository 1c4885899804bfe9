package dev.lede.library;

import dev.lede.config.Rule;
import dev.lede.model.Entry;
import dev.lede.model.EntryId;
import dev.lede.model.Problem;
import dev.lede.source.Commands;
import dev.lede.store.EntryStore;
import dev.lede.store.Rulings;
import dev.lede.sync.SyncReport;
import dev.lede.sync.SyncReport.Caught;
import dev.lede.sync.SyncReport.Failure;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;

/**
 * What a sync sets off: the person is told, and their own programs are called. What publishers sent goes to these by
 * environment and stdin, never into a word of a command; nothing they do or fail to do changes what is stored.
 */
final class Aftermath {
    private static final Duration ONE = Duration.ofSeconds(30);
    private static final Duration ALL = Duration.ofMinutes(10);
    /** An environment has no room for a book. */
    private static final int LONGEST = 4_096;

    private final EntryStore entries;
    private final Rulings rulings;
    private final Commands commands;
    private final List<String> afterSync;
    private final ZoneId zone;

    Aftermath(EntryStore entries, Rulings rulings, Commands commands, List<String> afterSync, ZoneId zone) {
        this.entries = entries;
        this.rulings = rulings;
        this.commands = commands;
        this.afterSync = List.copyOf(afterSync);
        this.zone = zone;
    }

    /** The titles of what a rule wants the person to hear of, each once. */
    List<String> told(SyncReport report) {
        return report.caught().stream()
                .filter(caught -> caught.rule().told())
                .flatMap(caught -> caught.entries().stream())
                .distinct()
                .map(entries::entry)
                .flatMap(Optional::stream)
                .map(entry -> entry.feed() + ": " + entry.title())
                .toList();
    }

    /**
     * Calls what is to be called, some at a time, and waits for all.
     *
     * @param before the last entry that was there before the sync
     * @return one failure for each rule that had any
     */
    List<Failure> called(SyncReport report, long before) throws InterruptedException {
        var failures = new ArrayList<Failure>();
        for (Caught caught : report.caught()) {
            if (!caught.rule().run().isEmpty()) {
                run(caught.rule(), caught.entries()).ifPresent(failures::add);
            }
        }
        if (!afterSync.isEmpty() && rulings.hasArrived(before)) {
            Problem problem = commands.call(afterSync, Map.of(), out -> writeAll(before, out), ALL);
            failure("after-sync", afterSync, problem).ifPresent(failures::add);
        }
        return failures;
    }

    private Optional<Failure> run(Rule rule, List<EntryId> caught) throws InterruptedException {
        List<Callable<Optional<Problem>>> calls = new ArrayList<>();
        for (EntryId id : caught.stream().limit(Rulings.MOST_TOLD).toList()) {
            calls.add(() -> entries.entry(id).flatMap(entry -> call(rule, entry)));
        }
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            Problem first = null;
            for (Future<Optional<Problem>> call : threads.invokeAll(calls)) {
                Problem problem = result(call).orElse(null);
                first = first == null ? problem : first;
            }
            return failure("rules", rule.run(), first);
        }
    }

    private Optional<Problem> call(Rule rule, Entry entry) {
        try {
            return Optional.ofNullable(commands.call(rule.run(), environment(entry), out -> write(entry, out), ONE));
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }

    private static Optional<Problem> result(Future<Optional<Problem>> call) throws InterruptedException {
        try {
            return call.get();
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException fault ? fault : new IllegalStateException(e.getCause());
        }
    }

    private static Optional<Failure> failure(String setting, List<String> words, @Nullable Problem problem) {
        String name = setting + ": " + words.getFirst();
        return problem == null ? Optional.empty() : Optional.of(new Failure(name, name, problem));
    }

    private static Map<String, String> environment(Entry entry) {
        var environment = new HashMap<String, String>();
        environment.put("LEDE_ID", entry.id().toString());
        put(environment, "LEDE_TITLE", entry.title());
        put(environment, "LEDE_URL", entry.url());
        put(environment, "LEDE_AUTHOR", entry.author());
        put(environment, "LEDE_FEED", entry.feed());
        put(environment, "LEDE_FEED_URL", entry.feedUrl());
        put(environment, "LEDE_SUMMARY", entry.summary());
        return environment;
    }

    /** What is lacking is empty, so that no program meets what its parent had there. */
    private static void put(Map<String, String> environment, String name, @Nullable String value) {
        String text = value == null ? "" : value.replace("\0", "");
        environment.put(name, text.substring(0, Math.min(LONGEST, text.length())));
    }

    private void write(Entry entry, OutputStream out) throws IOException {
        out.write((new JsonLines(zone).entry(entry) + "\n").getBytes(StandardCharsets.UTF_8));
    }

    private void writeAll(long before, OutputStream out) throws IOException {
        var json = new JsonLines(zone);
        var lines = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        try {
            rulings.each(before, entry -> writeLine(lines, json.entry(entry)));
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        lines.flush();
    }

    private static void writeLine(BufferedWriter lines, String line) {
        try {
            lines.write(line);
            lines.write('\n');
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
