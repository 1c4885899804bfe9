package dev.lede.tui;

import dev.lede.config.Word;
import dev.lede.model.Entry;
import dev.lede.model.EntryId;
import dev.lede.tui.entries.EntryList;
import dev.lede.tui.sidebar.Choice;
import dev.lede.tui.sidebar.SideBar;
import dev.lede.tui.status.Notice;
import dev.lede.tui.status.Status;
import java.time.LocalDate;
import java.util.Optional;

/** What happens on the front page: what is shown, and moves in it. */
final class Lists {
    private final Surroundings surroundings;

    Lists(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    // what is shown

    /** Shows something from its newest entry on; also anew, with what has arrived. */
    Step show(Model model, Shown shown) {
        Status status = model.status().uncounted().withArrived(0);
        Step sought = seek(model.with(status).with(model.front().show(shown)), new Seek.Newest());
        int request = sought.model().front().loading().request();
        return sought.and(Step.to(sought.model(), new Effect.CountRows(request, shown.query())));
    }

    Step choose(Model model, Choice choice) {
        Shown shown = model.front().shown();
        FrontPage front = model.front().focus(false).from(null);
        return show(model.with(front), shown.choose(choice));
    }

    /** Shows what was shown when the reader was left, from the entry on that was selected. */
    Step comeBack(Model model, Shown shown, long selected) {
        Model there = model.with(model.front().show(shown));
        Step sought = seek(there, selected > 0 ? new Seek.Entry(new EntryId(selected)) : new Seek.Newest());
        int request = sought.model().front().loading().request();
        return sought.and(Step.to(sought.model(), new Effect.CountRows(request, shown.query())));
    }

    /** The same, but so that a search which takes long holds up no other: only the last that is typed is done. */
    Step showWhileTyping(Model model, Shown shown) {
        Model asking = asking(model.with(model.status().uncounted().withArrived(0))
                .with(model.front().show(shown)));
        return Step.to(asking, new Effect.Narrow(load(asking.front(), new Seek.Newest())));
    }

    /** Where one was; what changed there since is shown. */
    Step back(Model model, FrontPage then) {
        if (then.loading().window()) {
            return show(model.with(model.front().from(then.before())), then.shown());
        }
        Model there = model.with(model.status().uncounted()).with(model.front().backTo(then));
        FrontPage front = there.front();
        int request = front.loading().request();
        return Step.to(
                there,
                new Effect.LookAgain(front.list().ids()),
                new Effect.CountRows(request, front.shown().query()),
                new Effect.CountArrived(request, front.shown().query(), front.upTo()));
    }

    Step unreadOnly(Model model) {
        Shown shown = model.front().shown();
        return show(model.with(model.front().from(null)), shown.withUnreadOnly(!shown.unreadOnly()));
    }

    /** Back from the side bar, then to all; never out of the program. */
    Step back(Model model) {
        Shown shown = model.front().shown();
        if (model.front().inSideBar()) {
            return Step.to(model.with(model.front().focus(false)));
        }
        return shown.choice() == Choice.Fixed.ALL ? Step.to(model) : choose(model, Choice.Fixed.ALL);
    }

    // the side bar

    Step toSideBar(Model model) {
        boolean there = model.layout().hasSideBar() && !model.front().inSideBar();
        return Step.to(model.with(model.front().focus(there)));
    }

    Step fold(Model model) {
        SideBar bar = model.front().sideBar();
        return Step.to(model.with(model.front().focus(false).with(bar.fold(!bar.folded()))));
    }

    Step pick(Model model) {
        return choose(model, model.front().sideBar().cursor());
    }

    /** One line for each entry, or two. */
    Step dense(Model model) {
        EntryList list = model.front().list();
        return Step.to(model.with(list.dense(list.density().other(list.height()))));
    }

    /** In the side bar: of a tag that has others below it. */
    Step branch(Model model, boolean open) {
        SideBar bar = model.front().sideBar();
        return model.front().inSideBar()
                ? Step.to(model.with(open ? bar.openBranch() : bar.closeBranch()))
                : Step.to(model);
    }

    // moves

    Step move(Model model, int by) {
        FrontPage front = model.front();
        return front.inSideBar()
                ? sideBar(model, front.sideBar().move(by))
                : Step.to(model.with(front.list().move(by)));
    }

    Step page(Model model, int by) {
        FrontPage front = model.front();
        return front.inSideBar()
                ? sideBar(model, front.sideBar().move(by * front.sideBar().height()))
                : Step.to(model.with(front.list().page(by)));
    }

    /** A feed that could not be brought up to date says why when the cursor comes to it. */
    private Step sideBar(Model model, SideBar moved) {
        Notice said = model.status().notice();
        boolean passed =
                why(model.front().sideBar()).filter(why -> why.equals(said)).isPresent();
        return Step.to(model.with(moved).say(why(moved).orElse(passed ? null : said)));
    }

    private Optional<Notice> why(SideBar bar) {
        return bar.problem(surroundings.when()).map(Notice::error);
    }

    Step newest(Model model) {
        FrontPage front = model.front();
        if (front.inSideBar()) {
            return sideBar(model, front.sideBar().move(-Integer.MAX_VALUE / 2));
        }
        EntryList list = front.list();
        return list.atNewest() ? Step.to(model.with(list.move(-list.rows().size()))) : seek(model, new Seek.Newest());
    }

    Step oldest(Model model) {
        FrontPage front = model.front();
        if (front.inSideBar()) {
            return sideBar(model, front.sideBar().move(Integer.MAX_VALUE / 2));
        }
        EntryList list = front.list();
        return list.atOldest() ? Step.to(model.with(list.move(list.rows().size()))) : seek(model, new Seek.Oldest());
    }

    Step day(Model model, int days) {
        EntryList list = model.front().list();
        return list.rows().isEmpty() ? Step.to(model) : seek(model, new Seek.Day(list.selectedDay(), days));
    }

    /** To the newest entry of that day, or of the last one before it that has any. */
    Step toDay(Model model, LocalDate day) {
        return seek(model.with(model.front().focus(false)), new Seek.Day(day.plusDays(1), -1));
    }

    /** Of the rows at hand if there is one, else of the library. */
    Step nextUnread(Model model, boolean older) {
        EntryList list = model.front().list();
        Optional<EntryId> atHand = list.nextUnread(older);
        if (atHand.isPresent()) {
            return Step.to(model.with(list.select(atHand.get())));
        }
        Optional<Entry> selected = list.selectedEntry();
        boolean beyond = older ? !list.atOldest() : !list.atNewest();
        return selected.isPresent() && beyond
                ? seek(model, new Seek.Unread(selected.get().place(), older))
                : Step.to(model.say(Notice.of(surroundings.words().of(Word.NO_MORE_UNREAD))));
    }

    private static Step seek(Model model, Seek seek) {
        Model asking = asking(model);
        return Step.to(asking, load(asking.front(), seek));
    }

    private static Model asking(Model model) {
        return model.with(model.front().with(model.front().loading().next()));
    }

    private static Effect.LoadList load(FrontPage front, Seek seek) {
        return new Effect.LoadList(
                front.loading().request(),
                front.shown().query(),
                seek,
                front.list().pageSize());
    }
}
