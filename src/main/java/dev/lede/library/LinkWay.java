package dev.lede.library;

import dev.lede.config.Config;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** By which programs links, and audio and video, are opened where the reader runs. */
public record LinkWay(Program browser, Program player) {
    /** Links are copied, for there is nothing to open them with. */
    public static final LinkWay COPY = new LinkWay(Program.NONE, Program.NONE);

    private static final Set<String> FOR_TERMINALS =
            Set.of("w3m", "lynx", "links", "links2", "elinks", "cha", "browsh", "carbonyl", "mpg123", "cvlc", "nvlc");
    private static final Set<String> IN_TERMINAL = Set.of(
            "--vo=tct", "--vo=caca", "--vo=sixel", "--vo=kitty", "--vo=null", "--no-video", "--video=no", "--vid=no");

    /**
     * A program with its arguments; the address goes behind them.
     *
     * @param command empty where there is no program
     * @param inTerminal whether it has the terminal until it ends
     */
    public record Program(List<String> command, boolean inTerminal) {
        public static final Program NONE = new Program(List.of(), false);

        public Program {
            command = List.copyOf(command);
        }

        /** Without the folder it lies in. */
        public String name() {
            String whole = command.getFirst();
            return whole.substring(whole.lastIndexOf('/') + 1);
        }
    }

    /** On a server nobody sees a window, so over SSH only what the person names is used, and that in the terminal. */
    public static LinkWay of(Config config, Map<String, String> environment, String system) {
        boolean mac = system.startsWith("Mac");
        boolean remote = isSet(environment, "SSH_CONNECTION");
        boolean screen = mac && !remote || isSet(environment, "DISPLAY") || isSet(environment, "WAYLAND_DISPLAY");
        Program ofSystem = screen && !remote ? new Program(List.of(mac ? "open" : "xdg-open"), false) : Program.NONE;
        return new LinkWay(named(config.browser(), screen, ofSystem), named(config.player(), screen, ofSystem));
    }

    private static Program named(List<String> command, boolean screen, Program otherwise) {
        if (command.isEmpty()) {
            return otherwise;
        }
        var program = new Program(command, !screen);
        boolean always =
                FOR_TERMINALS.contains(program.name()) || command.stream().anyMatch(IN_TERMINAL::contains);
        return always ? new Program(command, true) : program;
    }

    private static boolean isSet(Map<String, String> environment, String variable) {
        return !environment.getOrDefault(variable, "").isEmpty();
    }
}
