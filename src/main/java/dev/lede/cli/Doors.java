package dev.lede.cli;

import dev.lede.library.LinkWay;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.ToIntFunction;

/**
 * Where a command leads out of the command line.
 *
 * @param links by which programs links are opened here
 * @param secrets asks for what nobody is to see; empty where nothing is answered
 * @param reader opens it at such words, and answers the exit code
 */
public record Doors(
        Supplier<LinkWay> links, Function<String, Optional<String>> secrets, ToIntFunction<String> reader) {}
