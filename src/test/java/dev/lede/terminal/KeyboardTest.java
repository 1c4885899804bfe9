package dev.lede.terminal;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Queue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KeyboardTest {
    private static final Input END = new Input.End();

    /** Bytes, each after a pause in a time that only the script knows. */
    private static final class Script implements Keyboard.Source {
        private record Piece(long pause, String latin1) {}

        private final Queue<Piece> pieces = new ArrayDeque<>();

        Script after(long pause, String text) {
            pieces.add(new Piece(pause, new String(text.getBytes(UTF_8), ISO_8859_1)));
            return this;
        }

        /** The text byte by byte. */
        Script split(long pause, String text) {
            for (byte each : text.getBytes(UTF_8)) {
                pieces.add(new Piece(pause, String.valueOf((char) (each & 0xFF))));
            }
            return this;
        }

        @Override
        public Arrival next(long millis) {
            Piece piece = pieces.peek();
            if (piece == null) {
                return new Arrival.Closed();
            }
            pieces.remove();
            if (millis != Decoder.FOREVER && piece.pause() > millis) {
                var rest = new ArrayList<>(pieces);
                pieces.clear();
                pieces.add(new Piece(piece.pause() - millis, piece.latin1()));
                pieces.addAll(rest);
                return null;
            }
            return new Arrival.Bytes(ByteBuffer.wrap(piece.latin1().getBytes(ISO_8859_1)));
        }
    }

    private static List<Input> read(Script script) throws InterruptedException {
        var keyboard = new Keyboard(script, new Decoder(50));
        var inputs = new ArrayList<Input>();
        do {
            inputs.add(keyboard.read());
        } while (!inputs.getLast().equals(END));
        assertThat(keyboard.read()).isEqualTo(END);
        return inputs.subList(0, inputs.size() - 1);
    }

    private static List<Input> keys(String... names) {
        return Arrays.stream(names).<Input>map(Input.Key::new).toList();
    }

    @ParameterizedTest
    @CsvSource({
        "[A,Up",
        "OB,Down",
        "[1;5C,Ctrl-Right",
        "[6~,PageDown",
        "[5~,PageUp",
        "OP,F1",
        "[15~,F5",
        "[Z,Shift-Tab",
        "[3~,Delete",
        "[H,Home",
        "[8~,End",
        "[1;2A,Shift-Up",
        "[1;3B,Alt-Down",
        "x,Alt-x"
    })
    void aSequenceSplitAnywhereIsOneKey(String rest, String name) throws InterruptedException {

        assertThat(read(new Script().split(49, "\033" + rest).after(0, "j"))).isEqualTo(keys(name, "j"));
    }

    @Test
    void aCharacterSplitAnywhereIsOneKey() throws InterruptedException {
        assertThat(read(new Script().split(900, "中é👍"))).isEqualTo(keys("中", "é", "👍"));
    }

    @Test
    void aLoneEscapeIsDecidedAfterItsTime() throws InterruptedException {
        assertThat(read(new Script().after(0, "\033").after(49, "[A"))).isEqualTo(keys("Up"));
        assertThat(read(new Script().after(0, "\033").after(51, "[A"))).isEqualTo(keys("Esc", "[", "A"));
        assertThat(read(new Script().after(0, "\033\033").after(51, "j"))).isEqualTo(keys("Esc", "Esc", "j"));
    }

    @Test
    void controlKeysHaveNames() throws InterruptedException {
        assertThat(read(new Script().after(0, "\r\t \177\022\032\000")))
                .isEqualTo(keys("Enter", "Tab", "Space", "Backspace", "Ctrl-R", "Ctrl-Z", "Ctrl-Space"));
    }

    @Test
    void aPasteIsNeverKeys() throws InterruptedException {
        assertThat(read(new Script().split(49, "\033[200~q\033[31m\r\ndd中\007\033[201~j")))
                .containsExactly(new Input.Paste("q[31m\ndd中"), new Input.Key("j"));
    }

    @Test
    void anEndlessPasteIsBounded() throws InterruptedException {
        assertThat(read(new Script().after(0, "\033[200~" + "x".repeat(3 << 20) + "\033[201~j")))
                .hasSize(2)
                .first()
                .isEqualTo(new Input.Paste("x".repeat(1 << 20)));
    }

    @Test
    void repliesAndUnknownSequencesAreSwallowedWhole() throws InterruptedException {
        String replies = "\033[12;40R\033[?62;22c\033[>41;354;0c\033[?2026;2$y\033]11;rgb:0000/0000/0000\033\\"
                + "\033]4;1;rgb:1/2/3\007\033P>|xterm(3)\033\\\033[8;24;80t\033[I\033[O\033[[A\033[27;5;9~\033[97;5u"
                + "\033[M !!\033_Gi=1;OK\033\\\033[" + "1;".repeat(500) + "z";

        assertThat(read(new Script().split(40, replies).after(0, "j"))).isEqualTo(keys("j"));
    }

    @Test
    void brokenBytesAreNoKeys() throws InterruptedException {
        var script = new Script();
        script.pieces.add(new Script.Piece(0, "\u00ff\u00e4\u00b8j\u009b\u00c2\u0085k\u00ed\u00a0\u0080"));

        assertThat(read(script)).isEqualTo(keys("j", "k"));
    }

    @Test
    void theMouseSaysWhatAndWhere() throws InterruptedException {
        assertThat(read(new Script().split(49, "\033[<0;3;2M\033[<0;3;2m\033[<65;120;40M\033[<35;1;1M\033[<0;0;1M")))
                .containsExactly(
                        new Input.Mouse(MouseAction.PRESS, new Position(2, 1)),
                        new Input.Mouse(MouseAction.RELEASE, new Position(2, 1)),
                        new Input.Mouse(MouseAction.WHEEL_DOWN, new Position(119, 39)));
    }
}
