package dev.lede.terminal;

import org.jspecify.annotations.Nullable;

/** Reads arrivals and gives them as input, one after the other. The only place that lets time pass. */
final class Keyboard {
    /** Where arrivals come from; null when none came in time. */
    interface Source {
        @Nullable
        Arrival next(long millis) throws InterruptedException;
    }

    private final Source source;
    private final Decoder decoder;
    private boolean closed;

    Keyboard(Source source, Decoder decoder) {
        this.source = source;
        this.decoder = decoder;
    }

    Input read() throws InterruptedException {
        while (true) {
            Input input = decoder.poll();
            if (input != null) {
                return input;
            }
            if (closed) {
                return new Input.End();
            }
            Arrival arrival = source.next(decoder.patience());
            if (arrival instanceof Arrival.Told(Input told)) {
                return told;
            }
            receive(arrival);
        }
    }

    private void receive(@Nullable Arrival arrival) {
        if (arrival instanceof Arrival.Bytes(var bytes)) {
            while (bytes.hasRemaining()) {
                decoder.accept(bytes.get() & 0xFF);
            }
        } else {
            decoder.decide();
            closed = arrival instanceof Arrival.Closed;
        }
    }
}
