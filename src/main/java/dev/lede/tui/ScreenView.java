package dev.lede.tui;

import dev.lede.config.Command;
import dev.lede.config.Theme;
import dev.lede.config.Word;
import dev.lede.config.Words;
import dev.lede.library.Overview;
import dev.lede.terminal.Frame;
import dev.lede.terminal.Position;
import dev.lede.text.Role;
import dev.lede.text.StyledText;
import dev.lede.tui.calendar.CalendarView;
import dev.lede.tui.canvas.Area;
import dev.lede.tui.canvas.Canvas;
import dev.lede.tui.entries.EntriesView;
import dev.lede.tui.entries.EntryList;
import dev.lede.tui.help.Help;
import dev.lede.tui.help.HelpView;
import dev.lede.tui.prompt.Prompt;
import dev.lede.tui.prompt.PromptView;
import dev.lede.tui.reader.Find;
import dev.lede.tui.reader.Reader;
import dev.lede.tui.reader.ReaderView;
import dev.lede.tui.reader.WholePictureView;
import dev.lede.tui.sidebar.SideBar;
import dev.lede.tui.sidebar.SideBarView;
import dev.lede.tui.status.Status;
import dev.lede.tui.status.StatusView;
import dev.lede.tui.tags.TagPickerView;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Draws a whole model: each view on its part of the frame. */
final class ScreenView {
    /** A frame and where its cursor stands, if it has one. */
    record Picture(Frame frame, @Nullable Position cursor) {}

    private final Surroundings surroundings;
    private final Theme theme;

    ScreenView(Surroundings surroundings, Theme theme) {
        this.surroundings = surroundings;
        this.theme = theme;
    }

    Picture draw(Model model) {
        var frame = new Frame(model.size(), theme.ground());
        Layout layout = model.layout();
        Canvas whole = new Canvas(frame, theme, layout.whole());
        if (model.reader() != null) {
            model.pictures().graphics().forEach(frame::keep);
        }
        body(model, frame);
        StatusView.render(model.status(), shown(model), reminder(model), words(), surroundings.keymap(), whole);
        Prompt prompt = model.prompt();
        if (model.dialog() instanceof Dialog.OfViews(var views)) {
            views.render(model.front().sideBar(), words(), whole);
        }
        if (model.dialog() instanceof Dialog.OfTags(var picker)) {
            int column = TagPickerView.render(picker, words(), whole);
            return new Picture(frame, new Position(column, layout.whole().rows() - 1));
        }
        if (prompt == null) {
            return new Picture(frame, null);
        }
        int column = PromptView.render(prompt, words(), whole);
        StatusView.renderAbovePrompt(model.status(), whole);
        return new Picture(frame, new Position(column, layout.whole().rows() - 1));
    }

    /** What the terminal's window is called; nothing until it is known. */
    static String title(Model model) {
        Overview known = model.front().sideBar().overview();
        if (known.total() == 0) {
            return "";
        }
        return known.unread() == 0 ? "lede" : "lede · " + known.unread();
    }

    private void body(Model model, Frame frame) {
        Canvas body = new Canvas(frame, theme, model.layout().body());
        Help help = model.help();
        Reader reader = model.reader();
        if (help != null) {
            HelpView.render(help, body);
        } else if (model.dialog() instanceof Dialog.OfDay(var calendar)) {
            String shown = model.front().shown().name(words());
            CalendarView.render(calendar, model.days().known(), shown, surroundings.when(), body);
        } else if (model.dialog() instanceof Dialog.OfPicture(var whole)) {
            WholePictureView.render(whole, words(), body);
        } else if (reader != null && reader.window() != null && !model.layout().isSplit()) {
            article(reader, next(model), model, frame);
        } else {
            frontPage(model, frame);
        }
    }

    private void article(Reader reader, StyledText below, Model model, Frame frame) {
        Canvas canvas = canvas(frame, model.layout().article());
        new ReaderView(model.pictures(), words()).render(reader, surroundings.measure(model.page()), below, canvas);
    }

    /** Until an article has come the one before it stays. */
    private void beside(Model model, Frame frame) {
        Area list = model.layout().list();
        Canvas line = canvas(frame, new Area(list.column() + list.columns(), 0, 1, list.rows()));
        for (int row = 0; row < list.rows(); row++) {
            line.put(0, row, "│", Role.BORDER);
        }
        Reader open = model.reader();
        Reader pane = model.front().pane().reader();
        if (open != null && open.window() != null) {
            article(open, next(model), model, frame);
        } else if (pane != null) {
            article(pane, StyledText.EMPTY, model, frame);
        }
    }

    private void frontPage(Model model, Frame frame) {
        FrontPage front = model.front();
        Layout layout = model.layout();
        if (layout.hasSideBar()) {
            SideBarView.render(front.sideBar(), front.inSideBar(), words(), canvas(frame, layout.sideBar()));
        }
        Canvas list = canvas(frame, layout.list());
        if (front.list().rows().isEmpty() && !front.loading().window()) {
            list.put(1, 1, nothing(front.shown()), Role.DIM);
        }
        boolean focused = !front.inSideBar() && model.reader() == null;
        var known = new EntriesView.Beside(model.days().known(), front.shown().narrowing(), focused);
        EntriesView.render(front.list(), known, surroundings.when(), list);
        if (layout.isSplit()) {
            beside(model, frame);
        }
    }

    private Canvas canvas(Frame frame, Area area) {
        return new Canvas(frame, theme, area);
    }

    /** Why there is nothing, and what to press. */
    private String nothing(Shown shown) {
        if (shown.narrowed()) {
            return words().of(Word.NOTHING_FOUND, key(Command.BACK));
        }
        return shown.unreadOnly()
                ? words().of(Word.NOTHING_UNREAD, key(Command.UNREAD_ONLY))
                : words().of(Word.NOTHING_HERE);
    }

    /** What comes after the article, by the list the person came from. */
    private StyledText next(Model model) {
        EntryList list = model.front().list();
        EntryList moved = list.move(1);
        return moved.selectedEntry()
                .filter(_ -> !moved.selectedEntry().equals(list.selectedEntry()))
                .map(entry -> words().of(Word.NEXT_TITLE, key(Command.NEXT_ENTRY), entry.title()))
                .map(text -> StyledText.of(text, Role.DIM))
                .orElse(StyledText.EMPTY);
    }

    private static String found(Reader reader) {
        Find find = reader.find();
        return find == null ? "" : find.text() + " " + find.count() + "  ";
    }

    private String shown(Model model) {
        Reader reader = model.reader();
        if (model.help() != null) {
            return words().of(Word.KEYS);
        }
        if (model.dialog() instanceof Dialog.OfDay(var calendar)) {
            return CalendarView.foot(calendar, words());
        }
        if (model.dialog() instanceof Dialog.OfPicture(var whole)) {
            return whole.words();
        }
        if (reader != null) {
            return found(reader) + reader.percent() + "%  " + reader.entry().feed()
                    + (reader.entry().starred() ? "  ★" : "");
        }
        String name = model.front().shown().name(words());
        String count = model.count() > 0 ? "  " + model.count() : "";
        int chosen = model.front().list().selectedTogether();
        String selected = chosen > 0 ? " · " + words().of(Word.SELECTED, chosen) : "";
        return name + rows(model.status()) + selected + count;
    }

    /** In the reader and in help, those of the list would be wrong; a dialog says itself what it takes. */
    private String reminder(Model model) {
        if (model.dialog() != null) {
            return "";
        }
        if (model.front().inSideBar() && model.reader() == null && model.help() == null) {
            return inSideBar(model.front().sideBar());
        }
        boolean inList = model.reader() == null && model.help() == null;
        Reader reader = model.help() == null ? model.reader() : null;
        boolean wide = reader != null && reader.isWide();
        return Arrays.stream(Command.values())
                .filter(command -> command.inStatus() || wide && command == Command.RIGHT)
                .filter(command -> inList || command.where() != Command.Where.LIST)
                .map(command -> key(command) + " " + words().of(command.help()))
                .collect(Collectors.joining("  "));
    }

    private String inSideBar(SideBar bar) {
        return words().of(
                        bar.isOnBranch() ? Word.SIDE_BAR_BRANCH_KEYS : Word.SIDE_BAR_KEYS,
                        key(Command.OPEN),
                        key(Command.SIDE_BAR),
                        key(Command.CLOSE_BRANCH),
                        key(Command.OPEN_BRANCH));
    }

    private String key(Command command) {
        return surroundings.keymap().key(command);
    }

    private String rows(Status status) {
        long rows = status.rows();
        if (rows < 0) {
            return "";
        }
        if (status.entries() > rows) {
            return " · " + words().of(Word.ENTRIES_FOLDED, rows, status.entries());
        }
        return " · " + (rows == 1 ? words().of(Word.ONE_ENTRY) : words().of(Word.ENTRIES, rows));
    }

    private Words words() {
        return surroundings.words();
    }
}
