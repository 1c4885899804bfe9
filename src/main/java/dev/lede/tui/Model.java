package dev.lede.tui;

import dev.lede.model.EntryId;
import dev.lede.terminal.Size;
import dev.lede.tui.entries.EntryList;
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
 * All that the screen is made from. What is not null lies over what stands before it: reader over front page, help over
 * both, dialog over front page or reader, and the prompt at their foot.
 *
 * @param count the digits typed so far
 * @param keys pressed so far of several that belong together
 * @param article the last request for an article; answers to earlier ones are dropped
 */
record Model(
        Size size,
        FrontPage front,
        @Nullable Reader reader,
        @Nullable Prompt prompt,
        @Nullable Help help,
        @Nullable Dialog dialog,
        Status status,
        DayCounts days,
        int count,
        int article,
        Pictures pictures,
        History history,
        String keys,
        boolean leaving) {

    static Model start(Size size) {
        Shown shown = Shown.of(Choice.Fixed.ALL);
        int height = Layout.height(size);
        var front = new FrontPage(
                SideBar.empty(shown.choice(), height),
                false,
                shown,
                EntryList.empty(height),
                new FrontPage.Loading(0, false, false, false),
                0,
                null);
        return new Model(
                size,
                front,
                null,
                null,
                null,
                null,
                Status.NONE,
                DayCounts.NONE,
                0,
                0,
                Pictures.START,
                History.NONE,
                "",
                false);
    }

    Layout layout() {
        return Layout.of(size, front.sideBar().folded());
    }

    Model with(Size now) {
        int height = Layout.height(now);
        return new Model(
                now,
                front.with(front.sideBar().resized(height)).with(front.list().resized(height)),
                reader == null ? null : reader.resized(height),
                prompt,
                help == null ? null : help.resized(height),
                dialog,
                status,
                days,
                count,
                article,
                pictures,
                history,
                keys,
                leaving);
    }

    Model with(FrontPage now) {
        return new Model(
                size, now, reader, prompt, help, dialog, status, days, count, article, pictures, history, keys,
                leaving);
    }

    Model with(EntryList now) {
        return with(front.with(now));
    }

    Model with(SideBar now) {
        return with(front.with(now));
    }

    Model with(Status now) {
        return new Model(
                size, front, reader, prompt, help, dialog, now, days, count, article, pictures, history, keys, leaving);
    }

    Model say(@Nullable Notice notice) {
        return with(status.say(notice));
    }

    Model read(@Nullable Reader now) {
        return new Model(
                size, front, now, prompt, help, dialog, status, days, count, article, pictures, history, keys, leaving);
    }

    Model ask(@Nullable Prompt now) {
        return new Model(
                size, front, reader, now, help, dialog, status, days, count, article, pictures, history, keys, leaving);
    }

    Model help(@Nullable Help now) {
        return new Model(
                size, front, reader, prompt, now, dialog, status, days, count, article, pictures, history, keys,
                leaving);
    }

    Model with(Pictures now) {
        return new Model(
                size, front, reader, prompt, help, dialog, status, days, count, article, now, history, keys, leaving);
    }

    Model show(@Nullable Dialog now) {
        return new Model(
                size, front, reader, prompt, help, now, status, days, count, article, pictures, history, keys, leaving);
    }

    Model with(DayCounts now) {
        return new Model(
                size, front, reader, prompt, help, dialog, status, now, count, article, pictures, history, keys,
                leaving);
    }

    Model count(int now) {
        return new Model(
                size, front, reader, prompt, help, dialog, status, days, now, article, pictures, history, keys,
                leaving);
    }

    Model nextArticle() {
        return new Model(
                size,
                front,
                reader,
                prompt,
                help,
                dialog,
                status,
                days,
                count,
                article + 1,
                pictures,
                history,
                keys,
                leaving);
    }

    Model keys(String now) {
        return new Model(
                size, front, reader, prompt, help, dialog, status, days, count, article, pictures, history, now,
                leaving);
    }

    /** What a change is for: the open article, else what is selected in the list. */
    List<EntryId> targets() {
        return reader == null ? front.list().targets() : List.of(reader.entry().id());
    }

    /** What was kept of another time, but for what the list shows. */
    Model with(Kept kept) {
        var list = front.list().dense(kept.density());
        FrontPage now =
                front.with(list).with(front.sideBar().fold(kept.folded()).closed(kept.closed()));
        return new Model(
                size,
                now,
                reader,
                prompt,
                help,
                dialog,
                status,
                days,
                count,
                article,
                pictures,
                kept.history(),
                keys,
                leaving);
    }

    Model remember(Prompt.Kind kind, String typed) {
        return new Model(
                size,
                front,
                reader,
                prompt,
                help,
                dialog,
                status,
                days,
                count,
                article,
                pictures,
                history.with(kind, typed),
                keys,
                leaving);
    }

    Model leave() {
        return new Model(
                size, front, reader, prompt, help, dialog, status, days, count, article, pictures, history, keys, true);
    }
}
