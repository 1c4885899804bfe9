package dev.lede.terminal;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What a terminal says of itself where somebody asks for that and waits; the reader asks the same and never waits.
 *
 * @param pictures whether it draws them (Kitty's protocol)
 * @param wide whether ambiguous characters take two cells
 * @param mouse whether it reports clicks as the reader wants them (SGR, mode 1006)
 * @param clipboard whether it names a command that fills the clipboard (OSC 52, terminfo's Ms)
 */
public record Interview(boolean pictures, boolean wide, boolean mouse, boolean clipboard) {
    private static final Duration PATIENCE = Duration.ofSeconds(1);
    private static final int LONGEST_ANSWER = 4_096;

    private static final String MOUSE = "\033[?1006$p";
    private static final String CLIPBOARD = "\033P+q4d73\033\\";

    /** Wipes what a question may have drawn, and asks what all terminals answer, so that it is the end. */
    private static final String LAST = "\r\033[K\033[5n";

    private static final String END = "\033[0n";
    private static final Pattern HAS_MOUSE = Pattern.compile("\033\\[\\?1006;[1-4]\\$y");
    private static final Pattern HAS_CLIPBOARD = Pattern.compile("\033P1\\+r4[dD]73");

    /** Asks the terminal that controls the process; empty where it does not answer within a second. */
    public static Optional<Interview> of(Map<String, String> environment) throws IOException {
        return on(new DeviceLine(environment), Capabilities.of(environment));
    }

    static Optional<Interview> on(Line line, Capabilities capabilities) throws IOException {
        try (var restoring = new Restoring(line)) {
            line.raw();
            String answers = answers(line, questions(capabilities));
            return answers.contains(END) ? Optional.of(read(answers)) : Optional.empty();
        }
    }

    private static String questions(Capabilities capabilities) {
        // What knows no links knows none of the longer commands, and would draw them.
        String longer = capabilities.links() ? MOUSE + CLIPBOARD : "";
        return Question.all(capabilities, Set.of()) + longer + LAST;
    }

    private static String answers(Line line, String questions) throws IOException {
        var arrivals = new Arrivals(line.input());
        arrivals.start();
        try {
            line.output().write(questions.getBytes(UTF_8));
            line.output().flush();
            return heard(arrivals);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return "";
        } finally {
            arrivals.stop();
        }
    }

    private static String heard(Arrivals arrivals) throws InterruptedException {
        var answers = new StringBuilder();
        long end = System.nanoTime() + PATIENCE.toNanos();
        long left = PATIENCE.toMillis();
        while (left > 0 && answers.length() < LONGEST_ANSWER && answers.indexOf(END) < 0) {
            if (arrivals.next(left) instanceof Arrival.Bytes(var bytes)) {
                answers.append(ISO_8859_1.decode(bytes));
                left = Duration.ofNanos(end - System.nanoTime()).toMillis();
            } else {
                left = 0;
            }
        }
        return answers.toString();
    }

    private static Interview read(String answers) {
        var replies = new Decoder(Decoder.FOREVER);
        answers.chars().forEach(replies::accept);
        boolean pictures = false;
        boolean wide = false;
        for (Input input = replies.poll(); input != null; input = replies.poll()) {
            pictures |= input instanceof Input.TakesPictures;
            wide |= input instanceof Input.AmbiguousIsWide;
        }
        return new Interview(
                pictures,
                wide,
                HAS_MOUSE.matcher(answers).find(),
                HAS_CLIPBOARD.matcher(answers).find());
    }
}
