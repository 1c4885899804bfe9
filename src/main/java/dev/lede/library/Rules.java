package dev.lede.library;

import dev.lede.config.Rule;
import java.util.List;

/** The person's rules, and what is stored. A sync applies them to what arrives by itself. */
public interface Rules {
    /**
     * @param found how many of the stored entries it is about
     * @param changes how many of these are not yet as it wants them
     */
    record Standing(Rule rule, long found, long changes) {}

    List<Standing> look();

    /** Applies all of them, in their order, to everything that is stored; one step to undo. Returns how many changes that was. */
    int apply();
}
