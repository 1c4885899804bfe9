package dev.lede.library;

import static java.nio.file.attribute.PosixFilePermissions.asFileAttribute;
import static java.nio.file.attribute.PosixFilePermissions.fromString;

import dev.lede.account.AccountAddress;
import dev.lede.config.AppPaths;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Set;

/**
 * The password of an account that the person has typed, in a file that nobody else can read. Its account's line names a
 * command that prints it, as any line may: so there is one way to a password, and the person sees which.
 */
record PasswordFile(Path folder, Path file) {
    static PasswordFile of(AppPaths paths, AccountAddress account) {
        String name = account.written().replaceFirst("^[^:]*://", "").replaceAll("[^\\p{L}\\p{N}@.%_-]", "_");
        return new PasswordFile(paths.passwords(), paths.passwords().resolve(name));
    }

    String command() {
        return "cat '" + file.toString().replace("'", "'\\''") + "'";
    }

    /** At no moment can another read it, and at none is it half a password. */
    void write(String password) {
        try {
            Files.createDirectories(folder, asFileAttribute(fromString("rwx------")));
            Path fresh = folder.resolve(
                    "." + file.getFileName() + "." + ProcessHandle.current().pid());
            Files.deleteIfExists(fresh);
            writeFresh(fresh, password);
            Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new PasswordFileException(file, e);
        }
    }

    private static void writeFresh(Path fresh, String password) throws IOException {
        var options = Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        try (var channel = Files.newByteChannel(fresh, options, asFileAttribute(fromString("rw-------")))) {
            var bytes = ByteBuffer.wrap((password + "\n").getBytes(StandardCharsets.UTF_8));
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
        }
    }

    void delete() {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new PasswordFileException(file, e);
        }
    }
}
