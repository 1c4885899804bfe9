package dev.lede.tui;

import java.util.ArrayList;
import java.util.List;

/** The next model, and what is to be done. */
record Step(Model model, List<Effect> effects) {

    Step {
        effects = List.copyOf(effects);
    }

    static Step to(Model model) {
        return new Step(model, List.of());
    }

    static Step to(Model model, Effect... effects) {
        return new Step(model, List.of(effects));
    }

    Step and(Step next) {
        var all = new ArrayList<>(effects);
        all.addAll(next.effects);
        return new Step(next.model, all);
    }
}
