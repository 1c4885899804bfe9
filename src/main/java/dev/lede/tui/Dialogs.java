package dev.lede.tui;

/** What opens the dialogs, and what keys do in them. */
final class Dialogs {
    private final Calendars calendars;
    private final Tagging tagging;
    private final Views views;

    Dialogs(Surroundings surroundings, Lists lists, Narrowing narrowing) {
        this.calendars = new Calendars(surroundings, lists);
        this.tagging = new Tagging(lists, narrowing);
        this.views = new Views(lists);
    }

    Step calendar(Model model) {
        return calendars.open(model);
    }

    Step views(Model model) {
        return views.open(model);
    }

    Step pickTags(Model model) {
        return tagging.narrow(model);
    }

    Step editTags(Model model) {
        return tagging.give(model);
    }

    /** One up or down in what there is to choose from; a month in the calendar. */
    Step wheel(Model model, Dialog dialog, int by) {
        return switch (dialog) {
            case Dialog.OfDay(var calendar) -> calendars.key(model, calendar, by < 0 ? "PageUp" : "PageDown");
            case Dialog.OfViews _, Dialog.OfTags _ -> key(model, dialog, by < 0 ? "Up" : "Down");
        };
    }

    /** What stands on a row of the screen. */
    Step click(Model model, Dialog dialog, int row) {
        return switch (dialog) {
            case Dialog.OfViews(var list) ->
                views.choose(
                        model, list.row(row, model.size().rows(), model.front().sideBar()));
            case Dialog.OfTags(var picker) -> tagging.toggle(model, picker, row);
            case Dialog.OfDay _ -> Step.to(model);
        };
    }

    Step key(Model model, Dialog dialog, String key) {
        return switch (dialog) {
            case Dialog.OfDay(var calendar) -> calendars.key(model, calendar, key);
            case Dialog.OfViews(var list) -> views.key(model, list, key);
            case Dialog.OfTags(var picker) -> tagging.key(model, picker, key);
        };
    }
}
