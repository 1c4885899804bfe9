package dev.lede;

import dev.lede.config.AppPaths;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.text.MessageFormat;
import java.time.Instant;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;

/**
 * Where all rooms' logging goes: a file, since the terminal belongs to the reader. Found by the JDK as a service, so that
 * rooms know only {@link System.Logger}.
 */
public final class Log extends System.LoggerFinder {
    /** Beyond this the log begins anew, and the old one is kept once. */
    private static final long LARGEST = 1 << 20;

    private final Path file = AppPaths.of(System.getenv(), Path.of(System.getProperty("user.home")))
            .log();

    private int unwritten;

    @Override
    public System.Logger getLogger(String name, Module module) {
        return new ToFile(name);
    }

    private synchronized void append(String line) {
        try {
            Files.createDirectories(file.getParent());
            if (Files.exists(file) && Files.size(file) > LARGEST) {
                Files.move(file, file.resolveSibling("lede.old.log"), StandardCopyOption.REPLACE_EXISTING);
            }
            Files.writeString(file, line, StandardCharsets.UTF_8, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException e) {
            // There is no other place to say so, and what could not be logged was told to the person already.
            unwritten++;
        }
    }

    private final class ToFile implements System.Logger {
        private final String name;

        ToFile(String name) {
            this.name = name;
        }

        @Override
        public String getName() {
            return name;
        }

        @Override
        public boolean isLoggable(Level level) {
            return level.getSeverity() >= Level.WARNING.getSeverity();
        }

        @Override
        public void log(
                Level level, @Nullable ResourceBundle bundle, @Nullable String message, @Nullable Throwable thrown) {
            if (isLoggable(level)) {
                var trace = new StringWriter();
                if (thrown != null) {
                    thrown.printStackTrace(new PrintWriter(trace, true));
                }
                append(Instant.now() + " " + level + " " + name + ": " + message + "\n" + trace);
            }
        }

        @Override
        public void log(
                Level level, @Nullable ResourceBundle bundle, @Nullable String format, @Nullable Object... values) {
            log(
                    level,
                    bundle,
                    format == null
                            ? null
                            : MessageFormat.format(format, values)
                                    + (unwritten > 0 ? " (" + unwritten + " lines lost)" : ""),
                    (Throwable) null);
        }
    }
}
