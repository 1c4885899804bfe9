package dev.lede.tui;

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
import org.jspecify.annotations.Nullable;

/**
 * All that the screen is made from. What is not null lies over what stands before it: reader over front page, help over
 * both, and the prompt at their foot.
 *
 * @param count the digits typed so far
 * @param article the last request for an article; answers to earlier ones are dropped
 */
record Model(
        Size size,
        FrontPage front,
        @Nullable Reader reader,
        @Nullable Prompt prompt,
        @Nullable Help help,
        Status status,
        int count,
        int article,
        Pictures pictures,
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
        return new Model(size, front, null, null, null, Status.NONE, 0, 0, Pictures.START, false);
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
                status,
                count,
                article,
                pictures,
                leaving);
    }

    Model with(FrontPage now) {
        return new Model(size, now, reader, prompt, help, status, count, article, pictures, leaving);
    }

    Model with(EntryList now) {
        return with(front.with(now));
    }

    Model with(SideBar now) {
        return with(front.with(now));
    }

    Model with(Status now) {
        return new Model(size, front, reader, prompt, help, now, count, article, pictures, leaving);
    }

    Model say(@Nullable Notice notice) {
        return with(status.say(notice));
    }

    Model read(@Nullable Reader now) {
        return new Model(size, front, now, prompt, help, status, count, article, pictures, leaving);
    }

    Model ask(@Nullable Prompt now) {
        return new Model(size, front, reader, now, help, status, count, article, pictures, leaving);
    }

    Model help(@Nullable Help now) {
        return new Model(size, front, reader, prompt, now, status, count, article, pictures, leaving);
    }

    Model with(Pictures now) {
        return new Model(size, front, reader, prompt, help, status, count, article, now, leaving);
    }

    Model count(int now) {
        return new Model(size, front, reader, prompt, help, status, now, article, pictures, leaving);
    }

    Model nextArticle() {
        return new Model(size, front, reader, prompt, help, status, count, article + 1, pictures, leaving);
    }

    Model leave() {
        return new Model(size, front, reader, prompt, help, status, count, article, pictures, true);
    }
}
