package dev.lede.cli;

import dev.lede.config.AppPaths;
import dev.lede.config.Config;
import dev.lede.config.When;
import dev.lede.config.Words;
import dev.lede.library.Library;
import java.util.function.Supplier;

/**
 * All that commands have of the world.
 *
 * @param library opened with the first call
 * @param config read with the first call
 */
public record Context(
        Console console,
        Words words,
        When when,
        AppPaths paths,
        Supplier<Config> config,
        Supplier<Library> library,
        Doors doors,
        String version) {}
