package dev.lede.tui;

import dev.lede.config.Word;
import dev.lede.tui.reader.Find;
import dev.lede.tui.reader.Reader;
import dev.lede.tui.reader.Window;
import dev.lede.tui.status.Notice;
import org.jspecify.annotations.Nullable;

/** Words that are sought in the open article. */
final class Finding {
    private final Surroundings surroundings;
    private final Reading reading;

    Finding(Surroundings surroundings, Reading reading) {
        this.surroundings = surroundings;
        this.reading = reading;
    }

    Step find(Model model, String text) {
        return text.isBlank() ? Step.to(model) : ask(endOr(model, model).model(), text);
    }

    private static Step ask(Model model, String text) {
        Window window = window(model);
        return window == null
                ? Step.to(model)
                : Step.to(
                        model,
                        new Effect.Find(model.article(), window.manuscript(), window.width(), text, model.pictures()));
    }

    /** From the text on the screen on; where one stands at a match already, that stays. */
    Step found(Model model, Find find) {
        Reader reader = model.reader();
        if (reader == null) {
            return Step.to(model);
        }
        if (find.isEmpty()) {
            Model ended = model.read(reader.with(reader.aids().with((Find) null)));
            return Step.to(ended.say(Notice.of(surroundings.words().of(Word.NOT_IN_ARTICLE, find.text()))));
        }
        Find before = reader.find();
        if (before != null
                && before.text().equals(find.text())
                && before.width() == find.width()
                && !reader.shows(before.match())) {
            // Found anew because a picture has come, while the person has gone on.
            Find same = find.from(before.match().offset());
            return Step.to(model.read(reader.with(reader.aids().with(same))));
        }
        int place = before != null && before.text().equals(find.text())
                ? before.match().offset()
                : reader.offset();
        return show(model, reader, find.from(place));
    }

    boolean isActive(Model model) {
        Reader reader = model.reader();
        return reader != null && reader.find() != null;
    }

    Step step(Model model, int by) {
        Reader reader = model.reader();
        Find find = reader == null ? null : reader.find();
        return reader == null || find == null ? Step.to(model) : show(model, reader, find.step(by));
    }

    /** Ends it where it is active, and stays there; else that. */
    Step endOr(Model model, Model otherwise) {
        Reader reader = model.reader();
        return Step.to(
                reader == null || reader.find() == null
                        ? otherwise
                        : model.read(reader.with(reader.aids().with((Find) null))));
    }

    private Step show(Model model, Reader reader, Find find) {
        Model shown = model.read(reader.with(reader.aids().with(find)));
        Window window = reader.window();
        if (window == null || window.isLaid(find.match().part())) {
            return Step.to(shown.read(reader.with(reader.aids().with(find)).to(find.match())));
        }
        return reading.lay(shown, window.manuscript(), find.match().offset());
    }

    Step relaid(Model model, Msg.ArticleLaid laid) {
        Reader reader = model.reader();
        if (reader == null) {
            return Step.to(model);
        }
        Reader shown = reader.shown(laid.window(), laid.offset());
        Find find = shown.find();
        if (find == null) {
            return Step.to(model.read(shown));
        }
        if (find.width() != laid.window().width()) {
            return ask(model.read(shown), find.text());
        }
        // Laid for a match, or for the end, a heading, a note: those are no way back to the match.
        return Step.to(model.read(laid.offset() == find.match().offset() ? shown.to(find.match()) : shown));
    }

    /** In a part that looks different now the matches stand in other lines. */
    Step partLaid(Model model, Msg.PartLaid part) {
        Reader reader = model.text();
        Window window = reader == null ? null : reader.window();
        if (reader == null || window == null) {
            return Step.to(model);
        }
        Model now = model.text(reader.with(part.part(), part.width(), part.laid()));
        Find find = reader.find();
        return find != null && window.isLaid(part.part()) ? ask(now, find.text()) : Step.to(now);
    }

    private static @Nullable Window window(Model model) {
        Reader reader = model.reader();
        return reader == null ? null : reader.window();
    }
}
