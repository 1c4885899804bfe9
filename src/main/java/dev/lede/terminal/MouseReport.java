package dev.lede.terminal;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads what a terminal says about the mouse (xterm's SGR encoding, mode 1006). */
final class MouseReport {
    private static final Pattern FORM = Pattern.compile("\033\\[<(\\d{1,3});(\\d{1,5});(\\d{1,5})([Mm])");
    private static final int MODIFIERS = 4 | 8 | 16;
    private static final int MOTION = 32;

    private MouseReport() {}

    static Optional<Input> read(String sequence) {
        Matcher report = FORM.matcher(sequence);
        if (!report.matches()) {
            return Optional.empty();
        }
        int button = Integer.parseInt(report.group(1)) & ~MODIFIERS;
        var at = new Position(Integer.parseInt(report.group(2)) - 1, Integer.parseInt(report.group(3)) - 1);
        if ((button & MOTION) != 0 || at.column() < 0 || at.row() < 0) {
            return Optional.empty();
        }
        return action(button, report.group(4).equals("M")).map(action -> new Input.Mouse(action, at));
    }

    private static Optional<MouseAction> action(int button, boolean pressed) {
        if (!pressed) {
            return button < 3 ? Optional.of(MouseAction.RELEASE) : Optional.empty();
        }
        return Optional.ofNullable(
                switch (button) {
                    case 0 -> MouseAction.PRESS;
                    case 1 -> MouseAction.MIDDLE_PRESS;
                    case 2 -> MouseAction.RIGHT_PRESS;
                    case 64 -> MouseAction.WHEEL_UP;
                    case 65 -> MouseAction.WHEEL_DOWN;
                    default -> null;
                });
    }
}
