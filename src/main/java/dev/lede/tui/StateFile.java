package dev.lede.tui;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** The file of what comes back on the next start. Whatever is wrong with it keeps nobody from reading. */
record StateFile(Path path) {
    private static final int LONGEST = 64 * 1024;

    String read() {
        try (var file = Files.newInputStream(path)) {
            // No exception for what is no UTF-8, as readString has it.
            return new String(file.readNBytes(LONGEST), StandardCharsets.UTF_8);
        } catch (NoSuchFileException none) {
            return "";
        } catch (IOException e) {
            warn("read " + path, e);
            return "";
        }
    }

    /** Whole or not at all: the line may be cut in the middle. */
    void write(String text) {
        Path fresh = path.resolveSibling(path.getFileName() + ".new");
        try {
            Files.createDirectories(path.getParent());
            Files.writeString(fresh, text);
            Files.move(fresh, path, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            warn("write " + path, e);
        }
    }

    private static void warn(String what, IOException cause) {
        System.getLogger("dev.lede.tui").log(System.Logger.Level.WARNING, what, cause);
    }
}
