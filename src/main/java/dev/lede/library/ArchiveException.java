package dev.lede.library;

import dev.lede.model.Trouble;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.util.Objects;

/** The folder of an archive cannot be written; what stands in it is whole. */
public final class ArchiveException extends RuntimeException implements Trouble.Known {
    private static final long serialVersionUID = 1L;

    private final transient Trouble trouble;

    ArchiveException(IOException cause) {
        super(cause);
        this.trouble = new Trouble(Trouble.Kind.ARCHIVE, reason(cause));
    }

    /** With a name for those that only say which file it was. */
    private static String reason(IOException cause) {
        boolean mute = cause instanceof FileSystemException failed && failed.getReason() == null;
        String message = Objects.requireNonNullElse(cause.getMessage(), "");
        String kind = cause.getClass().getSimpleName().replaceAll("Exception$", "");
        return mute || message.isEmpty() ? message + " (" + kind + ")" : message;
    }

    @Override
    public Trouble trouble() {
        return trouble;
    }
}
