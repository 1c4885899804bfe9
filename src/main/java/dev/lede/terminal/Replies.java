package dev.lede.terminal;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads what a terminal answers to a {@link Question}. Whatever else it says is nothing: also what only looks like an answer. */
final class Replies {
    private static final String VERSION = "\033P>|";
    private static final String PICTURES = "\033_Gi=" + Question.PICTURE + ";OK\033\\";

    /** Behind one character of two cells. That row is the last, so no F3 with Alt looks like it. */
    private static final Pattern WIDE = Pattern.compile("\033\\[(?!1;)\\d{1,4};3R");

    private boolean placesInText = true;

    /** @param sequence whole, from ESC to its end */
    Optional<Input> read(String sequence) {
        if (sequence.startsWith(VERSION)) {
            placesInText = placesInText(sequence.substring(VERSION.length()).toLowerCase(Locale.ROOT));
        }
        if (WIDE.matcher(sequence).matches()) {
            return Optional.of(new Input.AmbiguousIsWide());
        }
        return placesInText && sequence.equals(PICTURES) ? Optional.of(new Input.TakesPictures()) : Optional.empty();
    }

    /** These take Kitty's pictures, but show boxes for the characters that would stand for one in text. */
    private static boolean placesInText(String version) {
        return Stream.of("konsole", "wezterm", "iterm2", "xterm.js", "warp").noneMatch(version::startsWith);
    }
}
