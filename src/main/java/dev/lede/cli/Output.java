package dev.lede.cli;

import java.io.FilterWriter;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import org.jspecify.annotations.Nullable;

/**
 * What a command prints to. It remembers why it could not be written, which a {@code PrintWriter} forgets: a reader may
 * leave a pipe whenever it has seen enough, but of a backup that a full disk cut off the person must hear.
 */
public final class Output extends PrintWriter {
    private final Remembering target;

    private Output(Remembering target) {
        super(target);
        this.target = target;
    }

    public static Output to(Writer target) {
        return new Output(new Remembering(target));
    }

    /** Writes what still waits. Throws where something did not arrive, so that {@code lede list | head} ends with its reader. */
    void arrive() {
        if (checkError()) {
            throw target.fault == null || isOfPipe(target.fault)
                    ? new Console.ReaderGone()
                    : new OutputException(target.fault);
        }
    }

    /** Java tells it by its message only, which is English as the launcher sets the locale. */
    private static boolean isOfPipe(IOException fault) {
        return String.valueOf(fault.getMessage()).contains("Broken pipe");
    }

    private static final class Remembering extends FilterWriter {
        private @Nullable IOException fault;

        Remembering(Writer target) {
            super(target);
        }

        private interface Step {
            void run() throws IOException;
        }

        private void remembering(Step step) throws IOException {
            try {
                step.run();
            } catch (IOException e) {
                fault = fault == null ? e : fault;
                throw e;
            }
        }

        @Override
        public void write(int character) throws IOException {
            remembering(() -> super.write(character));
        }

        @Override
        public void write(char[] text, int from, int length) throws IOException {
            remembering(() -> super.write(text, from, length));
        }

        @Override
        public void write(String text, int from, int length) throws IOException {
            remembering(() -> super.write(text, from, length));
        }

        @Override
        public void flush() throws IOException {
            remembering(super::flush);
        }
    }
}
