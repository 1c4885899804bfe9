package dev.lede.cli;

import dev.lede.model.Trouble;
import java.io.IOException;

/** What a command prints could not be written, and somebody waits for it. */
final class OutputException extends RuntimeException implements Trouble.Known {
    private static final long serialVersionUID = 1L;

    private final transient Trouble trouble;

    OutputException(IOException cause) {
        super("write the output", cause);
        this.trouble = new Trouble(Trouble.Kind.OUTPUT, String.valueOf(cause.getMessage()));
    }

    @Override
    public Trouble trouble() {
        return trouble;
    }
}
