package dev.lede.source;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemLoopException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Objects;

/** A file written so that at any moment it is wholly the old or wholly the new one, also when the disk is full. */
public final class WholeFile {
    private static final int MOST_LINKS = 40;

    private WholeFile() {}

    /** Asked last, when the new text is on the disk already. */
    @FunctionalInterface
    public interface Condition {
        boolean holds() throws IOException;
    }

    /** Follows symlinks and keeps permissions; false where the condition no longer held. */
    public static boolean replace(Path file, String text, Condition condition) throws IOException {
        Path target = target(file.toAbsolutePath());
        Path folder = Objects.requireNonNull(target.getParent(), "a file lies in a folder");
        Files.createDirectories(folder);
        String prefix = "." + target.getFileName() + ".";
        Leftovers.remove(folder, prefix);
        Path fresh = Leftovers.unfinished(folder, prefix);
        try {
            write(fresh, text);
            if (Files.exists(target)) {
                Files.setPosixFilePermissions(fresh, Files.getPosixFilePermissions(target));
            }
            if (!condition.holds()) {
                return false;
            }
            Files.move(fresh, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            return true;
        } finally {
            Files.deleteIfExists(fresh);
        }
    }

    /** Not {@code toRealPath}: the link may point at a file that does not exist yet. */
    private static Path target(Path file) throws IOException {
        Path target = file;
        for (int links = 0; Files.isSymbolicLink(target); links++) {
            if (links == MOST_LINKS) {
                throw new FileSystemLoopException(file.toString());
            }
            target = target.resolveSibling(Files.readSymbolicLink(target)).normalize();
        }
        return target;
    }

    private static void write(Path file, String text) throws IOException {
        try (var channel = FileChannel.open(
                file, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING, StandardOpenOption.WRITE)) {
            var bytes = ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8));
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
            channel.force(true);
        }
    }
}
