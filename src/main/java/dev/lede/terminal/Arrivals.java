package dev.lede.terminal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** A thread that blocks in reading the line, and the queue between it and the keyboard. */
final class Arrivals implements Keyboard.Source {
    private static final int CHUNK = 4_096;

    /** A reader ahead of its program by more than this waits: a paste of a gigabyte must not fill the memory. */
    private static final int LONGEST_QUEUE = 256;

    private final BlockingQueue<Arrival> queue = new LinkedBlockingQueue<>(LONGEST_QUEUE);
    private volatile InputStream input;

    Arrivals(InputStream input) {
        this.input = input;
    }

    /** A platform thread: the read cannot be interrupted and would hold a virtual thread's carrier. */
    void start() {
        InputStream from = input;
        Thread.ofPlatform().daemon().name("keyboard").start(() -> readOn(from));
    }

    /** Another program reads the line until {@link #resume}: what it is typed is no key of ours. */
    void pause() throws IOException {
        InputStream ours = input;
        input = InputStream.nullInputStream();
        ours.close();
    }

    void resume(InputStream anew) {
        input = anew;
        start();
    }

    /** Nothing is read any more. */
    void stop() throws IOException {
        input.close();
    }

    /** Says what no byte says; dropped where the program does not read any more. */
    boolean tell(Input input) {
        return queue.offer(new Arrival.Told(input));
    }

    boolean end() {
        return queue.offer(new Arrival.Closed());
    }

    @Override
    public @Nullable Arrival next(long millis) throws InterruptedException {
        return millis == Decoder.FOREVER ? queue.take() : queue.poll(millis, TimeUnit.MILLISECONDS);
    }

    private void readOn(InputStream from) {
        try {
            boolean open = true;
            while (open) {
                open = readOnce(from);
            }
            if (from == input) {
                queue.put(new Arrival.Closed());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** False at the end: of file, or by EIO, which is how a dropped line ends where SIGHUP is ignored. */
    private boolean readOnce(InputStream from) throws InterruptedException {
        byte[] chunk = new byte[CHUNK];
        try {
            int length = from.read(chunk);
            if (length > 0 && from == input) {
                queue.put(new Arrival.Bytes(ByteBuffer.wrap(chunk, 0, length)));
            }
            return length > 0;
        } catch (IOException gone) {
            return false;
        }
    }
}
