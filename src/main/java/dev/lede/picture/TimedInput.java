package dev.lede.picture;

import java.io.IOException;
import java.time.Duration;
import javax.imageio.stream.ImageInputStreamImpl;

/** Bytes that are given out up to a deadline: no decoder looks at a clock, but all of them read as they go. */
final class TimedInput extends ImageInputStreamImpl {
    /** The time is up. */
    static final class LateException extends IOException {
        private static final long serialVersionUID = 1;

        LateException() {
            super("not read in time");
        }
    }

    private final byte[] bytes;
    private final long deadline;

    TimedInput(byte[] bytes, Duration time) {
        this.bytes = bytes;
        this.deadline = System.nanoTime() + time.toNanos();
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        if (System.nanoTime() > deadline) {
            throw new LateException();
        }
        bitOffset = 0;
        if (streamPos >= bytes.length) {
            return -1;
        }
        int given = (int) Math.min(length, bytes.length - streamPos);
        System.arraycopy(bytes, (int) streamPos, into, offset, given);
        streamPos += given;
        return given;
    }

    @Override
    public long length() {
        return bytes.length;
    }
}
