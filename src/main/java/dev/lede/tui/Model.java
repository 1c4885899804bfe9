package dev.lede.tui;

import dev.lede.model.EntryId;
import dev.lede.terminal.Size;
import dev.lede.tui.entries.EntryList;
import dev.lede.tui.entries.Fit;
import dev.lede.tui.help.Help;
import dev.lede.tui.prompt.Prompt;
import dev.lede.tui.reader.Pictures;
import dev.lede.tui.reader.Reader;
import dev.lede.tui.sidebar.Choice;
import dev.lede.tui.sidebar.SideBar;
import dev.lede.tui.status.Notice;
import dev.lede.tui.status.Status;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All that the screen is made from.
 *
 * @param article the last request for an article; answers to earlier ones are dropped
 */
record Model(
        Size size,
        FrontPage front,
        Layers layers,
        Status status,
        DayCounts days,
        Typed typed,
        int article,
        Pictures pictures,
        History history,
        boolean leaving) {

    /**
     * What is not null lies over what stands before it: reader over front page, help over both, dialog over front page or
     * reader, and the prompt at their foot.
     */
    private record Layers(
            @Nullable Reader reader,
            @Nullable Help help,
            @Nullable Dialog dialog,
            @Nullable Prompt prompt) {
        static final Layers NONE = new Layers(null, null, null, null);

        Layers resized(int height) {
            return new Layers(
                    reader == null ? null : reader.resized(height),
                    help == null ? null : help.resized(height),
                    dialog,
                    prompt);
        }
    }

    /**
     * What was pressed and does not mean anything yet.
     *
     * @param count the digits
     * @param keys of several that belong together
     */
    private record Typed(int count, String keys) {
        static final Typed NOTHING = new Typed(0, "");
    }

    static Model start(Size size) {
        Shown shown = Shown.of(Choice.Fixed.ALL);
        int height = Layout.height(size);
        var front = new FrontPage(
                SideBar.empty(shown.choice(), height),
                false,
                shown,
                EntryList.empty(size.columns(), height),
                new FrontPage.Loading(0, false, false, false),
                0,
                null,
                Pane.NONE);
        return new Model(
                size,
                front,
                Layers.NONE,
                Status.NONE,
                DayCounts.NONE,
                Typed.NOTHING,
                0,
                Pictures.START,
                History.NONE,
                false);
    }

    @Nullable
    Reader reader() {
        return layers.reader();
    }

    @Nullable
    Help help() {
        return layers.help();
    }

    @Nullable
    Dialog dialog() {
        return layers.dialog();
    }

    @Nullable
    Prompt prompt() {
        return layers.prompt();
    }

    int count() {
        return typed.count();
    }

    String keys() {
        return typed.keys();
    }

    Layout layout() {
        return Layout.of(size, front.sideBar().folded(), front.list().fit().isSplit());
    }

    /** The room that an article has, as if that were the screen. */
    Size page() {
        return new Size(layout().article().columns(), size.rows());
    }

    /** The article on the screen: the open one, else the one beside the list. */
    @Nullable
    Reader text() {
        return reader() == null ? front.pane().settled() : reader();
    }

    /** The same of it as it is now. */
    Model text(Reader now) {
        return reader() == null ? with(front.with(front.pane().with(now))) : read(now);
    }

    Model with(Size now) {
        int height = Layout.height(now);
        FrontPage page = front.with(front.sideBar().resized(height))
                .with(front.list().resized(now.columns(), height))
                .with(front.pane().resized(height));
        return new Model(now, page, layers.resized(height), status, days, typed, article, pictures, history, leaving);
    }

    Model with(FrontPage now) {
        return new Model(size, now, layers, status, days, typed, article, pictures, history, leaving);
    }

    Model with(EntryList now) {
        return with(front.with(now));
    }

    Model with(SideBar now) {
        return with(front.with(now));
    }

    Model with(Status now) {
        return new Model(size, front, layers, now, days, typed, article, pictures, history, leaving);
    }

    Model say(@Nullable Notice notice) {
        return with(status.say(notice));
    }

    private Model with(Layers now) {
        return new Model(size, front, now, status, days, typed, article, pictures, history, leaving);
    }

    Model read(@Nullable Reader now) {
        return with(new Layers(now, help(), dialog(), prompt()));
    }

    Model help(@Nullable Help now) {
        return with(new Layers(reader(), now, dialog(), prompt()));
    }

    Model show(@Nullable Dialog now) {
        return with(new Layers(reader(), help(), now, prompt()));
    }

    Model ask(@Nullable Prompt now) {
        return with(new Layers(reader(), help(), dialog(), now));
    }

    Model with(Pictures now) {
        return new Model(size, front, layers, status, days, typed, article, now, history, leaving);
    }

    Model with(DayCounts now) {
        return new Model(size, front, layers, status, now, typed, article, pictures, history, leaving);
    }

    private Model with(Typed now) {
        return new Model(size, front, layers, status, days, now, article, pictures, history, leaving);
    }

    Model count(int now) {
        return with(new Typed(now, keys()));
    }

    Model keys(String now) {
        return with(new Typed(count(), now));
    }

    Model nextArticle() {
        return new Model(size, front, layers, status, days, typed, article + 1, pictures, history, leaving);
    }

    /** What a change is for: the open article, else what is selected in the list. */
    List<EntryId> targets() {
        return reader() == null
                ? front.list().targets()
                : List.of(reader().entry().id());
    }

    /** What was kept of another time, but for what the list shows. */
    Model with(Kept kept) {
        var list = front.list().fitted(new Fit(kept.density(), size.columns()));
        var sideBar = front.sideBar().fold(kept.folded()).closed(kept.closed());
        return with(front.with(list).with(sideBar)).with(kept.history());
    }

    private Model with(History now) {
        return new Model(size, front, layers, status, days, typed, article, pictures, now, leaving);
    }

    Model remember(Prompt.Kind kind, String words) {
        return with(history.with(kind, words));
    }

    Model leave() {
        return new Model(size, front, layers, status, days, typed, article, pictures, history, true);
    }
}
