package dev.lede.terminal;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

/** The device behind a screen: bytes both ways, a size, and two modes. A test has its own. */
interface Line {
    InputStream input();

    /** Behind a closed {@link #input} another one. */
    void reopen() throws IOException;

    OutputStream output();

    /** Every key arrives at once, unseen and uninterpreted. Remembers the modes it finds. */
    void raw() throws IOException;

    /** Lines arrive as ever, but what is typed is not shown. Remembers the modes it finds. */
    void hide() throws IOException;

    /** The modes as they were found. */
    void restore() throws IOException;

    /** As it was last known. */
    Size size();

    /** As it is now. */
    Size measured() throws IOException;
}
