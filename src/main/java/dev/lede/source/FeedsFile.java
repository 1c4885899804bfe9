package dev.lede.source;

import dev.lede.feed.NewsboatUrls;
import dev.lede.model.Subscription;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The person's list of what they follow. It is theirs: we add or remove lines and leave all else as it is, comments
 * and order and a symlink among it.
 */
public final class FeedsFile {
    /** FileChannel's locks keep other programs out, not other threads of this one. */
    private static final Object IN_THIS_PROGRAM = new Object();

    private final Path file;
    private final Path lock;

    /**
     * @param lock a file of ours to hold while writing: the list itself cannot be locked, as it is replaced
     */
    public FeedsFile(Path file, Path lock) {
        this.file = file;
        this.lock = lock;
    }

    /** The file at one moment. */
    public record Snapshot(boolean missing, String text, NewsboatUrls.Lines lines) {
        private static final int TOO_FEW_TO_JUDGE = 3;

        /**
         * Whether the file seems damaged rather than edited: it is gone, it is empty, or holds half of what it held or
         * less. Then nothing may be unfollowed because of it.
         *
         * @param followed how many feeds it named before
         */
        public boolean lost(int followed) {
            if (text.isBlank()) {
                return followed > 0;
            }
            return followed > TOO_FEW_TO_JUDGE && lines.subscriptions().size() * 2 <= followed;
        }
    }

    /** What came of a change. */
    public enum Change {
        DONE,
        /** An address to add that is there, or one to remove that is not. */
        NOTHING_TO_DO,
        /** Somebody else wrote the file after it was read: read it again. */
        CHANGED_MEANWHILE
    }

    public Snapshot read() throws IOException {
        try {
            String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
            return new Snapshot(false, text, NewsboatUrls.read(text));
        } catch (NoSuchFileException e) {
            return new Snapshot(true, "", NewsboatUrls.read(""));
        }
    }

    public Change add(Snapshot read, Subscription subscription) throws IOException {
        boolean there = read.lines().subscriptions().stream()
                .anyMatch(one -> one.address().equals(subscription.address()));
        return there ? Change.NOTHING_TO_DO : append(read, List.of(NewsboatUrls.print(subscription)));
    }

    /** All of them, or none. */
    public Change append(Snapshot read, List<String> lines) throws IOException {
        if (lines.isEmpty()) {
            return Change.NOTHING_TO_DO;
        }
        String end = read.text().contains("\r\n") ? "\r\n" : "\n";
        String before = read.text().isEmpty() || read.text().endsWith("\n") ? read.text() : read.text() + end;
        return replace(read, before + String.join(end, lines) + end);
    }

    public Change remove(Snapshot read, String address) throws IOException {
        String kept = linesWithTheirEnds(read.text()).stream()
                .filter(line -> NewsboatUrls.address(line.stripTrailing())
                        .filter(address::equals)
                        .isEmpty())
                .collect(Collectors.joining());
        return kept.equals(read.text()) ? Change.NOTHING_TO_DO : replace(read, kept);
    }

    /** Ends where the reader of the lines ends them, at a lone CR too. */
    private static List<String> linesWithTheirEnds(String text) {
        return Arrays.asList(text.split("(?<=\n)|(?<=\r)(?!\n)"));
    }

    private Change replace(Snapshot read, String text) throws IOException {
        synchronized (IN_THIS_PROGRAM) {
            Files.createDirectories(lock.toAbsolutePath().getParent());
            try (var channel = FileChannel.open(lock, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                    var held = channel.lock()) {
                boolean mine = held.isValid() && isStill(read);
                return mine && WholeFile.replace(file, text, () -> isStill(read))
                        ? Change.DONE
                        : Change.CHANGED_MEANWHILE;
            }
        }
    }

    /** By bytes: a file that is not UTF-8 would not be kept as it is, so it is never written. */
    private boolean isStill(Snapshot read) throws IOException {
        try {
            byte[] now = Files.readAllBytes(file);
            return !read.missing() && Arrays.equals(now, read.text().getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchFileException e) {
            return read.missing();
        }
    }
}
