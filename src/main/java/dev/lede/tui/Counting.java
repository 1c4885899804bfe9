package dev.lede.tui;

import dev.lede.tui.entries.EntryList;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** Has counted, behind what the person does, the days that stand on the screen. */
final class Counting {
    private Counting() {}

    /** What another list had on its days is forgotten. */
    static Model anew(Model before, Model now) {
        return before.front().shown().query().equals(now.front().shown().query())
                ? now
                : now.with(now.days().anew());
    }

    static Step ahead(Model model) {
        if (model.front().loading().window()) {
            return Step.to(model);
        }
        List<LocalDate> wanted = wanted(model)
                .distinct()
                .filter(day -> !model.days().asked().contains(day))
                .toList();
        DayCounts asking = model.days().asking(wanted);
        return wanted.isEmpty()
                ? Step.to(model)
                : Step.to(
                        model.with(asking),
                        new Effect.CountDays(
                                asking.request(), model.front().shown().query(), wanted));
    }

    private static Stream<LocalDate> wanted(Model model) {
        EntryList list = model.front().list();
        Stream<LocalDate> month =
                model.dialog() instanceof Dialog.OfDay(var calendar) ? calendar.days().stream() : Stream.empty();
        return Stream.concat(list.visibleDays().stream(), month);
    }
}
