package dev.lede.tui;

import dev.lede.model.Article;
import dev.lede.model.Entry;
import dev.lede.tui.reader.Reader;
import dev.lede.tui.reader.Window;
import java.util.Optional;

/**
 * Keeps the article beside the list that of the row under the cursor. It is no more than looked at: it becomes read, and its
 * pictures are fetched, only once it is opened.
 */
final class Panes {
    private final Reading reading;

    Panes(Reading reading) {
        this.reading = reading;
    }

    /** After each step, whatever it was. */
    Step follow(Model before, Model now) {
        FrontPage front = now.front();
        if (!now.layout().isSplit()) {
            return Step.to(front.pane().equals(Pane.NONE) ? now : now.with(front.with(Pane.NONE)));
        }
        Model left = now.reader() == null ? left(before, now) : now;
        boolean covered =
                left.reader() != null || left.prompt() != null || left.dialog() != null || left.help() != null;
        return covered ? Step.to(left) : ask(left);
    }

    /** What one has just read stays beside the list, at its place. */
    private static Model left(Model before, Model now) {
        Reader reader = before.reader();
        return reader == null || reader.window() == null
                ? now
                : now.with(now.front()
                        .with(Pane.of(
                                reader,
                                before.front().list().selected(),
                                now.page().columns())));
    }

    private Step ask(Model model) {
        FrontPage front = model.front();
        Optional<Entry> selected = front.list().selectedEntry();
        if (selected.isEmpty()) {
            return Step.to(model.with(front.with(Pane.NONE)));
        }
        var entry = selected.get().id();
        int width = model.page().columns();
        if (front.pane().isOf(entry, width)) {
            return Step.to(model);
        }
        Model asking = model.nextArticle().with(front.with(front.pane().asking(entry, width)));
        return Step.to(asking, new Effect.LookAt(reading.opening(asking, entry)));
    }

    static Model come(Model model, Article article, Window window) {
        FrontPage front = model.front();
        Reader reader =
                Reader.opening(article.entry(), Layout.height(model.size())).opened(article, window);
        return front.pane().waiting() ? model.with(front.with(front.pane().with(reader))) : model;
    }

    static Model gone(Model model) {
        FrontPage front = model.front();
        return model.with(front.with(front.pane().with((Reader) null)));
    }
}
