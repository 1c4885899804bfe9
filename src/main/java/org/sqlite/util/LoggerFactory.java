package org.sqlite.util;

import java.lang.System.Logger.Level;
import java.util.function.Supplier;

/** Stands before the class of SQLite's driver: what it has to say goes to our log, and costs nothing before. */
public final class LoggerFactory {
    private LoggerFactory() {}

    public static Logger getLogger(Class<?> speaker) {
        return new ToOurLog(speaker.getName());
    }

    private record ToOurLog(String speaker) implements Logger {

        @Override
        public void trace(Supplier<String> message) {
            // Nothing below a warning is logged.
        }

        @Override
        public void info(Supplier<String> message) {
            // Nothing below a warning is logged.
        }

        @Override
        public void warn(Supplier<String> message) {
            System.getLogger(speaker).log(Level.WARNING, message);
        }

        @Override
        public void error(Supplier<String> message, Throwable cause) {
            System.getLogger(speaker).log(Level.ERROR, message, cause);
        }
    }
}
