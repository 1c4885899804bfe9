package dev.lede.store;

import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Whether somebody still waits for what a thread looks up. A search that reads everything would hold one of the few
 * threads there are long after the person has gone on typing; SQLite asks from time to time and gives up.
 */
final class StillWanted {
    private static final ScopedValue<BooleanSupplier> BY_NOW = ScopedValue.newInstance();

    private StillWanted() {}

    /** Empty where it was given up. */
    static <T> Optional<T> answer(BooleanSupplier wanted, Supplier<T> question) {
        if (!wanted.getAsBoolean()) {
            return Optional.empty();
        }
        try {
            return ScopedValue.where(BY_NOW, wanted).call(() -> Optional.of(question.get()));
        } catch (GivenUp e) {
            return Optional.empty();
        }
    }

    /** What SQLite is to ask; null where it is not to ask at all. */
    static @Nullable BooleanSupplier byNow() {
        return BY_NOW.isBound() ? BY_NOW.get() : null;
    }

    /** Ends a question from within, and never leaves this room. */
    static final class GivenUp extends RuntimeException {
        private static final long serialVersionUID = 1;

        GivenUp() {
            super("", null, false, false);
        }
    }
}
