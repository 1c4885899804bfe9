package dev.lede.account;

import java.io.BufferedReader;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The double as a program, for scripts: says its address, then does what each line of stdin names ({@code stop}, {@code
 * start}, {@code read TITLE}, {@code arrive TITLE}, {@code labels TITLE}, {@code unread}) and answers it with one line.
 */
final class StandIn {
    private final GreaderDouble server = GreaderDouble.speaking(Dialect.FRESHRSS);
    private final Map<String, ItemId> entries = new LinkedHashMap<>();
    private final String feed = server.state.follow("The Example", "Daily");

    private StandIn() {}

    public static void main(String[] arguments) throws IOException {
        var standIn = new StandIn();
        // Whatever the locale: a bare machine has none.
        var answers = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        answers.println(standIn.server.base());
        var lines = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            int blank = line.indexOf(' ');
            String word = blank < 0 ? line : line.substring(0, blank);
            answers.println(standIn.done(word, line.substring(blank + 1)));
        }
        System.exit(0);
    }

    private String done(String word, String title) throws IOException {
        switch (word) {
            case "stop" -> server.stop();
            case "start" -> server.start();
            case "arrive" -> entries.put(title, server.state.arrive(feed, title));
            case "read" -> server.state.read(entries.get(title), true);
            case "labels" -> {
                return String.join(", ", server.state.labels(entries.get(title)));
            }
            case "unread" -> {
                return entries.entrySet().stream()
                        .filter(entry -> !server.state.isRead(entry.getValue()))
                        .map(Map.Entry::getKey)
                        .collect(Collectors.joining(", "));
            }
            default -> throw new IllegalArgumentException(word);
        }
        return word;
    }
}
