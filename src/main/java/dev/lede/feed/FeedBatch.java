package dev.lede.feed;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * Many files in one process: reads lines of path, content type and base address, parted by tabs, and answers each with
 * one line of JSON, in order and at once.
 */
public final class FeedBatch {
    private FeedBatch() {}

    public static void run(InputStream lines, OutputStream out) throws IOException {
        var reader = new BufferedReader(new InputStreamReader(lines, StandardCharsets.UTF_8));
        for (String line = reader.readLine(); line != null; line = reader.readLine()) {
            FeedJson.write(answer(line.split("\t", -1)), out);
        }
    }

    private static ParseResult answer(String[] parts) {
        try {
            byte[] body = Files.readAllBytes(Path.of(parts[0]));
            return FeedParser.parse(body, part(parts, 1), part(parts, 2));
        } catch (IOException e) {
            return new NotAFeed(NotAFeed.Reason.UNREADABLE);
        }
    }

    private static @Nullable String part(String[] parts, int index) {
        return index < parts.length && !parts[index].isBlank() ? parts[index] : null;
    }
}
