package dev.lede.library;

import java.io.IOException;
import java.io.InputStream;

/** The lines of a file of any size, one at a time in one buffer; of a line that is too long only that it was. */
final class ByteLines {
    private static final int LONGEST = 1024 * 1024;

    private final InputStream in;
    private byte[] line = new byte[8_192];
    private int length;
    private boolean tooLong;

    /** @param in buffered */
    ByteLines(InputStream in) {
        this.in = in;
    }

    byte[] bytes() {
        return line;
    }

    int length() {
        return length;
    }

    boolean isTooLong() {
        return tooLong;
    }

    boolean isBlank() {
        for (int i = 0; i < length; i++) {
            if (line[i] > ' ' || line[i] < 0) {
                return false;
            }
        }
        return !tooLong;
    }

    /** False at the end of the file. */
    boolean next() throws IOException {
        length = 0;
        tooLong = false;
        int c = in.read();
        if (c < 0) {
            return false;
        }
        while (c >= 0 && c != '\n') {
            put((byte) c);
            c = in.read();
        }
        return true;
    }

    private void put(byte c) {
        if (length == LONGEST) {
            tooLong = true;
            return;
        }
        if (length == line.length) {
            line = java.util.Arrays.copyOf(line, Math.min(LONGEST, 2 * length));
        }
        line[length++] = c;
    }
}
