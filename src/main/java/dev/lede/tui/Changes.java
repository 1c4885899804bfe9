package dev.lede.tui;

import dev.lede.config.Word;
import dev.lede.model.Entry;
import dev.lede.tui.reader.Reader;
import dev.lede.tui.status.Notice;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** What a person does to the entry before them: the screen shows it at once, the store follows. */
final class Changes {
    private final Surroundings surroundings;

    Changes(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    Step star(Model model) {
        return change(
                model, entry -> entry.withStarred(!entry.starred()), now -> new Effect.Star(now.id(), now.starred()));
    }

    Step read(Model model) {
        return change(
                model, entry -> entry.withUnread(!entry.unread()), now -> new Effect.MarkRead(now.id(), !now.unread()));
    }

    private static Step change(Model model, Function<Entry, Entry> change, Function<Entry, Effect> effect) {
        return entry(model)
                .map(change)
                .map(now -> Step.to(seen(model, now), effect.apply(now)))
                .orElse(Step.to(model));
    }

    private static Model seen(Model model, Entry now) {
        Model listed = model.with(model.front().list().with(List.of(now)));
        Reader reader = model.reader();
        return reader == null ? listed : listed.read(reader.with(now));
    }

    /** Only what had arrived when the list was made: nobody has seen the rest. */
    Step markAllRead(Model model) {
        long by = model.front().upTo();
        var marked = model.front().list().each(entry -> entry.id().value() > by ? entry : entry.withUnread(false));
        return Step.to(
                model.with(marked), new Effect.MarkAllRead(model.front().shown().query(), by));
    }

    Step openLink(Model model) {
        return withLink(model, url -> open(model, url));
    }

    Step copyLink(Model model) {
        return withLink(model, url -> copy(model, url));
    }

    /** Where there is no screen for a browser the link comes to the person: shown whole, and in their clipboard. */
    Step open(Model model, String url) {
        LinkWay links = surroundings.links();
        return links.byCopy() ? copy(model, url) : Step.to(model, new Effect.OpenLink(links.program(), url));
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
