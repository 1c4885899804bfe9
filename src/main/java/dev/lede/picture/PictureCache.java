package dev.lede.picture;

import dev.lede.text.Sha256;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Pictures on disk, as small as they are shown, under the digest of their address. Any number of readers share it: a file
 * appears whole, and one that another has just removed is one that is not there. What was looked at longest ago goes first.
 */
public final class PictureCache {
    private static final long MOST_BYTES = 200L * 1024 * 1024;
    private static final String ENDING = ".jpg";

    private final Path folder;
    private final long mostBytes;
    private final Clock clock;

    /** Since the last look at the whole folder; the first write looks at once. */
    private final AtomicLong written;

    public PictureCache(Path folder, Clock clock) {
        this(folder, clock, MOST_BYTES);
    }

    PictureCache(Path folder, Clock clock, long mostBytes) {
        this.folder = folder;
        this.clock = clock;
        this.mostBytes = mostBytes;
        this.written = new AtomicLong(mostBytes);
    }

    public Optional<Raster> find(String address) {
        Path file = file(address);
        try {
            byte[] bytes = Files.readAllBytes(file);
            Files.setLastModifiedTime(file, FileTime.from(clock.instant()));
            return PictureDecoder.decode(bytes) instanceof PictureResult.Decoded(var raster)
                    ? Optional.of(raster)
                    : Optional.empty();
        } catch (NoSuchFileException absent) {
            return Optional.empty();
        } catch (IOException e) {
            warn("read " + file, e);
            return Optional.empty();
        }
    }

    public void keep(String address, Raster raster) {
        try {
            Files.createDirectories(folder);
            byte[] bytes = raster.jpeg();
            Path whole = Files.createTempFile(folder, "new", null);
            Files.write(whole, bytes);
            Files.setLastModifiedTime(whole, FileTime.from(clock.instant()));
            Files.move(whole, file(address), StandardCopyOption.ATOMIC_MOVE);
            if (written.addAndGet(bytes.length) > mostBytes / 20) {
                written.set(0);
                shrink();
            }
        } catch (IOException e) {
            warn("keep a picture in " + folder, e);
        }
    }

    /** A cache that cannot be used, on a full disk or a foreign one, costs time but no picture. */
    private static void warn(String what, IOException cause) {
        System.getLogger("dev.lede.picture").log(System.Logger.Level.WARNING, what, cause);
    }

    private record Kept(Path file, long size, FileTime seen) {}

    /** Also what a killed reader has left half written goes, in its turn. */
    private void shrink() throws IOException {
        var all = new ArrayList<Kept>();
        try (var files = Files.newDirectoryStream(folder)) {
            for (Path file : files) {
                kept(file).ifPresent(all::add);
            }
        }
        long size = all.stream().mapToLong(Kept::size).sum();
        all.sort(Comparator.comparing(Kept::seen));
        for (Kept oldest : all) {
            if (size <= mostBytes) {
                return;
            }
            Files.deleteIfExists(oldest.file());
            size -= oldest.size();
        }
    }

    private static Optional<Kept> kept(Path file) throws IOException {
        try {
            return Optional.of(new Kept(file, Files.size(file), Files.getLastModifiedTime(file)));
        } catch (NoSuchFileException removedByAnother) {
            return Optional.empty();
        }
    }

    private Path file(String address) {
        return folder.resolve(HexFormat.of().formatHex(Sha256.of(address)) + ENDING);
    }
}
