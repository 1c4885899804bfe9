package dev.lede.tui;

/** What opens the dialogs, and what keys do in them. */
final class Dialogs {
    private final Calendars calendars;

    Dialogs(Surroundings surroundings, Lists lists) {
        this.calendars = new Calendars(surroundings, lists);
    }

    Step calendar(Model model) {
        return calendars.open(model);
    }

    /** Those of all screens work here too. */
    Step key(Model model, Dialog dialog, String key) {
        return switch (dialog) {
            case Dialog.OfDay(var calendar) -> calendars.key(model, calendar, key);
        };
    }
}
