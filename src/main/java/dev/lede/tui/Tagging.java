package dev.lede.tui;

import dev.lede.model.EntryId;
import dev.lede.query.Query;
import dev.lede.query.QueryPrinter;
import dev.lede.tui.sidebar.Choice;
import dev.lede.tui.tags.Purpose;
import dev.lede.tui.tags.TagPicker;
import dev.lede.tui.tags.TagPickerView;
import java.util.List;

/** What keys do while tags are chosen, and what is done with those that are. */
final class Tagging {
    private final Lists lists;
    private final Narrowing narrowing;

    Tagging(Lists lists, Narrowing narrowing) {
        this.lists = lists;
        this.narrowing = narrowing;
    }

    Step narrow(Model model) {
        return open(model, new Purpose.Narrow(), List.of());
    }

    Step give(Model model) {
        List<EntryId> entries = model.targets();
        return entries.isEmpty() ? Step.to(model) : open(model, new Purpose.Give(entries), entries);
    }

    private static Step open(Model model, Purpose purpose, List<EntryId> entries) {
        return Step.to(
                model.show(new Dialog.OfTags(TagPicker.of(purpose))),
                new Effect.LoadTags(purpose, entries),
                new Effect.CountTags(model.front().shown().query()));
    }

    Step key(Model model, TagPicker picker, String key) {
        String typed = picker.typed();
        return switch (key) {
            case "Esc" -> Step.to(model.show(null));
            case "Enter" -> chosen(model.show(null), picker.entered());
            case "Space" -> show(model, picker.toggled());
            case "Down", "Tab" -> show(model, picker.move(1));
            case "Up" -> show(model, picker.move(-1));
            case "PageDown" -> show(model, picker.move(10));
            case "PageUp" -> show(model, picker.move(-10));
            case "Ctrl-U" -> show(model, picker.typed(""));
            case "Backspace" -> typed.isEmpty() ? Step.to(model.show(null)) : show(model, picker.typed(shorter(typed)));
            default -> typed(model, picker, key);
        };
    }

    /** The tag on a row of the screen, as Space does. */
    Step toggle(Model model, TagPicker picker, int row) {
        int tag = TagPickerView.at(picker, model.size().rows(), row);
        return tag < 0
                ? Step.to(model)
                : show(model, picker.move(tag - picker.at()).toggled());
    }

    /** A name may hold a dash, but none begins with it. */
    private static Step typed(Model model, TagPicker picker, String key) {
        if (key.equals("-") && picker.typed().isEmpty() && !picker.gives()) {
            return show(model, picker.excluded());
        }
        return Prompts.isText(key) ? show(model, picker.typed(picker.typed() + key)) : Step.to(model);
    }

    private static String shorter(String typed) {
        return typed.substring(0, typed.offsetByCodePoints(typed.length(), -1));
    }

    private Step chosen(Model model, TagPicker picker) {
        return switch (picker.purpose()) {
            case Purpose.Narrow() -> narrowed(model, picker);
            case Purpose.Give(var entries) -> given(model, picker, entries);
        };
    }

    /** One is shown as from the side bar; several become words, which can be read, changed and taken back. */
    private Step narrowed(Model model, TagPicker picker) {
        Shown shown = model.front().shown();
        if (picker.with().isEmpty() && picker.without().isEmpty()) {
            return Step.to(model);
        }
        if (picker.with().size() == 1 && picker.without().isEmpty() && !shown.narrowed()) {
            return lists.choose(model, new Choice.OfTag(picker.with().iterator().next()));
        }
        Query query = Query.ALL;
        for (String tag : picker.with()) {
            query = query.and(new Query.Tagged(tag));
        }
        for (String tag : picker.without()) {
            query = query.and(new Query.Tagged(tag).not());
        }
        String words = (shown.words() + " " + QueryPrinter.print(query)).strip();
        FrontPage front = model.front();
        FrontPage from = front.before() == null ? front : front.before();
        return narrowing.enter(model.with(front.focus(false).from(from)), words);
    }

    private static Step given(Model model, TagPicker picker, List<EntryId> entries) {
        if (picker.added().isEmpty() && picker.removed().isEmpty()) {
            return Step.to(model);
        }
        Model now = model.reader() == null ? model.with(model.front().list().selectNone()) : model;
        return Step.to(now, new Effect.Tag(entries, picker.added(), picker.removed()));
    }

    private static Step show(Model model, TagPicker picker) {
        return Step.to(model.show(new Dialog.OfTags(picker)));
    }
}
