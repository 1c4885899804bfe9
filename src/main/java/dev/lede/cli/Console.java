package dev.lede.cli;

import dev.lede.terminal.Capabilities;
import dev.lede.terminal.Interview;
import dev.lede.text.Charsets;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Where a command writes to and asks, and what is known about it.
 *
 * @param in what the person types in answer to a question on {@code err}; null where nobody can be asked
 * @param columns of the terminal
 * @param interview asks the terminal itself, and waits; empty where it does not answer
 */
public record Console(
        @Nullable BufferedReader in,
        Output out,
        PrintWriter err,
        boolean outIsTerminal,
        boolean errIsTerminal,
        int columns,
        Capabilities capabilities,
        Supplier<Optional<Interview>> interview) {

    /**
     * What the locale's variables say in their own words: Java believes in ASCII where that locale is not generated on the
     * machine. UTF-8 where they name nothing, as under cron.
     */
    public static Charset charset(Map<String, String> environment) {
        for (String name : new String[] {"LC_ALL", "LC_CTYPE", "LANG"}) {
            String value = environment.getOrDefault(name, "");
            if (!value.isEmpty()) {
                return codeset(value).orElse(StandardCharsets.UTF_8);
            }
        }
        return StandardCharsets.UTF_8;
    }

    /** {@code zh_CN.GB18030@stroke} */
    private static Optional<Charset> codeset(String locale) {
        int dot = locale.indexOf('.');
        int end = locale.indexOf('@') > dot ? locale.indexOf('@') : locale.length();
        return dot < 0 ? Optional.empty() : Charsets.byLabel(locale.substring(dot + 1, end));
    }

    /** The next line that the person types, null where nothing more comes. */
    @Nullable
    String typed() {
        try {
            String line = in == null ? null : in.readLine();
            return line == null ? null : line.strip();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read what is typed", e);
        }
    }

    /** The pipe behind stdout is closed: no fault of anybody's, so nothing is said. */
    static final class ReaderGone extends RuntimeException {
        private static final long serialVersionUID = 1;

        ReaderGone() {
            super("nobody reads stdout any more", null, false, false);
        }
    }
}
