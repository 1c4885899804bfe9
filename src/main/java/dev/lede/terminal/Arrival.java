package dev.lede.terminal;

import java.nio.ByteBuffer;

/** What comes from the line, in the order in which it comes. */
sealed interface Arrival {
    record Bytes(ByteBuffer bytes) implements Arrival {}

    /** What no byte says: a new size, the way back to the foreground. */
    record Told(Input input) implements Arrival {}

    record Closed() implements Arrival {}
}
