package dev.lede.tui;

import dev.lede.config.Word;
import dev.lede.markdown.Manuscript;
import dev.lede.markdown.Measure;
import dev.lede.model.Article;
import dev.lede.model.Entry;
import dev.lede.model.EntryId;
import dev.lede.tui.entries.EntryList;
import dev.lede.tui.reader.Aids;
import dev.lede.tui.reader.Reader;
import dev.lede.tui.reader.Window;
import dev.lede.tui.status.Notice;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/** What happens in the reader. */
final class Reading {
    private final Surroundings surroundings;

    Reading(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    Step openSelected(Model model) {
        return model.front()
                .list()
                .selectedEntry()
                .map(entry -> open(model, entry))
                .orElse(Step.to(model));
    }

    /** Opening marks read; the mark is shown before the store has it. */
    private Step open(Model model, Entry entry) {
        Entry read = entry.withUnread(false);
        Model marked = model.with(model.front().list().with(List.of(read)));
        Step asked = beside(model, entry)
                .map(reader -> Step.to(marked.read(reader.with(read))))
                .orElseGet(() -> ask(marked.read(Reader.opening(read, Layout.height(model.size()))), entry.id()));
        return entry.unread()
                ? asked.and(Step.to(asked.model(), new Effect.MarkRead(List.of(entry.id()), true)))
                : asked;
    }

    /** It stands beside the list already. */
    private static Optional<Reader> beside(Model model, Entry entry) {
        Pane pane = model.front().pane();
        boolean there =
                model.reader() == null && pane.isOf(entry.id(), model.page().columns());
        return there ? Optional.ofNullable(pane.settled()) : Optional.empty();
    }

    private Step ask(Model model, EntryId entry) {
        Model asking = model.nextArticle();
        return Step.to(asking, opening(asking, entry));
    }

    Effect.OpenArticle opening(Model asking, EntryId entry) {
        return new Effect.OpenArticle(
                asking.article(), entry, surroundings.measure(asking.page()), Layout.height(asking.size()));
    }

    /** The same article on a screen of another size. */
    Step laidAgain(Model model) {
        Reader reader = model.reader();
        if (reader == null) {
            return Step.to(model);
        }
        Window window = reader.window();
        return window == null ? ask(model, reader.entry().id()) : lay(model, window.manuscript(), reader.offset());
    }

    Step lay(Model model, Manuscript manuscript, int offset) {
        Model asking = model.nextArticle();
        Measure measure = surroundings.measure(model.page());
        int height = Layout.height(model.size());
        return Step.to(
                asking, new Effect.LayArticle(asking.article(), manuscript, measure, height, offset, model.pictures()));
    }

    /** Sets the parts above and below before the person comes to them. */
    static Step ahead(Model model) {
        Reader reader = model.text();
        Window window = reader == null ? null : reader.window();
        if (reader == null || window == null) {
            return Step.to(model);
        }
        Set<Integer> wanted = reader.wanted();
        var effects = wanted.stream()
                .<Effect>map(part -> new Effect.LayPart(
                        model.article(), window.manuscript(), window.measure(), part, model.pictures()))
                .toList();
        return new Step(model.text(reader.asking(wanted)), effects);
    }

    Step scroll(Model model, int by) {
        return move(model, reader -> reader.scroll(by));
    }

    Step page(Model model, int by) {
        return move(model, reader -> reader.page(by));
    }

    Step aside(Model model, int columns) {
        Reader reader = model.reader();
        return reader == null || reader.isWide()
                ? move(model, shown -> shown.aside(columns))
                : say(model, Word.NOTHING_WIDE);
    }

    Step toStart(Model model) {
        return jump(model, 0);
    }

    Step toEnd(Model model) {
        return jump(model, Reader.END);
    }

    /** To a place in the text; where that is not laid, it will be. */
    Step jump(Model model, int offset) {
        Reader reader = model.reader();
        Window window = reader == null ? null : reader.window();
        if (reader == null || window == null) {
            return Step.to(model);
        }
        return window.holds(offset, reader.height())
                ? Step.to(model.read(reader.to(offset)))
                : lay(model, window.manuscript(), offset);
    }

    private static Step move(Model model, UnaryOperator<Reader> how) {
        Reader reader = model.text();
        return Step.to(reader == null ? model : model.text(how.apply(reader)));
    }

    /** Opens the row below or above in the list. */
    Step neighbour(Model model, int by) {
        EntryList list = model.front().list();
        EntryList moved = list.move(by);
        return moved.selectedEntry().equals(list.selectedEntry())
                ? say(model, Word.NO_MORE_ENTRIES)
                : openSelected(model.with(moved));
    }

    /** Another form of the article, or the same with another head, at a place in its text. */
    Step layForm(Model model, Article article, Aids.Form form, int offset) {
        Model asking = model.nextArticle();
        return Step.to(
                asking,
                new Effect.LayForm(
                        asking.article(),
                        article,
                        form,
                        surroundings.measure(model.page()),
                        Layout.height(model.size()),
                        offset,
                        model.pictures()));
    }

    /** The head of the open article says what changed in its entry. */
    Step seen(Model model, List<Entry> entries) {
        Reader reader = model.reader();
        Optional<Entry> now = reader == null
                ? Optional.empty()
                : entries.stream()
                        .filter(entry -> entry.id().equals(reader.entry().id()))
                        .findFirst();
        if (reader == null || now.isEmpty()) {
            return Step.to(model);
        }
        Reader told = reader.with(now.get());
        boolean same = now.get().tags().equals(reader.entry().tags());
        Article article = told.article();
        return same || article == null
                ? Step.to(model.read(told))
                : layForm(model.read(told), article, told.aids().form(), told.offset());
    }

    Step language(Model model) {
        Reader reader = model.reader();
        Optional<EntryId> next = reader == null
                ? Optional.empty()
                : reader.nextLanguage()
                        .map(Article.Translation::id)
                        .or(() -> reader.nextSource().map(Article.Source::id));
        return next.map(id -> ask(model, id)).orElseGet(() -> say(model, Word.NO_OTHER_LANGUAGE));
    }

    Step say(Model model, Word word) {
        return Step.to(model.say(Notice.of(surroundings.words().of(word))));
    }
}
