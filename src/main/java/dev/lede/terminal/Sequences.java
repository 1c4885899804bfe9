package dev.lede.terminal;

import com.googlecode.lanterna.input.EscapeSequenceCharacterPattern;
import com.googlecode.lanterna.input.KeyStroke;
import com.googlecode.lanterna.input.KeyType;
import java.util.Optional;
import java.util.stream.Collectors;

/** Which key sends which escape sequence: Lanterna's table, and what it leaves out. */
final class Sequences extends EscapeSequenceCharacterPattern {
    Sequences() {
        // rxvt's
        stdMap.put(7, KeyType.Home);
        stdMap.put(8, KeyType.End);
    }

    /** The key of a whole sequence, ESC included; empty for replies and for keys nobody knows. */
    Optional<Input.Key> key(String sequence) {
        if (isReply(sequence)) {
            return Optional.empty();
        }
        var matching = match(sequence.chars().mapToObj(c -> (char) c).collect(Collectors.toList()));
        return Optional.ofNullable(matching).map(found -> found.fullMatch).flatMap(Sequences::named);
    }

    /** A cursor position report ends like F3 with modifiers, which nobody will miss. */
    private static boolean isReply(String sequence) {
        return sequence.length() > 3 && sequence.endsWith("R");
    }

    private static Optional<Input.Key> named(KeyStroke stroke) {
        if (stroke.getKeyType() == KeyType.ReverseTab) {
            return Optional.of(new Input.Key("Shift-Tab"));
        }
        return name(stroke.getKeyType())
                .map(name -> new Input.Key((stroke.isCtrlDown() ? "Ctrl-" : "")
                        + (stroke.isAltDown() ? "Alt-" : "")
                        + (stroke.isShiftDown() ? "Shift-" : "")
                        + name));
    }

    private static Optional<String> name(KeyType type) {
        return Optional.ofNullable(
                switch (type) {
                    case ArrowUp -> "Up";
                    case ArrowDown -> "Down";
                    case ArrowLeft -> "Left";
                    case ArrowRight -> "Right";
                    case Insert, Delete, Home, End, PageUp, PageDown -> type.name();
                    case F1, F2, F3, F4, F5, F6, F7, F8, F9, F10, F11, F12 -> type.name();
                    default -> null;
                });
    }
}
