package dev.lede.tui;

import dev.lede.model.EntryId;
import dev.lede.terminal.MouseAction;
import dev.lede.terminal.Position;
import dev.lede.tui.canvas.Area;
import dev.lede.tui.entries.EntryList;
import dev.lede.tui.help.Help;
import java.util.Optional;

/** What the mouse does: the wheel scrolls what is under it, a click picks it, a click on what is selected opens it. */
final class Pointer {
    private static final int WHEEL_LINES = 3;

    private final Lists lists;
    private final Reading reading;

    Pointer(Lists lists, Reading reading) {
        this.lists = lists;
        this.reading = reading;
    }

    Step mouse(Model model, MouseAction action, Position at) {
        if (model.prompt() != null || model.dialog() != null) {
            return Step.to(model);
        }
        return switch (action) {
            case WHEEL_UP -> wheel(model, at, -WHEEL_LINES);
            case WHEEL_DOWN -> wheel(model, at, WHEEL_LINES);
            case PRESS -> press(model, at);
            case MIDDLE_PRESS, RIGHT_PRESS, RELEASE -> Step.to(model);
        };
    }

    /** Beside an open article the list takes clicks too. */
    private Step press(Model model, Position at) {
        boolean open = model.reader() != null;
        if (model.help() != null || open && (!model.layout().isSplit() || isOnArticle(model, at))) {
            return Step.to(model);
        }
        return click(model.say(null).read(null), at);
    }

    private static boolean isOnArticle(Model model, Position at) {
        return contains(model.layout().article(), at);
    }

    private Step wheel(Model model, Position at, int by) {
        Help help = model.help();
        if (help != null) {
            return Step.to(model.help(help.scroll(by)));
        }
        boolean onArticle = model.layout().isSplit() ? isOnArticle(model, at) : model.reader() != null;
        if (onArticle) {
            return reading.scroll(model, by);
        }
        FrontPage front = model.front();
        return Step.to(
                contains(model.layout().sideBar(), at)
                        ? model.with(front.sideBar().scroll(by))
                        : model.with(front.list().scroll(by)));
    }

    private Step click(Model model, Position at) {
        Layout layout = model.layout();
        if (contains(layout.sideBar(), at)) {
            return model.front()
                    .sideBar()
                    .at(at.row())
                    .map(choice -> lists.choose(model, choice))
                    .orElse(Step.to(model));
        }
        if (layout.isSplit() && isOnArticle(model, at)) {
            return reading.openSelected(model.with(model.front().focus(false)));
        }
        if (!contains(layout.list(), at)) {
            return Step.to(model);
        }
        return clickRow(model.with(model.front().focus(false)), at.row());
    }

    private Step clickRow(Model model, int row) {
        EntryList list = model.front().list();
        Optional<EntryId> clicked = list.at(row);
        if (clicked.isEmpty()) {
            return Step.to(model);
        }
        return clicked.get().equals(list.selected())
                ? reading.openSelected(model)
                : Step.to(model.with(list.select(clicked.get())));
    }

    private static boolean contains(Area area, Position at) {
        return area.contains(at.column(), at.row());
    }
}
