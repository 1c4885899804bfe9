package dev.lede;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;

/**
 * Where the two outermost loops write what nobody here can mend: a file, never the terminal. A line of our own instead of
 * a logging library, which would cost every start its loading.
 */
final class Log {
    /** Beyond this the old half of the log goes. */
    private static final long LARGEST = 1 << 20;

    private final Path file;
    private final Clock clock;

    Log(Path file, Clock clock) {
        this.file = file;
        this.clock = clock;
    }

    /** Returns whether it could be written. */
    boolean write(Throwable trouble) {
        var trace = new StringWriter();
        trouble.printStackTrace(new PrintWriter(trace, true));
        try {
            Files.createDirectories(file.getParent());
            if (Files.exists(file) && Files.size(file) > LARGEST) {
                Files.move(
                        file,
                        file.resolveSibling(file.getFileName() + ".old"),
                        java.nio.file.StandardCopyOption.REPLACE_EXISTING);
            }
            Files.writeString(
                    file,
                    clock.instant() + " " + trace,
                    StandardCharsets.UTF_8,
                    StandardOpenOption.CREATE,
                    StandardOpenOption.APPEND);
            return true;
        } catch (IOException e) {
            return false;
        }
    }
}
