package dev.lede.tui;

import dev.lede.tui.entries.EntryList;
import dev.lede.tui.sidebar.SideBar;
import org.jspecify.annotations.Nullable;

/**
 * Side bar and list.
 *
 * @param inSideBar whether the keys go to the side bar
 * @param loading what has been asked of the library for the list
 * @param upTo the last arrival when the list was asked for: what arrived later is announced, not shown
 * @param before where one was when the list was narrowed by words
 * @param pane the article beside the list
 */
record FrontPage(
        SideBar sideBar,
        boolean inSideBar,
        Shown shown,
        EntryList list,
        Loading loading,
        long upTo,
        @Nullable FrontPage before,
        Pane pane) {

    /**
     * @param request the last for a whole window; answers to earlier ones are dropped
     * @param window whether it is still to be answered, and so on
     */
    record Loading(int request, boolean window, boolean older, boolean newer) {
        Loading next() {
            return new Loading(request + 1, true, false, false);
        }

        Loading arrived() {
            return new Loading(request, false, false, false);
        }

        /** Nothing is waited for any longer. */
        Loading settled() {
            return new Loading(request + 1, false, false, false);
        }

        Loading withOlder(boolean now) {
            return new Loading(request, window, now, newer);
        }

        Loading withNewer(boolean now) {
            return new Loading(request, window, older, now);
        }
    }

    FrontPage with(SideBar now) {
        return new FrontPage(now, inSideBar, shown, list, loading, upTo, before, pane);
    }

    FrontPage with(EntryList now) {
        return new FrontPage(sideBar, inSideBar, shown, now, loading, upTo, before, pane);
    }

    FrontPage with(Pane now) {
        return new FrontPage(sideBar, inSideBar, shown, list, loading, upTo, before, now);
    }

    FrontPage with(Loading now) {
        return new FrontPage(sideBar, inSideBar, shown, list, now, upTo, before, pane);
    }

    FrontPage focus(boolean sideBarNow) {
        return new FrontPage(sideBar.show(shown.choice()), sideBarNow, shown, list, loading, upTo, before, pane);
    }

    FrontPage with(Shown now) {
        return new FrontPage(sideBar, inSideBar, now, list, loading, upTo, before, pane);
    }

    FrontPage show(Shown now) {
        return new FrontPage(sideBar.show(now.choice()), inSideBar, now, list, loading, upTo, before, pane);
    }

    FrontPage upTo(long now) {
        return new FrontPage(sideBar, inSideBar, shown, list, loading, now, before, pane);
    }

    FrontPage from(@Nullable FrontPage now) {
        return new FrontPage(sideBar, inSideBar, shown, list, loading, upTo, now, pane);
    }

    /** Where one was before anything was narrowed. */
    FrontPage widest() {
        return shown.narrowed() && before != null ? before : this;
    }

    /** The list as it was then, beside what else is known by now. */
    FrontPage backTo(FrontPage then) {
        return new FrontPage(
                sideBar.show(then.shown.choice()),
                false,
                then.shown,
                then.list.resized(list.fit().columns(), list.height()).fitted(list.fit()),
                loading.settled(),
                then.upTo,
                then.before,
                pane);
    }
}
