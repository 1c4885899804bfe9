package dev.lede.tui;

import dev.lede.config.Word;
import dev.lede.config.Words;
import dev.lede.library.LinkWay;
import dev.lede.library.Opening;
import dev.lede.model.Entry;
import dev.lede.model.Place;
import dev.lede.query.Query;
import dev.lede.tui.entries.EntryList;
import dev.lede.tui.reader.LinkKind;
import dev.lede.tui.reader.Reader;
import dev.lede.tui.status.Notice;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/** What a person does to the entries before them: the screen shows it at once, the store follows. */
final class Changes {
    private final Surroundings surroundings;

    Changes(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    /** Several get what one of them lacks. */
    Step star(Model model) {
        boolean starred = known(model).stream().anyMatch(entry -> !entry.starred());
        return change(model, entry -> entry.withStarred(starred), new Effect.Star(model.targets(), starred));
    }

    Step read(Model model) {
        boolean read = known(model).stream().anyMatch(Entry::unread);
        return change(model, entry -> entry.withUnread(!read), new Effect.MarkRead(model.targets(), read));
    }

    /** Those of what is to change that are at hand. */
    private static List<Entry> known(Model model) {
        Reader reader = model.reader();
        return reader == null ? model.front().list().known(model.targets()) : List.of(reader.entry());
    }

    private static Step change(Model model, UnaryOperator<Entry> change, Effect effect) {
        if (model.targets().isEmpty()) {
            return Step.to(model);
        }
        List<Entry> now = known(model).stream().map(change).toList();
        Model listed = model.with(model.front().list().with(now));
        Reader reader = listed.reader();
        return Step.to(
                reader == null
                        ? listed.with(listed.front().list().selectNone())
                        : listed.read(reader.with(now.getFirst())),
                effect);
    }

    /** All rows below the cursor or above it, also those that are not at hand. */
    Step markBesideRead(Model model, boolean below) {
        EntryList list = model.front().list();
        return list.selectedEntry()
                .map(entry -> {
                    Place from = entry.place();
                    var marked = list.each(other ->
                            isBeside(other, from, below) && isShown(other, model) ? other.withUnread(false) : other);
                    return Step.to(
                            model.with(marked),
                            new Effect.MarkBesideRead(
                                    model.front().shown().query(), model.front().upTo(), from, below));
                })
                .orElse(Step.to(model));
    }

    private static boolean isBeside(Entry entry, Place from, boolean below) {
        return below ? entry.place().compareTo(from) < 0 : entry.place().compareTo(from) > 0;
    }

    private static boolean isShown(Entry entry, Model model) {
        return entry.id().value() <= model.front().upTo();
    }

    /** The day under the cursor, also those rows of it that are not at hand. */
    Step markDayRead(Model model) {
        EntryList list = model.front().list();
        if (list.rows().isEmpty()) {
            return Step.to(model);
        }
        LocalDate day = list.selectedDay();
        var marked = list.each(entry -> isShown(entry, model)
                        && surroundings.when().dayOf(entry.place().instant()).equals(day)
                ? entry.withUnread(false)
                : entry);
        Query ofDay = model.front().shown().query().and(new Query.On(day, day));
        return Step.to(
                model.with(marked), new Effect.MarkAllRead(ofDay, model.front().upTo()));
    }

    /** Only what had arrived when the list was made: nobody has seen the rest. */
    Step markAllRead(Model model) {
        long by = model.front().upTo();
        var marked = model.front().list().each(entry -> isShown(entry, model) ? entry.withUnread(false) : entry);
        return Step.to(
                model.with(marked), new Effect.MarkAllRead(model.front().shown().query(), by));
    }

    Step openLink(Model model) {
        return withLink(model, url -> open(model, url));
    }

    Step copyLink(Model model) {
        return withLink(model, url -> copy(model, url));
    }

    /** Where there is no program for it the link comes to the person: shown whole, and in their clipboard. */
    Step open(Model model, String url) {
        Reader reader = model.reader();
        LinkKind kind = LinkKind.in(reader == null ? null : reader.article(), url);
        LinkWay.Program program = program(kind);
        return entry(model)
                .filter(_ -> !program.command().isEmpty())
                .map(entry -> Step.to(model, new Effect.OpenLink(program, entry, url)))
                .orElseGet(() -> copy(model, url));
    }

    private LinkWay.Program program(LinkKind kind) {
        return switch (kind) {
            case PAGE, PICTURE -> surroundings.links().browser();
            case AUDIO, VIDEO -> surroundings.links().player();
        };
    }

    Step opened(Model model, String url, Opening how) {
        Words words = surroundings.words();
        return switch (how) {
            case Opening.Opened() -> Step.to(model.say(Notice.of(words.of(Word.OPENED, url))));
            case Opening.Missing(var program) -> copied(model, url, words.of(Word.CANNOT_OPEN, program));
            case Opening.Ended(var program, var code) ->
                copied(model, url, words.of(Word.OPENING_FAILED, program, code));
            case Opening.Refused() -> copied(model, url, words.of(Word.OPENS_NO_SUCH));
        };
    }

    private static Step copied(Model model, String url, String why) {
        return Step.to(model.say(new Notice(why, true, url)), new Effect.Copy(url));
    }

    Step copy(Model model, String url) {
        return Step.to(model.say(copied(url)), new Effect.Copy(url));
    }

    private Notice copied(String url) {
        return new Notice(surroundings.words().of(Word.COPIED), false, url);
    }

    private Step withLink(Model model, Function<String, Step> then) {
        return entry(model)
                .flatMap(entry -> Optional.ofNullable(entry.url()))
                .map(then)
                .orElseGet(
                        () -> Step.to(model.say(Notice.of(surroundings.words().of(Word.NO_LINK)))));
    }

    private static Optional<Entry> entry(Model model) {
        Reader reader = model.reader();
        return reader == null ? model.front().list().selectedEntry() : Optional.of(reader.entry());
    }
}
