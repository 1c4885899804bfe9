package dev.lede.tui.prompt;

import dev.lede.config.Word;
import dev.lede.config.Words;
import dev.lede.text.DisplayWidth;
import dev.lede.text.Role;
import dev.lede.tui.canvas.Canvas;
import dev.lede.tui.reader.LinkKind;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Draws the prompt on the last row, and above it what there is to choose from. */
public final class PromptView {
    private static final int SHOWN = 8;
    private static final int GAP = 2;

    private PromptView() {}

    /** Returns the column of the last row where the cursor stands: an input method opens there. */
    public static int render(Prompt prompt, Words words, Canvas canvas) {
        int foot = canvas.rows() - 1;
        canvas.fill(foot, Role.TEXT);
        int at = canvas.put(1, foot, words.of(label(prompt.kind())), Role.PROMPT);
        String shown = tail(prompt.text(), canvas.columns() - at - 2);
        int cursor = canvas.put(at, foot, shown, Role.TEXT);
        switch (prompt.kind()) {
            case FEED, HEADING, LINK -> matches(prompt, words, canvas, foot);
            case COMMAND -> commands(prompt, words, canvas, foot);
            case WORDS -> parts(prompt, canvas, foot);
            case PIPE -> {
                canvas.fill(foot - 1, Role.TEXT);
                canvas.put(2, foot - 1, words.of(Word.PIPE_FORMS), Role.DIM);
            }
            case ADDRESS, HELP, FIND, WRITE -> {}
        }
        return cursor;
    }

    private static Word label(Prompt.Kind kind) {
        return switch (kind) {
            case WORDS -> Word.WORDS_PROMPT;
            case COMMAND -> Word.COMMAND_PROMPT;
            case HELP -> Word.WORDS_PROMPT;
            case ADDRESS -> Word.ADDRESS_PROMPT;
            case FEED -> Word.FEED_PROMPT;
            case FIND -> Word.FIND_PROMPT;
            case HEADING -> Word.HEADING_PROMPT;
            case LINK -> Word.LINK_PROMPT;
            case PIPE -> Word.PIPE_PROMPT;
            case WRITE -> Word.WRITE_PROMPT;
        };
    }

    private static void matches(Prompt prompt, Words words, Canvas canvas, int foot) {
        List<Option> matches = prompt.matches();
        if (matches.isEmpty()) {
            canvas.fill(foot - 1, Role.TEXT);
            canvas.put(2, foot - 1, words.of(Word.NONE_OF_THAT_NAME), Role.DIM);
            return;
        }
        int count = Math.min(Math.min(SHOWN, foot), matches.size());
        int first = first(prompt, count);
        for (int i = 0; i < count; i++) {
            int row = foot - count + i;
            canvas.fill(row, Role.TEXT);
            option(matches.get(first + i), row, words, canvas);
            if (first + i == prompt.selected()) {
                canvas.put(0, row, ">", Role.TEXT);
                canvas.highlight(row, Role.SELECTED);
            }
        }
    }

    private static int first(Prompt prompt, int count) {
        return Math.max(0, prompt.selected() - count + 1);
    }

    /**
     * Which of those that match stands on a row.
     *
     * @param rows of the screen
     */
    public static OptionalInt at(Prompt prompt, int rows, int row) {
        int foot = rows - 1;
        int count = Math.min(Math.min(SHOWN, foot), prompt.matches().size());
        boolean among = prompt.kind().isChoice() && row >= foot - count && row < foot;
        return among ? OptionalInt.of(first(prompt, count) + row - (foot - count)) : OptionalInt.empty();
    }

    /** In one row: the list above it is what one looks at. */
    private static void parts(Prompt prompt, Canvas canvas, int foot) {
        if (!prompt.options().isEmpty()) {
            canvas.fill(foot - 1, Role.TEXT);
            int at = 1;
            for (int i = 0; i < prompt.options().size(); i++) {
                Role role = i == prompt.taken() ? Role.TEXT : Role.DIM;
                at = canvas.put(at + 2, foot - 1, prompt.options().get(i).name(), role);
            }
        }
    }

    /** The likeliest stands next to what is typed. */
    private static void commands(Prompt prompt, Words words, Canvas canvas, int foot) {
        List<Option> matches = prompt.matches();
        int count = Math.min(Math.min(SHOWN, foot), matches.size());
        for (int i = 0; i < count; i++) {
            canvas.fill(foot - 1 - i, Role.TEXT);
            if (matches.get(i) instanceof Option.OfCommand(var command)) {
                int end = canvas.put(2, foot - 1 - i, command.word(), Role.TEXT);
                canvas.put(end + 2, foot - 1 - i, words.of(command.help()), Role.DIM);
            }
        }
    }

    private static void option(Option option, int row, Words words, Canvas canvas) {
        switch (option) {
            case Option.OfCommand _, Option.OfPart _ -> {}
            case Option.OfLink link -> link(link, row, words, canvas);
            case Option.OfFeed _, Option.OfHeading _ -> {
                String shown = DisplayWidth.cut(option.name(), Math.max(1, canvas.columns() - 3));
                canvas.put(2, row, shown, Role.TEXT);
            }
        }
    }

    /** What it says of itself, where it leads to, and what is there, where that is no page. */
    private static void link(Option.OfLink link, int row, Words words, Canvas canvas) {
        String host = link.link().link().host();
        String kind = kind(link.link().kind()).map(words::of).orElse("");
        int behind = DisplayWidth.of(host) + DisplayWidth.of(kind) + 2 * GAP;
        String text = DisplayWidth.cut(link.text(), Math.max(1, canvas.columns() - 2 - behind));
        int end = canvas.put(2, row, text, Role.TEXT);
        canvas.put(text.isEmpty() ? end : end + GAP, row, host, Role.DIM);
        canvas.putRight(row, kind + " ", Role.LANG);
    }

    private static Optional<Word> kind(LinkKind kind) {
        return switch (kind) {
            case PAGE -> Optional.empty();
            case AUDIO -> Optional.of(Word.LINK_AUDIO);
            case VIDEO -> Optional.of(Word.LINK_VIDEO);
            case PICTURE -> Optional.of(Word.LINK_PICTURE);
        };
    }

    /** The end of what was typed, where the whole does not fit. */
    private static String tail(String text, int cells) {
        String shown = text;
        while (DisplayWidth.of(shown) > cells) {
            shown = shown.substring(DisplayWidth.graphemeEnd(shown, 0));
        }
        return shown;
    }
}
