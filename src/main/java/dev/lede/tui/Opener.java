package dev.lede.tui;

import dev.lede.library.OwnFiles;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Opens links with the person's programs. What a feed wrote becomes one argument, and only where it can be no option. */
final class Opener {
    private static final Pattern WEB = Pattern.compile("(?i)https?://[^\\s\\p{Cntrl}]+");

    private final Display display;

    Opener(Display display) {
        this.display = display;
    }

    Msg open(Effect.OpenLink link) {
        return new Msg.LinkOpened(
                link.address(),
                allowed(link).map(argument -> started(link.program(), argument)).orElse(new Opening.Refused()));
    }

    private static Optional<String> allowed(Effect.OpenLink link) {
        return WEB.matcher(link.address()).matches()
                ? Optional.of(link.address())
                : OwnFiles.find(link.entry(), link.address()).map(Object::toString);
    }

    private Opening started(LinkWay.Program program, String argument) {
        List<String> command = new ArrayList<>(program.command());
        command.add(argument);
        if (!program.inTerminal()) {
            return beside(program, command);
        }
        var ended = new AtomicReference<@Nullable Opening>();
        display.lend(() -> ended.set(inTerminal(program, command)));
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
        System.getLogger("dev.lede.tui").log(System.Logger.Level.WARNING, "start " + program.name(), cause);
        return new Opening.Missing(program.name());
    }
}
