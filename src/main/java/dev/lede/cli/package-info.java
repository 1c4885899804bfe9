/**
 * The commands: one class a command, made of picocli's model without annotations and without reflection.
 *
 * <p>Data goes to stdout, words and progress to stderr, exit codes are those of {@link dev.lede.cli.Exit}. Commands do
 * not catch: what they cannot mend reaches the one handler, {@code Faults}. All they need comes with
 * {@link dev.lede.cli.Context}; library and configuration are asked for when a command runs, so that {@code --help}
 * opens no store and reads no file.
 *
 * <p>picocli is compiled from its published sources, because its jar is Java 5 bytecode, which the start-up cache drops.
 */
@NullMarked
package dev.lede.cli;

import org.jspecify.annotations.NullMarked;
