package dev.lede;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Assumptions;

/** The real feeds, archives and specifications beside the checkout; tests that need them are skipped where they are absent. */
public final class Shared {
    private Shared() {}

    public static Path folder(String name) {
        var root = Optional.ofNullable(System.getenv("LEDE_SHARED")).orElse("../shared");
        var folder = Path.of(root, name).toAbsolutePath().normalize();
        Assumptions.assumeTrue(Files.isDirectory(folder), () -> folder + " is not here");
        return folder;
    }
}
