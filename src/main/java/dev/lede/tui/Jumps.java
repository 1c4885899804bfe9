package dev.lede.tui;

import dev.lede.config.Word;
import dev.lede.markdown.LaidLink;
import dev.lede.model.Article;
import dev.lede.tui.prompt.Prompt;
import dev.lede.tui.reader.ArticleLink;
import dev.lede.tui.reader.Hints;
import dev.lede.tui.reader.Reader;
import dev.lede.tui.reader.Survey;
import dev.lede.tui.reader.Window;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** From place to place in an article, and out of it: headings, links, footnotes. */
final class Jumps {
    private final Reading reading;
    private final Showing showing;
    private final Changes changes;

    Jumps(Surroundings surroundings, Reading reading, Showing showing) {
        this.reading = reading;
        this.showing = showing;
        this.changes = new Changes(surroundings);
    }

    /** There, with a way back. */
    Step to(Model model, int offset) {
        Reader reader = model.reader();
        return reader == null
                ? Step.to(model)
                : reading.jump(model.read(reader.with(reader.aids().from(reader.offset()))), offset);
    }

    Step back(Model model) {
        Reader reader = model.reader();
        if (reader == null || reader.aids().trail().isEmpty()) {
            return reading.say(model, Word.NO_JUMP);
        }
        return reading.jump(
                model.read(reader.with(reader.aids().back())),
                reader.aids().trail().getLast());
    }

    Step open(Model model, String address) {
        return changes.open(model, address);
    }

    Step copy(Model model, String address) {
        return changes.copy(model, address);
    }

    // headings

    Step askForOutline(Model model) {
        return loadOutline(model, 0);
    }

    /** Within what is laid at once; else the whole article is looked through. */
    Step heading(Model model, int step) {
        Reader reader = model.reader();
        Optional<Integer> near = reader == null ? Optional.empty() : reader.heading(step);
        return near.map(lines -> reading.scroll(model, lines)).orElseGet(() -> loadOutline(model, step));
    }

    private static Step loadOutline(Model model, int step) {
        Reader reader = model.reader();
        Window window = reader == null ? null : reader.window();
        return reader == null || window == null
                ? Step.to(model)
                : Step.to(
                        model,
                        new Effect.LoadOutline(
                                model.article(), window.manuscript(), window.measure(), reader.offset(), step));
    }

    Step outline(Model model, Msg.OutlineLoaded outline) {
        if (isElsewhere(model)) {
            return Step.to(model);
        }
        var headings = outline.headings();
        if (headings.isEmpty()) {
            return reading.say(model, Word.NO_HEADINGS);
        }
        if (outline.step() == 0) {
            return Step.to(model.ask(Prompt.forHeading(headings, Math.max(0, before(headings, outline.offset() + 1)))));
        }
        int next = outline.step() < 0 ? before(headings, outline.offset()) : before(headings, outline.offset() + 1) + 1;
        return next < 0 || next >= headings.size()
                ? reading.say(model, Word.NO_MORE_HEADINGS)
                : reading.jump(model, headings.get(next).offset());
    }

    /** The last heading that begins before a place; -1 where there is none. */
    private static int before(List<Survey.Heading> headings, int offset) {
        int last = -1;
        while (last + 1 < headings.size() && headings.get(last + 1).offset() < offset) {
            last++;
        }
        return last;
    }

    // links and notes

    Step askForLinks(Model model) {
        Reader reader = model.reader();
        Window window = reader == null ? null : reader.window();
        return window == null
                ? Step.to(model)
                : Step.to(model, new Effect.LoadLinks(model.article(), window.manuscript(), window.measure()));
    }

    Step links(Model model, List<LaidLink> links) {
        Reader reader = model.reader();
        Article article = reader == null ? null : reader.article();
        if (article == null || isElsewhere(model)) {
            return Step.to(model);
        }
        var all = ArticleLink.of(article, links);
        return all.isEmpty() ? reading.say(model, Word.NO_LINKS) : Step.to(model.ask(Prompt.forLink(all)));
    }

    /** The answer came when the person had left the article or had begun something else. */
    private static boolean isElsewhere(Model model) {
        return model.reader() == null || model.prompt() != null || model.dialog() != null || model.help() != null;
    }

    Step hints(Model model) {
        Reader reader = model.reader();
        Reader hinted = reader == null ? null : reader.hinted();
        Hints hints = hinted == null ? null : hinted.hints();
        return hints == null || hints.hints().isEmpty()
                ? reading.say(model, Word.NO_LINKS)
                : reading.say(model.read(hinted), Word.HINT_LETTERS);
    }

    Step hintKey(Model model, Reader reader, Hints hints, String key) {
        if (key.equals("y") && hints.typed().isEmpty()) {
            return reading.say(
                    model.read(reader.with(reader.aids().withHints(hints.toCopy()))), Word.HINT_LETTERS_COPY);
        }
        Hints typed = hints.typed(key);
        Model without = model.read(reader.with(reader.aids().withHints(null)));
        if (key.length() > 1 || typed.waiting().isEmpty()) {
            return Step.to(without);
        }
        return typed.waiting().stream()
                .filter(hint -> hint.letters().equals(typed.typed()))
                .findFirst()
                .map(hint -> follow(without, hint.target(), typed.copying()))
                .orElseGet(() -> Step.to(model.read(reader.with(reader.aids().withHints(typed)))));
    }

    private Step follow(Model model, Hints.Target target, boolean copying) {
        return switch (target) {
            case Hints.Target.Link(var address) -> link(model, address, copying);
            case Hints.Target.Picture(var picture, var link) when copying -> link(model, link, true);
            case Hints.Target.Picture(var picture, var link) ->
                showing.whole(model, picture).orElseGet(() -> link(model, link, false));
            case Hints.Target.Note(var mark, var inNote) -> toNote(model, mark, inNote);
        };
    }

    private Step link(Model model, String address, boolean copying) {
        return copying ? changes.copy(model, address) : changes.open(model, address);
    }

    private Step toNote(Model model, String mark, boolean inNote) {
        Reader reader = model.reader();
        Window window = reader == null ? null : reader.window();
        OptionalInt place = window == null
                ? OptionalInt.empty()
                : inNote
                        ? window.manuscript().referenceTo(mark)
                        : window.manuscript().note(mark);
        return place.isPresent() ? to(model, place.getAsInt()) : Step.to(model);
    }
}
