package dev.lede.tui;

import java.util.Map;

/** How a link is opened where the program runs: by which program, or, where there is no screen for one, by none. */
record LinkWay(String program) {

    static LinkWay of(Map<String, String> environment, String system) {
        if (isSet(environment, "SSH_CONNECTION")) {
            return new LinkWay("");
        }
        if (system.startsWith("Mac")) {
            return new LinkWay("open");
        }
        boolean display = isSet(environment, "DISPLAY") || isSet(environment, "WAYLAND_DISPLAY");
        return new LinkWay(display ? "xdg-open" : "");
    }

    boolean byCopy() {
        return program.isEmpty();
    }

    private static boolean isSet(Map<String, String> environment, String variable) {
        return !environment.getOrDefault(variable, "").isEmpty();
    }
}
