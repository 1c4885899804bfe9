package dev.lede.terminal;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What only the terminal itself knows. Each is asked once, behind the first screen, and nobody waits: an answer is an
 * {@link Input}, whenever it comes, if it comes at all.
 */
enum Question {
    /**
     * Kitty's pictures: one of a single pixel, which is not kept. Its version before, as some who take pictures cannot
     * place them in text; its attributes behind, which all answer.
     */
    PICTURES("\033[>q\033_Gi=" + Question.PICTURE + ",s=1,v=1,a=q,t=d,f=24;AAAA\033\\\033[c"),
    /** An ambiguous character at the beginning of the row, and where the cursor is behind it. */
    WIDTH("\r“\033[6n");

    /** The number of the picture that is asked with. */
    static final int PICTURE = 31;

    private final String asking;

    Question(String asking) {
        this.asking = asking;
    }

    /** All that makes sense there and is not known; empty where nothing does. */
    static String all(Capabilities capabilities, Set<Question> known) {
        return Arrays.stream(values())
                .filter(question -> !known.contains(question) && question.suits(capabilities))
                .map(question -> question.asking)
                .collect(Collectors.joining());
    }

    private boolean suits(Capabilities terminal) {
        return switch (this) {
            case PICTURES ->
                terminal.utf8()
                        && !terminal.console()
                        && terminal.colours() != Colours.NONE
                        && terminal.multiplexer() == Multiplexer.NONE;
            case WIDTH -> terminal.utf8();
        };
    }
}
