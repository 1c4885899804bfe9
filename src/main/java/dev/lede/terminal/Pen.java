package dev.lede.terminal;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.lede.text.Colour;
import dev.lede.text.DisplayWidth;
import dev.lede.text.Style;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Writes sequences and cells, and knows where that leaves the terminal's cursor, style and link. */
final class Pen {
    private static final int UNKNOWN = -1;

    private final Capabilities capabilities;
    private StringBuilder out = new StringBuilder();
    private int columns;
    private int column = UNKNOWN;
    private int row = UNKNOWN;
    private @Nullable Style style;
    private @Nullable String link;

    Pen(Capabilities capabilities) {
        this.capabilities = capabilities;
    }

    /** What was written since the last call. */
    byte[] taken() {
        byte[] bytes = out.toString().getBytes(UTF_8);
        out = new StringBuilder();
        return bytes;
    }

    /** Clears the screen and knows the state of everything again. */
    void clear(Size size) {
        columns = size.columns();
        link = null;
        out.append("\033]8;;\033\\".repeat(capabilities.links() ? 1 : 0)).append("\033[m\033[H\033[2J");
        style = Style.PLAIN;
        column = 0;
        row = 0;
    }

    void raw(String sequence) {
        out.append(sequence);
    }

    /** Asks the terminal in a row that is blank behind it, wherever that leaves the cursor. */
    void ask(String questions, int inRow) {
        moveTo(0, inRow);
        raw(questions);
        column = UNKNOWN;
        row = UNKNOWN;
        moveTo(0, inRow);
        eraseLine(Style.PLAIN);
    }

    boolean isAt(int atRow) {
        return row == atRow && column != UNKNOWN;
    }

    int column() {
        return column;
    }

    /** Whether a cell can be written in the style that is selected, in as many bytes as it has cells. */
    boolean isCheap(Cell cell) {
        return cell.style().equals(style) && Objects.equals(cell.link(), link) && isPlain(cell);
    }

    /** Whether a cell is one byte. */
    static boolean isPlain(Cell cell) {
        return cell.width() == 1 && cell.grapheme().charAt(0) < 0x7F;
    }

    void moveTo(int toColumn, int toRow) {
        if (column == toColumn && row == toRow) {
            return;
        }
        String absolute = "\033[" + (toRow + 1) + (toColumn == 0 ? "" : ";" + (toColumn + 1)) + "H";
        String relative = relative(toColumn, toRow);
        out.append(relative != null && relative.length() <= absolute.length() ? relative : absolute);
        column = toColumn;
        row = toRow;
    }

    private @Nullable String relative(int toColumn, int toRow) {
        if (row == UNKNOWN || toRow < row || toRow > row + 3) {
            return null;
        }
        String down = "\n".repeat(toRow - row);
        if (column == toColumn) {
            return down;
        }
        if (toColumn == 0) {
            return "\r" + down;
        }
        if (column == UNKNOWN) {
            return null;
        }
        int right = toColumn - column;
        return down + "\033[" + (right == 1 || right == -1 ? "" : Math.abs(right)) + (right > 0 ? "C" : "D");
    }

    void write(Cell cell) {
        select(cell.style());
        follow(cell.link());
        if (!capabilities.utf8()) {
            out.append(Ascii.cell(cell.grapheme(), cell.width()));
            advance(cell.width());
        } else if (DisplayWidth.disagrees(cell.grapheme())) {
            writeDisputed(cell);
        } else {
            String shown = cell.grapheme();
            out.append(capabilities.console() ? Ascii.onConsole(shown, cell.width()) : shown);
            advance(cell.width());
        }
    }

    /** Behind the last column terminals differ, even without automatic wrapping. */
    private void advance(int cells) {
        column = column + cells < columns ? column + cells : UNKNOWN;
    }

    /** Both cells are blanked first: a terminal may draw on one only. Then its cursor may be anywhere. */
    private void writeDisputed(Cell cell) {
        int at = column;
        int width = cell.width();
        out.append(" ".repeat(width));
        advance(width);
        moveTo(at, row);
        out.append(cell.grapheme());
        column = UNKNOWN;
        if (at + width < columns) {
            moveTo(at + width, row);
        }
    }

    /** Blanks the rest of the row in a style that {@link #erasesWith} allows. */
    void eraseLine(Style blank) {
        select(blank);
        follow(null);
        out.append("\033[K");
    }

    boolean erasesWith(Style blank) {
        return blank.equals(Style.PLAIN) || capabilities.erasesInColour() && isSolid(blank);
    }

    /** Whether an erased cell looks like a written blank of this style. */
    private static boolean isSolid(Style style) {
        return style.emphasis().isEmpty() && style.foreground() == Colour.Default.DEFAULT;
    }

    void scroll(Scroll scroll, Size size) {
        select(Style.PLAIN);
        follow(null);
        boolean region = scroll.top() + scroll.height() < size.rows();
        if (region) {
            out.append("\033[")
                    .append(scroll.top() + 1)
                    .append(';')
                    .append(scroll.top() + scroll.height())
                    .append('r');
            column = 0;
            row = 0;
        }
        moveTo(0, scroll.top());
        int distance = Math.abs(scroll.up());
        out.append("\033[").append(distance == 1 ? "" : distance).append(scroll.up() > 0 ? 'M' : 'L');
        if (region) {
            out.append("\033[r");
            column = 0;
            row = 0;
        }
    }

    /** Leaves no link open behind a frame: what another program writes would be part of it. */
    void rest() {
        follow(null);
    }

    void select(Style wanted) {
        if (!wanted.equals(style)) {
            out.append(style == null ? "\033[m" : "");
            out.append(Sgr.change(style == null ? Style.PLAIN : style, wanted, capabilities.colours()));
            style = wanted;
        }
    }

    private void follow(@Nullable String wanted) {
        if (!capabilities.links() || Objects.equals(link, wanted)) {
            return;
        }
        String begin = Osc.link(wanted);
        if (!begin.isEmpty()) {
            out.append(begin);
        } else if (!Osc.link(link).isEmpty()) {
            out.append(Osc.LINK_END);
        }
        link = wanted;
    }
}
