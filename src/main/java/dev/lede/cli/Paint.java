package dev.lede.cli;

import dev.lede.config.Word;
import dev.lede.terminal.Capabilities;
import dev.lede.terminal.Colours;
import dev.lede.terminal.Sgr;
import dev.lede.text.StyledText;
import java.util.Optional;
import picocli.CommandLine.Model.OptionSpec;

/** Whether text for people is coloured: {@code --color}, which beats {@code NO_COLOR}; else on a terminal only. */
final class Paint {
    private final Context context;
    private final OptionSpec option;

    Paint(Context context) {
        this.context = context;
        this.option = Arguments.value(When.class, "WHEN", context.words().of(Word.OPTION_COLOR), "--color")
                .build();
    }

    /** Named as they are typed. */
    private enum When {
        AUTO,
        ALWAYS,
        NEVER
    }

    OptionSpec option() {
        return option;
    }

    boolean isWanted() {
        return when().map(asked -> asked == When.ALWAYS)
                .orElse(context.console().outIsTerminal());
    }

    /** Whether they are wanted, and there. */
    boolean hasColours() {
        return isWanted() && capabilities().colours() != Colours.NONE;
    }

    /** The line in the colours of the person's theme, where these are wanted. */
    String of(StyledText line) {
        return isWanted() ? Sgr.ansi(line, context.config().get().theme()::style, capabilities()) : line.plain();
    }

    /** Empty for auto, which need not be said. */
    private Optional<When> when() {
        When asked = option.getValue();
        return Optional.ofNullable(asked).filter(named -> named != When.AUTO);
    }

    private Capabilities capabilities() {
        var own = context.console().capabilities();
        return when().isPresent() && own.colours() == Colours.NONE ? own.withColours(Colours.SIXTEEN) : own;
    }
}
