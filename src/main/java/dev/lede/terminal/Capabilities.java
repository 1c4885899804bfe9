package dev.lede.terminal;

import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What the terminal can do, as far as the environment tells; the rest is a {@link Question}.
 *
 * @param utf8 whether the locale's own words say so: the locale itself is often not generated on a small server
 * @param links whether OSC 8 is understood or at least swallowed
 * @param dumb whether it cannot place its cursor, so that there can be no {@link Screen}
 * @param console whether it is the Linux console: few glyphs, and no command of the longer kind (OSC)
 * @param remote whether a network lies between the keyboard and the program
 * @param pictures whether it has said that it draws pictures (Kitty's protocol)
 */
public record Capabilities(
        Colours colours,
        boolean utf8,
        boolean links,
        boolean dumb,
        boolean console,
        Multiplexer multiplexer,
        boolean remote,
        boolean pictures) {

    public static Capabilities of(Map<String, String> environment) {
        String terminal = environment.getOrDefault("TERM", "");
        boolean dumb = terminal.isEmpty() || terminal.equals("dumb");
        var multiplexer = multiplexer(environment, terminal);
        boolean console = terminal.equals("linux");
        boolean links = !dumb && multiplexer != Multiplexer.SCREEN && !console && !terminal.startsWith("vt");
        boolean remote = environment.containsKey("SSH_CONNECTION") || environment.containsKey("SSH_TTY");
        return new Capabilities(
                colours(environment, terminal, multiplexer),
                utf8(environment),
                links,
                dumb,
                console,
                multiplexer,
                remote,
                false);
    }

    public Capabilities withColours(Colours shown) {
        return new Capabilities(shown, utf8, links, dumb, console, multiplexer, remote, pictures);
    }

    /** It has said so. */
    public Capabilities withPictures() {
        return new Capabilities(colours, utf8, links, dumb, console, multiplexer, remote, true);
    }

    /** GNU screen gives erased cells no background, whatever the pen. */
    boolean erasesInColour() {
        return multiplexer != Multiplexer.SCREEN;
    }

    private static Multiplexer multiplexer(Map<String, String> environment, String terminal) {
        if (environment.containsKey("TMUX") || terminal.startsWith("tmux")) {
            return Multiplexer.TMUX;
        }
        return environment.containsKey("STY") || terminal.startsWith("screen") ? Multiplexer.SCREEN : Multiplexer.NONE;
    }

    private static Colours colours(Map<String, String> environment, String terminal, Multiplexer multiplexer) {
        if (!environment.getOrDefault("NO_COLOR", "").isEmpty()
                || terminal.isEmpty()
                || terminal.equals("dumb")
                || terminal.startsWith("vt")) {
            return Colours.NONE;
        }
        if (terminal.equals("linux")) {
            return Colours.SIXTEEN;
        }
        if (multiplexer != Multiplexer.SCREEN && showsTrueColour(environment, terminal)) {
            return Colours.TRUE;
        }
        return terminal.contains("256color") ? Colours.INDEXED : Colours.SIXTEEN;
    }

    private static boolean showsTrueColour(Map<String, String> environment, String terminal) {
        String colour = environment.getOrDefault("COLORTERM", "");
        return colour.equals("truecolor")
                || colour.equals("24bit")
                || Stream.of("direct", "kitty", "alacritty", "foot", "ghostty", "wezterm")
                        .anyMatch(terminal::contains);
    }

    private static boolean utf8(Map<String, String> environment) {
        return Stream.of("LC_ALL", "LC_CTYPE", "LANG")
                .map(name -> environment.getOrDefault(name, ""))
                .filter(value -> !value.isEmpty())
                .findFirst()
                .map(value -> value.toLowerCase(Locale.ROOT).replace("-", ""))
                .filter(value -> value.contains("utf8"))
                .isPresent();
    }
}
