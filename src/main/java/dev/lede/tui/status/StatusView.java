package dev.lede.tui.status;

import dev.lede.config.Command;
import dev.lede.config.Keymap;
import dev.lede.config.Word;
import dev.lede.config.Words;
import dev.lede.text.DisplayWidth;
import dev.lede.text.Role;
import dev.lede.text.Span;
import dev.lede.text.StyledText;
import dev.lede.tui.canvas.Canvas;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Draws the last row: left what is shown or said, right what goes on behind it, else a few keys to remember. */
public final class StatusView {
    private static final int GAP = 3;

    private StatusView() {}

    /**
     * @param shown what is shown and how many, in words
     * @param reminder of keys, while there is nothing to tell
     */
    public static void render(Status status, String shown, String reminder, Words words, Keymap keymap, Canvas canvas) {
        int row = canvas.rows() - 1;
        canvas.fill(row, Role.STATUS);
        String right = right(status, reminder, words, keymap);
        Notice notice = status.notice();
        int end = notice == null
                ? canvas.put(1, row, shown, Role.STATUS)
                : canvas.put(1, row, notice.text(), notice.error() ? Role.STATUS_KEY : Role.STATUS);
        if (end + GAP + DisplayWidth.of(right) < canvas.columns()) {
            canvas.putRight(row, right + " ", Role.STATUS);
        }
        if (notice != null && notice.address() != null) {
            address(notice.address(), row, canvas);
        }
    }

    /** What went wrong with the words in the prompt, which stands where else it would be told. */
    public static void renderAbovePrompt(Status status, Canvas canvas) {
        Notice notice = status.notice();
        if (notice != null && notice.error()) {
            int row = canvas.rows() - 2;
            canvas.fill(row, Role.PROBLEM);
            canvas.put(1, row, notice.text(), Role.PROBLEM);
        }
    }

    private static String right(Status status, String reminder, Words words, Keymap keymap) {
        Syncing syncing = status.syncing();
        if (syncing != null) {
            return words.of(Word.SYNCING, syncing.done(), syncing.feeds(), syncing.arrived(), keymap.key(Command.BACK));
        }
        if (status.arrived() > 0) {
            return words.of(Word.ARRIVED, status.arrived(), keymap.key(Command.SHOW_ARRIVED));
        }
        return reminder;
    }

    /** The whole address on rows of its own: a cut one could not be copied by hand. */
    private static void address(String address, int foot, Canvas canvas) {
        int width = canvas.columns() - 2;
        int rows = (DisplayWidth.of(address) + width - 1) / width;
        String rest = address;
        for (int row = foot - rows; row < foot; row++) {
            canvas.fill(row, Role.TEXT);
            String part = beginning(rest, width);
            canvas.put(1, row, link(part, address));
            rest = rest.substring(part.length());
        }
    }

    private static String beginning(String text, int cells) {
        int end = 0;
        while (end < text.length()) {
            int next = DisplayWidth.graphemeEnd(text, end);
            if (DisplayWidth.of(text.substring(0, next)) > cells) {
                break;
            }
            end = next;
        }
        return text.substring(0, end);
    }

    private static StyledText link(String part, @Nullable String address) {
        return new StyledText(List.of(new Span(part, Role.LINK, Set.of(), address)));
    }
}
