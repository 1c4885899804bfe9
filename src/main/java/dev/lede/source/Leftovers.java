package dev.lede.source;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a killed lede left half written: a prefix, and the number of the process that was at it. */
public final class Leftovers {
    private Leftovers() {}

    /** The name for what this process has not finished yet. */
    public static Path unfinished(Path folder, String prefix) {
        return folder.resolve(prefix + ProcessHandle.current().pid());
    }

    /** Removes what nobody finishes any more. */
    public static void remove(Path folder, String prefix) throws IOException {
        Pattern name = Pattern.compile(Pattern.quote(prefix) + "(\\d{1,18})");
        try (var left = Files.newDirectoryStream(
                folder, file -> isOver(name.matcher(file.getFileName().toString())))) {
            for (Path file : left) {
                Files.deleteIfExists(file);
            }
        }
    }

    /** Our own number may have been that of one that was killed. */
    private static boolean isOver(Matcher name) {
        if (!name.matches()) {
            return false;
        }
        long process = Long.parseLong(name.group(1));
        return process == ProcessHandle.current().pid()
                || ProcessHandle.of(process).isEmpty();
    }
}
