package dev.lede.tui.tags;

import dev.lede.config.Word;
import dev.lede.config.Words;
import dev.lede.library.TagCount;
import dev.lede.model.Origin;
import dev.lede.text.DisplayWidth;
import dev.lede.text.Role;
import dev.lede.tui.canvas.Canvas;
import java.util.List;

/** Draws what is typed on the last row, and above it the tags that match: each with its mark, count and origin. */
public final class TagPickerView {
    private static final int SHOWN = 12;
    private static final int NAME = 6;

    private TagPickerView() {}

    /** Returns the column of the last row where the cursor stands: an input method opens there. */
    public static int render(TagPicker picker, Words words, Canvas canvas) {
        int foot = canvas.rows() - 1;
        canvas.fill(foot, Role.TEXT);
        int at = canvas.put(1, foot, words.of(picker.gives() ? Word.TAGS_PROMPT : Word.TAG_PROMPT), Role.PROMPT);
        int cursor = canvas.put(at, foot, picker.typed(), Role.TEXT);
        canvas.put(cursor + 3, foot, words.of(picker.gives() ? Word.TAGS_KEYS : Word.TAG_KEYS), Role.DIM);
        List<TagCount> matches = picker.matches();
        int count = Math.min(Math.min(SHOWN, foot), matches.size());
        int first = first(picker, count);
        for (int i = 0; i < count; i++) {
            row(picker, matches.get(first + i), first + i == picker.at(), foot - count + i, words, canvas);
        }
        if (matches.isEmpty()) {
            canvas.fill(foot - 1, Role.TEXT);
            canvas.put(2, foot - 1, words.of(Word.NO_SUCH_TAG), Role.DIM);
        }
        return cursor;
    }

    private static int first(TagPicker picker, int count) {
        return Math.max(0, picker.at() - count + 1);
    }

    /**
     * Which of the tags that match stands on a row; -1 for none.
     *
     * @param rows of the screen
     */
    public static int at(TagPicker picker, int rows, int row) {
        int foot = rows - 1;
        int count = Math.min(Math.min(SHOWN, foot), picker.matches().size());
        return row >= foot - count && row < foot ? first(picker, count) + row - (foot - count) : -1;
    }

    private static void row(TagPicker picker, TagCount tag, boolean current, int row, Words words, Canvas canvas) {
        canvas.fill(row, Role.TEXT);
        canvas.put(2, row, mark(picker, tag.name()), Role.UNREAD_MARK);
        String origin = words.of(origin(tag.origin()));
        int end = canvas.columns() - 2 - DisplayWidth.of(origin);
        canvas.put(end, row, origin, Role.DIM);
        Long count = picker.counts().get(tag.name());
        String counted = count == null ? "" : Long.toString(count);
        int name = Math.max(1, end - NAME - counted.length() - 4);
        int at = canvas.put(NAME, row, DisplayWidth.cut(tag.name(), name), Role.TAG);
        canvas.put(at + 2, row, counted, Role.COUNT);
        if (current) {
            canvas.put(0, row, ">", Role.TEXT);
            canvas.highlight(row, Role.SELECTED);
        }
    }

    private static String mark(TagPicker picker, String tag) {
        if (picker.without().contains(tag)) {
            return "[-]";
        }
        return picker.with().contains(tag) ? "[+]" : "[ ]";
    }

    private static Word origin(Origin origin) {
        return switch (origin) {
            case FEED -> Word.TAG_OF_FEED;
            case PUBLISHER -> Word.TAG_OF_PUBLISHER;
            case RULE -> Word.TAG_OF_RULE;
            case OWN -> Word.TAG_OWN;
        };
    }
}
