package dev.lede.tui;

import dev.lede.config.Command;
import dev.lede.config.Keymap;
import dev.lede.tui.status.Notice;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** How long what is said stays: what went wrong is not lost to a key that only moves. */
final class Saying {
    private static final Set<Command> MOVES = EnumSet.of(
            Command.DOWN,
            Command.UP,
            Command.PAGE_DOWN,
            Command.PAGE_UP,
            Command.NEWEST,
            Command.OLDEST,
            Command.DAY_BEFORE,
            Command.DAY_AFTER,
            Command.WEEK_BEFORE,
            Command.WEEK_AFTER,
            Command.NEXT_UNREAD,
            Command.PREVIOUS_UNREAD,
            Command.LINE_DOWN,
            Command.LINE_UP,
            Command.SCREEN_DOWN,
            Command.SCREEN_UP,
            Command.START,
            Command.END,
            Command.HEADING_BEFORE,
            Command.HEADING_AFTER,
            Command.JUMP_BACK);

    private final Keymap keymap;

    Saying(Keymap keymap) {
        this.keymap = keymap;
    }

    Model heard(Model model, String key) {
        return isOpen(model) && isError(model) && moves(model, key) ? model : model.say(null);
    }

    /** The key back takes an error away before it goes anywhere. What the side bar says of a feed goes with its row. */
    boolean isDismissedBy(Model model, String key) {
        return isOpen(model)
                && isError(model)
                && !model.front().inSideBar()
                && command(model, key).filter(Command.BACK::equals).isPresent();
    }

    /** Whether keys are commands. */
    private static boolean isOpen(Model model) {
        boolean hinted = model.reader() != null && model.reader().hints() != null;
        return model.prompt() == null && model.dialog() == null && !hinted;
    }

    private static boolean isError(Model model) {
        Notice notice = model.status().notice();
        return notice != null && notice.error();
    }

    private boolean moves(Model model, String key) {
        return command(model, key).map(MOVES::contains).orElse(true);
    }

    private Optional<Command> command(Model model, String key) {
        String keys = model.keys().isEmpty() ? key : model.keys() + " " + key;
        boolean inList = model.reader() == null && model.help() == null;
        return inList ? keymap.inList(keys) : keymap.inReader(keys);
    }
}
