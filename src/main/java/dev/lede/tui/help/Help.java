package dev.lede.tui.help;

import dev.lede.config.Command;
import dev.lede.config.Command.Where;
import dev.lede.config.KeyTable;
import dev.lede.config.Keymap;
import dev.lede.config.Word;
import dev.lede.config.Words;
import dev.lede.text.DisplayWidth;
import dev.lede.text.Fold;
import dev.lede.text.Role;
import dev.lede.text.Span;
import dev.lede.text.StyledText;
import java.util.ArrayList;
import java.util.List;

/**
 * The table of commands as lines, and how far it is scrolled.
 *
 * @param lines those of all that hold what was looked for
 */
public record Help(List<StyledText> all, List<StyledText> lines, int top, int height) {
    private static final int KEYS_WIDTH = 14;

    public Help {
        all = List.copyOf(all);
        lines = List.copyOf(lines);
    }

    public static Help of(Words words, Keymap keymap, int height) {
        var lines = new ArrayList<StyledText>();
        for (Where where : Where.values()) {
            lines.add(StyledText.of(words.of(where.heading()), Role.HEADING2));
            KeyTable.commands(where).forEach(command -> lines.add(line(command, words, keymap)));
            lines.add(StyledText.EMPTY);
        }
        lines.add(StyledText.of(words.of(Word.KEYS_COUNT), Role.DIM));
        return new Help(lines, lines, 0, height);
    }

    private static StyledText line(Command command, Words words, Keymap keymap) {
        String keys = String.join(" ", keymap.keys(command));
        String gap = " ".repeat(Math.max(1, KEYS_WIDTH - DisplayWidth.of(keys)));
        return new StyledText(
                List.of(Span.of("  " + keys + gap, Role.UNREAD_TITLE), Span.of(words.of(command.help()), Role.TEXT)));
    }

    public Help narrow(String part) {
        String folded = Fold.of(part.strip());
        var found = all.stream()
                .filter(line -> Fold.of(line.plain()).contains(folded))
                .toList();
        return new Help(all, folded.isEmpty() ? all : found, 0, height);
    }

    public Help scroll(int by) {
        return new Help(all, lines, Math.clamp(top + by, 0, Math.max(0, lines.size() - height)), height);
    }

    public Help page(int by) {
        return scroll(by * Math.max(1, height - 1));
    }

    public Help resized(int height) {
        return new Help(all, lines, top, height).scroll(0);
    }
}
