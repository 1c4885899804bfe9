package dev.lede.tui;

import dev.lede.config.Command;
import dev.lede.config.Word;
import dev.lede.tui.help.Help;
import dev.lede.tui.prompt.Prompt;
import dev.lede.tui.sidebar.Choice;
import dev.lede.tui.status.Notice;
import dev.lede.tui.status.Syncing;

/** What each command does: the table from commands to steps. */
final class Commands {
    private final Surroundings surroundings;
    private final Lists lists;
    private final Narrowing narrowing;
    private final Reading reading;
    private final Finding finding;
    private final PageForms forms;
    private final Jumps jumps;
    private final Showing showing;
    private final Dialogs dialogs;
    private final Changes changes;
    private final Outgoing outgoing;

    Commands(
            Surroundings surroundings,
            Lists lists,
            Narrowing narrowing,
            Reading reading,
            Jumps jumps,
            Showing showing,
            Dialogs dialogs) {
        this.surroundings = surroundings;
        this.lists = lists;
        this.narrowing = narrowing;
        this.reading = reading;
        this.finding = new Finding(surroundings, reading);
        this.forms = new PageForms(surroundings, reading);
        this.jumps = jumps;
        this.showing = showing;
        this.dialogs = dialogs;
        this.changes = new Changes(surroundings);
        this.outgoing = new Outgoing(surroundings);
    }

    Step press(Model model, Command command, int count) {
        Help help = model.help();
        return help == null ? act(model, command, count) : inHelp(model, help, command);
    }

    private Step act(Model model, Command command, int count) {
        return switch (command) {
            case HELP ->
                Step.to(model.help(Help.of(surroundings.words(), surroundings.keymap(), Layout.height(model.size()))));
            case COMMAND_LINE -> Step.to(model.ask(Prompt.forCommand(model.reader() != null)));
            case QUIT -> Step.to(model.reader() == null ? model.leave() : model.read(null));
            case BACK -> model.reader() == null ? back(model) : finding.endOr(model, model.read(null));
            case SYNC -> Step.to(model, new Effect.Sync(false));
            case UNDO -> Step.to(model, new Effect.Undo());
            case REDO -> Step.to(model, new Effect.Redo());
            case SUSPEND -> Step.to(model, new Effect.Suspend());
            case REDRAW -> Step.to(model, new Effect.Redraw());
            case NEXT_UNREAD -> finding.isActive(model) ? finding.step(model, 1) : nextUnread(model, true);
            case PREVIOUS_UNREAD -> nextUnread(model, false);
            case STAR -> changes.star(model);
            case READ -> changes.read(model);
            case OPEN_LINK -> changes.openLink(model);
            case COPY_LINK -> changes.copyLink(model);
            case DOWN -> lists.move(model, count);
            case UP -> lists.move(model, -count);
            case PAGE_DOWN -> lists.page(model, count);
            case PAGE_UP -> lists.page(model, -count);
            case NEWEST -> lists.newest(model);
            case OLDEST -> lists.oldest(model);
            case OPEN -> model.front().inSideBar() ? lists.pick(model) : reading.openSelected(model);
            case SIDE_BAR -> lists.toSideBar(model);
            case FOLD -> lists.fold(model);
            case VIEWS -> dialogs.views(model);
            case OPEN_BRANCH -> lists.branch(model, true);
            case CLOSE_BRANCH -> lists.branch(model, false);
            case PICK_TAG -> dialogs.pickTags(model);
            case EDIT_TAGS -> dialogs.editTags(model);
            case NARROW -> narrowing.ask(model);
            case ADD_FEED -> Step.to(model.ask(Prompt.forAddress()));
            case CALENDAR -> dialogs.calendar(model);
            case DAY_BEFORE -> lists.day(model, -count);
            case DAY_AFTER -> lists.day(model, count);
            case WEEK_BEFORE -> lists.day(model, -7 * count);
            case WEEK_AFTER -> lists.day(model, 7 * count);
            case UNREAD_ONLY -> lists.unreadOnly(model);
            case DENSITY -> lists.dense(model);
            case SELECT -> Step.to(model.with(model.front().list().select()));
            case READ_ABOVE -> changes.markBesideRead(model, false);
            case READ_BELOW -> changes.markBesideRead(model, true);
            case DAY_READ -> changes.markDayRead(model);
            case ALL_READ -> changes.markAllRead(model);
            case SHOW_ARRIVED -> lists.show(model, model.front().shown());
            case LINE_DOWN -> reading.scroll(model, 1);
            case LINE_UP -> reading.scroll(model, -1);
            case SCREEN_DOWN -> reading.page(model, 1);
            case SCREEN_UP -> reading.page(model, -1);
            case START -> reading.toStart(model);
            case END -> reading.toEnd(model);
            case TO_LIST -> Step.to(model.read(null));
            case LEFT -> reading.aside(model, -1);
            case RIGHT -> reading.aside(model, 1);
            case NEXT_ENTRY -> reading.neighbour(model, 1);
            case PREVIOUS_ENTRY -> reading.neighbour(model, -1);
            case FIND -> Step.to(model.ask(Prompt.forFind()));
            case PREVIOUS_MATCH -> finding.step(model, -1);
            case OUTLINE -> jumps.askForOutline(model);
            case HEADING_BEFORE -> jumps.heading(model, -1);
            case HEADING_AFTER -> jumps.heading(model, 1);
            case HINTS -> jumps.hints(model);
            case LINKS -> jumps.askForLinks(model);
            case JUMP_BACK -> jumps.back(model);
            case FORM -> forms.next(model);
            case LANGUAGE -> reading.language(model);
            case PICTURES -> showing.otherSize(model);
            case WRITE -> outgoing.askForFile(model);
            case PIPE -> outgoing.askForCommand(model);
        };
    }

    /** What was begun last is left first: a selection, the narrowing, what was chosen, then a sync. */
    private Step back(Model model) {
        FrontPage front = model.front();
        Syncing syncing = model.status().syncing();
        boolean home = !front.inSideBar()
                && !front.list().hasSelection()
                && front.shown().choice() == Choice.Fixed.ALL
                && !front.shown().narrowed();
        if (home && syncing != null) {
            Notice stopped = Notice.of(surroundings.words().of(Word.SYNC_STOPPED, syncing.arrived()));
            return Step.to(model.with(model.status().with((Syncing) null)).say(stopped), new Effect.StopSync());
        }
        if (!front.inSideBar() && front.list().hasSelection()) {
            return Step.to(model.with(front.list().selectNone()));
        }
        return !front.inSideBar() && front.shown().narrowed() ? narrowing.escape(model) : lists.back(model);
    }

    /** In the reader the next unread is opened, in the list it is selected. */
    private Step nextUnread(Model model, boolean older) {
        Step moved = lists.nextUnread(model, older);
        boolean found = !moved.model()
                .front()
                .list()
                .selectedEntry()
                .equals(model.front().list().selectedEntry());
        return found && model.reader() != null ? reading.openSelected(moved.model()) : moved;
    }

    /** Help scrolls with the reader's keys; whatever else is pressed closes it, or is left alone. */
    private static Step inHelp(Model model, Help help, Command command) {
        if (command == Command.HELP || command == Command.QUIT || command == Command.BACK) {
            return Step.to(model.help(null));
        }
        if (command == Command.REDRAW) {
            return Step.to(model, new Effect.Redraw());
        }
        if (command == Command.SUSPEND) {
            return Step.to(model, new Effect.Suspend());
        }
        return Step.to(model.help(scrolled(help, command)));
    }

    private static Help scrolled(Help help, Command command) {
        int all = help.lines().size();
        if (command == Command.LINE_DOWN) {
            return help.scroll(1);
        } else if (command == Command.LINE_UP) {
            return help.scroll(-1);
        } else if (command == Command.SCREEN_DOWN) {
            return help.page(1);
        } else if (command == Command.SCREEN_UP) {
            return help.page(-1);
        } else if (command == Command.START) {
            return help.scroll(-all);
        }
        return command == Command.END ? help.scroll(all) : help;
    }
}
