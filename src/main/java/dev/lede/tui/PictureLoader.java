package dev.lede.tui;

import dev.lede.model.Entry;
import dev.lede.picture.PictureResult;
import dev.lede.picture.Raster;
import dev.lede.tui.reader.Drawn;
import dev.lede.tui.reader.HalfBlocks;
import dev.lede.tui.reader.PictureRoom;
import dev.lede.tui.reader.Pictures;
import dev.lede.tui.reader.Pictures.State;
import dev.lede.tui.reader.PlacedPicture;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/** Loads pictures, few at a time. What still waits when the person has gone on is not loaded any more. */
final class PictureLoader {
    private static final int TOGETHER = 3;

    /** By which a terminal knows our pictures: far from the small ones that others may choose by hand. */
    private static final int FIRST_NUMBER = 0x1ede01;

    private static final int NUMBERS = 0x10000;

    private final BiFunction<Entry, String, PictureResult> library;
    private final AtomicInteger numbers = new AtomicInteger();
    private final Semaphore turns = new Semaphore(TOGETHER, true);
    private volatile Pictures.@Nullable Key last;

    PictureLoader(BiFunction<Entry, String, PictureResult> library) {
        this.library = library;
    }

    private Drawn drawn(Raster raster, PictureRoom room) {
        return room.placed()
                ? PlacedPicture.of(raster, room, FIRST_NUMBER + numbers.getAndIncrement() % NUMBERS)
                : HalfBlocks.of(raster, room);
    }

    /** Called in the order in which the person goes. */
    void note(Effect.LoadPicture load) {
        last = load.key();
    }

    Optional<Msg> load(Effect.LoadPicture load) {
        try {
            turns.acquire();
        } catch (InterruptedException leaving) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
        try {
            return load.key().equals(last) ? Optional.of(loaded(load)) : Optional.empty();
        } finally {
            turns.release();
        }
    }

    Msg loaded(Effect.LoadPicture load) {
        return new Msg.PictureLoaded(load.key(), load.address(), state(load));
    }

    private State state(Effect.LoadPicture load) {
        return switch (library.apply(load.entry(), load.address())) {
            case PictureResult.Decoded(var raster) ->
                new State.Shown(drawn(raster, load.key().room()));
            case PictureResult.Refused(var reason) -> new State.Refused(reason);
        };
    }
}
