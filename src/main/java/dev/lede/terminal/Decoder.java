package dev.lede.terminal;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.util.ArrayDeque;
import java.util.Optional;
import java.util.Queue;
import org.jspecify.annotations.Nullable;

/**
 * Makes keys of bytes, wherever the line split them. A sequence it does not know is swallowed whole; what may still
 * become one is kept until {@link #patience} is over.
 */
final class Decoder {
    static final long FOREVER = -1;

    /** What is inside a sequence or a character comes in one packet or two; a second is a lost end. */
    private static final long LOST_MILLIS = 1_000;

    /** A slow line may pause inside a paste, and what follows a pause must not become keys. */
    private static final long LOST_PASTE_MILLIS = 5_000;

    private static final int ESC = 0x1B;
    private static final int LONGEST_SEQUENCE = 64;
    private static final int LONGEST_PASTE = 1 << 20;
    private static final String PASTE_END = "\033[201~";

    private enum State {
        GROUND,
        ESCAPE,
        CSI,
        SS3,
        STRING,
        X10_MOUSE,
        UTF8,
        PASTE
    }

    private final long escapeMillis;
    private final Queue<Input> ready = new ArrayDeque<>();
    private final StringBuilder sequence = new StringBuilder();
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private State state = State.GROUND;
    private int missing;
    private boolean escaped;
    private @Nullable Sequences sequences;
    private @Nullable Replies replies;

    /** @param escapeMillis how long ESC may wait for the rest of a sequence before it is a key */
    Decoder(long escapeMillis) {
        this.escapeMillis = escapeMillis;
    }

    @Nullable
    Input poll() {
        return ready.poll();
    }

    /** How long to wait for the next byte before {@link #decide}. */
    long patience() {
        return switch (state) {
            case GROUND -> FOREVER;
            case ESCAPE -> escapeMillis;
            case CSI, SS3, STRING, X10_MOUSE, UTF8 -> LOST_MILLIS;
            case PASTE -> LOST_PASTE_MILLIS;
        };
    }

    /** Nothing more came: what was begun is a key, a paste, or nothing. */
    void decide() {
        switch (state) {
            case ESCAPE -> key("Esc");
            case CSI, SS3 -> {
                if (sequence.length() == 2) {
                    key("Alt-" + sequence.charAt(1));
                }
            }
            case PASTE -> paste();
            case GROUND, STRING, X10_MOUSE, UTF8 -> {}
        }
        ground();
    }

    void accept(int octet) {
        switch (state) {
            case GROUND -> begin(octet);
            case ESCAPE -> escape(octet);
            case CSI -> csi(octet);
            case SS3 -> ss3(octet);
            case STRING -> string(octet);
            case X10_MOUSE -> x10Mouse();
            case UTF8 -> continued(octet);
            case PASTE -> pasted(octet);
        }
    }

    private void begin(int octet) {
        if (octet == ESC) {
            sequence.setLength(0);
            sequence.append((char) ESC);
            state = State.ESCAPE;
        } else if (octet < 0x80) {
            key(name(octet));
        } else {
            beginCharacter(octet);
        }
    }

    private void beginCharacter(int octet) {
        missing = octet >= 0xF5 || octet < 0xC2 ? 0 : octet >= 0xF0 ? 3 : octet >= 0xE0 ? 2 : 1;
        if (missing > 0) {
            bytes.reset();
            bytes.write(octet);
            state = State.UTF8;
        }
    }

    private void continued(int octet) {
        if ((octet & 0xC0) != 0x80) {
            ground();
            begin(octet);
            return;
        }
        bytes.write(octet);
        if (--missing == 0) {
            String character = bytes.toString(UTF_8);
            if (Visible.line(character).equals(character) && character.indexOf('\uFFFD') < 0) {
                key(character);
            }
            ground();
        }
    }

    private void escape(int octet) {
        switch (octet) {
            case ESC -> key("Esc");
            case '[' -> into(State.CSI, octet);
            case 'O' -> into(State.SS3, octet);
            case ']', 'P', '_', '^', 'X' -> {
                escaped = false;
                into(State.STRING, octet);
            }
            default -> {
                ground();
                if (octet < 0x80) {
                    key("Alt-" + name(octet));
                } else {
                    key("Esc");
                    begin(octet);
                }
            }
        }
    }

    private void into(State next, int octet) {
        sequence.append((char) octet);
        state = next;
    }

    private void csi(int octet) {
        if (isBroken(octet)) {
            return;
        }
        keep(octet);
        // The Linux console's F1 to F5 have a second bracket: ESC [ [ A.
        boolean ends = octet >= 0x40 && !(octet == '[' && sequence.length() == 3);
        if (ends) {
            ground();
            complete();
        }
    }

    private void ss3(int octet) {
        if (isBroken(octet)) {
            return;
        }
        keep(octet);
        if (octet >= 0x40) {
            ground();
            // Lanterna takes ESC O B for Ctrl-Down; in application mode it is the arrow itself.
            sequence().key("\033[" + sequence.substring(2)).ifPresent(ready::add);
        }
    }

    private void complete() {
        String whole = sequence.toString();
        if (whole.equals("\033[200~")) {
            bytes.reset();
            state = State.PASTE;
        } else if (whole.equals("\033[M")) {
            missing = 3;
            state = State.X10_MOUSE;
        } else if (whole.startsWith("\033[<")) {
            MouseReport.read(whole).ifPresent(ready::add);
        } else if (whole.length() < LONGEST_SEQUENCE) {
            reply().read(whole).or(() -> sequence().key(whole)).ifPresent(ready::add);
        }
    }

    /** A control character or one beyond ASCII inside a sequence ends it; it may begin the next. */
    private boolean isBroken(int octet) {
        boolean broken = octet < 0x20 || octet >= 0x7F;
        if (broken) {
            ground();
            begin(octet);
        }
        return broken;
    }

    private void keep(int octet) {
        if (sequence.length() < LONGEST_SEQUENCE) {
            sequence.append((char) octet);
        }
    }

    /** A reply to a question (OSC, DCS, APC) ends with BEL or ESC \. */
    private void string(int octet) {
        if (octet == 0x07 || octet == '\\' && escaped) {
            keep(octet);
            ground();
            reply().read(sequence.toString()).ifPresent(ready::add);
        } else if (escaped && octet != ESC) {
            sequence.setLength(1);
            escape(octet);
        } else {
            escaped = octet == ESC;
            keep(octet);
        }
    }

    private void x10Mouse() {
        if (--missing == 0) {
            ground();
        }
    }

    private void pasted(int octet) {
        if (bytes.size() < LONGEST_PASTE) {
            bytes.write(octet);
        }
        sequence.append((char) octet);
        if (sequence.length() > PASTE_END.length()) {
            sequence.deleteCharAt(0);
        }
        if (sequence.toString().equals(PASTE_END)) {
            paste();
            ground();
        }
    }

    private void paste() {
        String text = bytes.toString(UTF_8);
        ready.add(
                new Input.Paste(Visible.block(text.endsWith(PASTE_END) ? text.substring(0, text.length() - 6) : text)));
    }

    private void ground() {
        state = State.GROUND;
    }

    private void key(String name) {
        ready.add(new Input.Key(name));
    }

    private Sequences sequence() {
        sequences = Optional.ofNullable(sequences).orElseGet(Sequences::new);
        return sequences;
    }

    private Replies reply() {
        replies = Optional.ofNullable(replies).orElseGet(Replies::new);
        return replies;
    }

    private static String name(int octet) {
        return switch (octet) {
            case '\r', '\n' -> "Enter";
            case '\t' -> "Tab";
            case '\b', 0x7F -> "Backspace";
            case ' ' -> "Space";
            case 0 -> "Ctrl-Space";
            default -> octet < 0x20 ? "Ctrl-" + (char) (octet + 0x40) : String.valueOf((char) octet);
        };
    }
}
