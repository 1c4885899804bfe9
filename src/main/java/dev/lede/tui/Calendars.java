package dev.lede.tui;

import dev.lede.terminal.Position;
import dev.lede.tui.calendar.Calendar;
import dev.lede.tui.calendar.CalendarView;
import dev.lede.tui.entries.EntryList;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** What keys do while the calendar is open. */
final class Calendars {
    private final Surroundings surroundings;
    private final Lists lists;

    Calendars(Surroundings surroundings, Lists lists) {
        this.surroundings = surroundings;
        this.lists = lists;
    }

    Step open(Model model) {
        EntryList list = model.front().list();
        LocalDate today = surroundings.when().today();
        LocalDate at = list.rows().isEmpty() ? today : list.selectedDay();
        return show(model, Calendar.at(at, today, surroundings.weekBegins()));
    }

    Step key(Model model, Calendar calendar, String key) {
        return switch (key) {
            case "Enter" -> lists.toDay(model.show(null), calendar.day());
            case "Esc", "q", "D" -> Step.to(model.show(null));
            case "Left", "h" -> show(model, calendar.moveDays(-1));
            case "Right", "l" -> show(model, calendar.moveDays(1));
            case "Up", "k" -> show(model, calendar.moveDays(-7));
            case "Down", "j" -> show(model, calendar.moveDays(7));
            case "PageUp", "<" -> show(model, calendar.moveMonths(-1));
            case "PageDown", ">" -> show(model, calendar.moveMonths(1));
            case "Backspace" -> show(model, calendar.shortened());
            default -> isOfADate(key) ? show(model, calendar.typed(key.charAt(0))) : Step.to(model);
        };
    }

    /** To the day that is clicked; where one is there already, into its list. */
    Step click(Model model, Calendar calendar, Position at) {
        return CalendarView.at(calendar, model.layout().body(), at.column(), at.row())
                .map(day -> day.equals(calendar.day())
                        ? key(model, calendar, "Enter")
                        : show(model, calendar.moveDays((int) ChronoUnit.DAYS.between(calendar.day(), day))))
                .orElse(Step.to(model));
    }

    private static boolean isOfADate(String key) {
        return key.length() == 1 && (key.charAt(0) == '-' || key.charAt(0) >= '0' && key.charAt(0) <= '9');
    }

    private static Step show(Model model, Calendar calendar) {
        return Step.to(model.show(new Dialog.OfDay(calendar)));
    }
}
