package dev.lede.library;

import dev.lede.model.Entry;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Opens links with the person's programs. What a feed wrote becomes one argument, and only where it can be no option. */
public final class Opener {
    private static final Pattern WEB = Pattern.compile("(?i)https?://[^\\s\\p{Cntrl}]+");

    private final Media media;
    private final Consumer<Runnable> lender;

    /** @param lender gives the terminal to a program that wants it */
    public Opener(Media media, Consumer<Runnable> lender) {
        this.media = media;
        this.lender = lender;
    }

    /** @param entry that names the address */
    public Opening open(LinkWay.Program program, Entry entry, String address) {
        return allowed(entry, address)
                .map(argument -> started(program, argument))
                .orElse(new Opening.Refused());
    }

    private Optional<String> allowed(Entry entry, String address) {
        return WEB.matcher(address).matches()
                ? Optional.of(address)
                : media.file(entry, address).map(Path::toString);
    }

    private Opening started(LinkWay.Program program, String argument) {
        List<String> command = new ArrayList<>(program.command());
        command.add(argument);
        if (!program.inTerminal()) {
            return beside(program, command);
        }
        var ended = new AtomicReference<@Nullable Opening>();
        lender.accept(() -> ended.set(inTerminal(program, command)));
        return Objects.requireNonNullElseGet(ended.get(), Opening.Opened::new);
    }

    private static Opening beside(LinkWay.Program program, List<String> command) {
        try {
            new ProcessBuilder(command)
                    .redirectOutput(Redirect.DISCARD)
                    .redirectError(Redirect.DISCARD)
                    .start();
            return new Opening.Opened();
        } catch (IOException e) {
            return missing(program, e);
        }
    }

    private static Opening inTerminal(LinkWay.Program program, List<String> command) {
        try {
            int code = new ProcessBuilder(command).inheritIO().start().waitFor();
            return code == 0 ? new Opening.Opened() : new Opening.Ended(program.name(), code);
        } catch (IOException e) {
            return missing(program, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new Opening.Opened();
        }
    }

    /** Named only when needed: finding the log opens every jar. */
    private static Opening missing(LinkWay.Program program, IOException cause) {
        System.getLogger("dev.lede.library").log(System.Logger.Level.WARNING, "start " + program.name(), cause);
        return new Opening.Missing(program.name());
    }
}
