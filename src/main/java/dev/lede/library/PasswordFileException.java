package dev.lede.library;

import dev.lede.model.Trouble;
import java.io.IOException;
import java.nio.file.Path;

/** The file of an account's password cannot be written, or deleted. */
public final class PasswordFileException extends RuntimeException implements Trouble.Known {
    private static final long serialVersionUID = 1;

    private final String file;

    PasswordFileException(Path file, IOException cause) {
        super("Cannot write " + file, cause);
        this.file = file + ": " + cause.getMessage();
    }

    @Override
    public Trouble trouble() {
        return new Trouble(Trouble.Kind.PASSWORD_FILE, file);
    }
}
