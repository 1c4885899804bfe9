package dev.lede.tui;

import dev.lede.model.EntryId;
import dev.lede.terminal.MouseAction;
import dev.lede.terminal.Position;
import dev.lede.tui.canvas.Area;
import dev.lede.tui.entries.EntryList;
import dev.lede.tui.help.Help;
import dev.lede.tui.prompt.Prompt;
import dev.lede.tui.prompt.PromptView;
import dev.lede.tui.reader.Reader;
import dev.lede.tui.reader.Touch;
import dev.lede.tui.sidebar.SideBar;
import java.util.Optional;

/**
 * What the mouse does: the wheel scrolls what is under it; a click picks what is under it, and opens it where it is picked
 * already, or is a link.
 */
final class Pointer {
    private static final int WHEEL_LINES = 3;

    private final Surroundings surroundings;
    private final Lists lists;
    private final Reading reading;
    private final Jumps jumps;
    private final Prompts prompts;
    private final Dialogs dialogs;

    Pointer(Surroundings surroundings, Lists lists, Reading reading, Jumps jumps, Prompts prompts, Dialogs dialogs) {
        this.surroundings = surroundings;
        this.lists = lists;
        this.reading = reading;
        this.jumps = jumps;
        this.prompts = prompts;
        this.dialogs = dialogs;
    }

    Step mouse(Model model, MouseAction action, Position at) {
        return switch (action) {
            case WHEEL_UP -> wheel(model, at, -1);
            case WHEEL_DOWN -> wheel(model, at, 1);
            case PRESS -> click(model, at);
            case MIDDLE_PRESS, RIGHT_PRESS, RELEASE -> Step.to(model);
        };
    }

    private Step wheel(Model model, Position at, int by) {
        Prompt prompt = model.prompt();
        if (prompt != null) {
            return Step.to(prompt.kind().isChoice() ? model.ask(prompt.move(by)) : model);
        }
        Dialog dialog = model.dialog();
        return dialog == null ? scroll(model, at, by * WHEEL_LINES) : dialogs.wheel(model, dialog, by);
    }

    private Step scroll(Model model, Position at, int by) {
        Help help = model.help();
        if (help != null) {
            return Step.to(model.help(help.scroll(by)));
        }
        if (model.reader() != null) {
            return reading.scroll(model, by);
        }
        FrontPage front = model.front();
        return Step.to(
                contains(model.layout().sideBar(), at)
                        ? model.with(front.sideBar().scroll(by))
                        : model.with(front.list().scroll(by)));
    }

    private Step click(Model model, Position at) {
        Prompt prompt = model.prompt();
        if (prompt != null) {
            var option = PromptView.at(prompt, model.size().rows(), at.row());
            return option.isPresent()
                    ? prompts.key(model, prompt.move(option.getAsInt() - prompt.selected()), "Enter")
                    : Step.to(model);
        }
        Dialog dialog = model.dialog();
        if (dialog != null || model.help() != null) {
            return dialog == null ? Step.to(model) : dialogs.click(model, dialog, at.row());
        }
        Reader reader = model.reader();
        return reader == null ? clickFront(model.say(null), at) : clickArticle(model.say(null), reader, at);
    }

    private Step clickArticle(Model model, Reader reader, Position at) {
        int left = (model.size().columns() - surroundings.measure(model.size())) / 2;
        return Touch.link(reader, at.column() - left, at.row())
                .map(address -> jumps.open(model, address))
                .orElse(Step.to(model));
    }

    private Step clickFront(Model model, Position at) {
        Layout layout = model.layout();
        if (contains(layout.sideBar(), at)) {
            return clickSideBar(model, model.front().sideBar(), at);
        }
        return contains(layout.list(), at)
                ? clickRow(model.with(model.front().focus(false)), at.row())
                : Step.to(model);
    }

    private Step clickSideBar(Model model, SideBar bar, Position at) {
        return bar.isMark(at.row(), at.column())
                ? Step.to(model.with(bar.toggled(at.row())))
                : bar.at(at.row()).map(choice -> lists.choose(model, choice)).orElse(Step.to(model));
    }

    /** On a day's heading: its newest entry. */
    private Step clickRow(Model model, int row) {
        EntryList list = model.front().list();
        Optional<EntryId> clicked = list.at(row);
        if (clicked.isEmpty()) {
            return Step.to(list.headed(row)
                    .map(newest -> model.with(list.select(newest)))
                    .orElse(model));
        }
        return clicked.get().equals(list.selected())
                ? reading.openSelected(model)
                : Step.to(model.with(list.select(clicked.get())));
    }

    private static boolean contains(Area area, Position at) {
        return area.contains(at.column(), at.row());
    }
}
