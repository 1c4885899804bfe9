package dev.lede.tui;

import dev.lede.config.Command;
import dev.lede.config.Word;
import dev.lede.model.Article;
import dev.lede.model.FullText;
import dev.lede.text.SameWords;
import dev.lede.tui.reader.Aids.Form;
import dev.lede.tui.reader.Reader;
import dev.lede.tui.status.Notice;

/** In which form an article is read: the feed's text, the whole page, the source. The place in the text stays. */
final class PageForms {
    private final Surroundings surroundings;
    private final Reading reading;

    PageForms(Surroundings surroundings, Reading reading) {
        this.surroundings = surroundings;
        this.reading = reading;
    }

    Step next(Model model) {
        Reader reader = model.reader();
        Article article = reader == null ? null : reader.article();
        if (reader == null || article == null) {
            return Step.to(model);
        }
        Form form = reader.aids().form().next(article);
        if (form == Form.EDITS) {
            Model looking = model.read(reader.with(reader.aids().edits(reader.offset())));
            return reading.layForm(looking, article, form, 0);
        }
        return form == Form.PAGE && !hasPage(article) ? ask(model, reader, article) : show(model, reader, form);
    }

    private static boolean hasPage(Article article) {
        return switch (article.fullText()) {
            case FullText.Shown _, FullText.Beside _ -> true;
            case FullText.None _, FullText.Failed _ -> false;
        };
    }

    /** Until it has come, what is there already stays on the screen, but for the edits. */
    private Step ask(Model model, Reader reader, Article article) {
        Step asking = reader.aids().form() == Form.EDITS
                ? show(model, reader, Form.PAGE)
                : Step.to(model.read(reader.with(reader.aids().with(Form.PAGE))));
        if (article.entry().url() == null) {
            return asking.and(say(asking.model(), Word.NO_LINK));
        }
        if (article.expired()) {
            return asking.and(say(asking.model(), Word.EXPIRED));
        }
        Step said = asking.and(say(asking.model(), Word.PAGE_FETCHING));
        return said.and(Step.to(said.model(), new Effect.FetchPage(article, true)));
    }

    /** A page has come, or will not; whoever reads something else by now is not disturbed. */
    Step fetched(Model model, Article article, boolean asked) {
        Reader reader = model.reader();
        Article open = reader == null ? null : reader.article();
        if (reader == null
                || open == null
                || !open.entry().id().equals(article.entry().id())) {
            return Step.to(model);
        }
        Model known = model.read(reader.with(article));
        return switch (article.fullText()) {
            case FullText.None _ -> Step.to(known);
            case FullText.Failed(var problem) ->
                Step.to(known.say(Notice.error(surroundings
                        .words()
                        .of(Word.PAGE_FAILED, surroundings.words().of(problem)))));
            case FullText.Beside _ -> asked ? showIfWaited(known, reader, open) : Step.to(known);
            case FullText.Shown _ -> asked ? showIfWaited(known, reader, open) : comeQuietly(known, reader, open);
        };
    }

    private Step showIfWaited(Model model, Reader reader, Article before) {
        Reader now = model.reader();
        return now == null || reader.aids().form() != Form.PAGE
                ? Step.to(model)
                : lay(model.say(null), now, Form.PAGE, before.markdown());
    }

    /** Nothing moves under the eye: where the words on the screen are not in the page, or are being searched, it waits. */
    private Step comeQuietly(Model model, Reader reader, Article before) {
        Reader now = model.reader();
        if (now == null || reader.aids().form() != Form.FEED) {
            return Step.to(model);
        }
        boolean busy = reader.find() != null || reader.hints() != null;
        boolean known = place(before.markdown(), reader.offset(), now, Form.PAGE) != SameWords.NOWHERE;
        return busy || !known
                ? say(model, Word.PAGE_CAME, surroundings.keymap().key(Command.FORM))
                : lay(model, now, Form.PAGE, before.markdown());
    }

    private Step show(Model model, Reader reader, Form form) {
        Article article = reader.article();
        if (article == null) {
            return Step.to(model);
        }
        boolean edits = reader.aids().form() == Form.EDITS;
        Form before = edits ? Form.best(article) : reader.aids().form();
        int offset = edits ? reader.aids().left() : reader.offset();
        return lay(model, reader, form, before.of(article).markdown(), offset);
    }

    private Step lay(Model model, Reader reader, Form form, String before) {
        return lay(model, reader, form, before, reader.offset());
    }

    /** @param before the text in which the place is */
    private Step lay(Model model, Reader reader, Form form, String before, int offset) {
        Article article = reader.article();
        if (article == null) {
            return Step.to(model);
        }
        Model formed = model.read(reader.with(reader.aids().with(form)));
        return reading.layForm(formed, article, form, Math.max(0, place(before, offset, reader, form)));
    }

    private static int place(String before, int offset, Reader reader, Form form) {
        Article article = reader.article();
        int at = firstWord(before, offset);
        String text = article == null ? before : form.of(article).markdown();
        return text.equals(before) ? at : SameWords.place(before, at, text);
    }

    /** The marks that Markdown begins a line with are shown in its source only. */
    private static int firstWord(String markdown, int offset) {
        int at = offset;
        while (at < markdown.length() && offset > 0 && "#>-*+ \t".indexOf(markdown.charAt(at)) >= 0) {
            at++;
        }
        return at;
    }

    private Step say(Model model, Word word, Object... values) {
        return Step.to(model.say(Notice.of(surroundings.words().of(word, values))));
    }
}
