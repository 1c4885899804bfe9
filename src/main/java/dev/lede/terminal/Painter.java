package dev.lede.terminal;

import dev.lede.text.DisplayWidth;
import dev.lede.text.Style;
import org.jspecify.annotations.Nullable;

/** Turns the difference between what a terminal shows and a frame into the few bytes that bring it there. */
final class Painter {
    /** A smaller frame goes in one packet anyway and cannot be seen half drawn. */
    private static final int SYNCHRONISED_FROM = 1_000;

    /** Below it, blanks are as short as the sequence that erases them. */
    private static final int ERASED_FROM = 4;

    private static final int REWRITTEN_GAP = 4;

    private final Pen pen;
    private @Nullable Frame shown;
    private @Nullable Position cursor;
    private boolean cursorVisible;

    Painter(Capabilities capabilities) {
        this.pen = new Pen(capabilities);
    }

    /** The next frame is drawn whole, and the cursor is taken for hidden. */
    void forget() {
        shown = null;
        cursorVisible = false;
    }

    byte[] paint(Frame frame, @Nullable Position at) {
        Frame before = shown;
        Frame from =
                before != null && before.size().equals(frame.size()) ? scrolled(before, frame) : cleared(frame.size());
        for (int row = 0; row < frame.size().rows(); row++) {
            new Row(from, frame, row).paint();
        }
        pen.rest();
        place(at);
        shown = frame.copy();
        return framed(pen.taken());
    }

    /**
     * Asks in the last row, which is drawn anew behind it: a terminal that does not understand a question may have written
     * it there. Nothing before the first frame.
     */
    byte[] ask(String questions) {
        Frame now = shown;
        if (now == null || questions.isEmpty()) {
            return new byte[0];
        }
        pen.ask(questions, now.size().rows() - 1);
        Frame blank = now.copy();
        blank.blankRow(now.size().rows() - 1);
        shown = blank;
        return paint(now, cursor);
    }

    private Frame cleared(Size size) {
        pen.clear(size);
        return new Frame(size);
    }

    private Frame scrolled(Frame before, Frame frame) {
        var scroll = Scrolls.between(before, frame);
        if (scroll.isEmpty()) {
            return before;
        }
        pen.scroll(scroll.get(), frame.size());
        var from = before.copy();
        from.scroll(scroll.get());
        return from;
    }

    private void place(@Nullable Position at) {
        cursor = at;
        if (at != null) {
            pen.moveTo(at.column(), at.row());
        }
        if (cursorVisible != (at != null)) {
            cursorVisible = at != null;
            pen.raw(cursorVisible ? "\033[?25h" : "\033[?25l");
        }
    }

    private static byte[] framed(byte[] body) {
        if (body.length < SYNCHRONISED_FROM) {
            return body;
        }
        byte[] framed = new byte[body.length + 16];
        for (int i = 0; i < 8; i++) {
            framed[i] = (byte) "\033[?2026h".charAt(i);
            framed[body.length + 8 + i] = (byte) "\033[?2026l".charAt(i);
        }
        System.arraycopy(body, 0, framed, 8, body.length);
        return framed;
    }

    /** One row on its way from what it shows to what it shall show. */
    private final class Row {
        private final Frame from;
        private final Frame to;
        private final int row;
        private final int columns;

        Row(Frame from, Frame to, int row) {
            this.from = from;
            this.to = to;
            this.row = row;
            this.columns = to.size().columns();
        }

        void paint() {
            int erased = erasedFrom();
            int redrawn = 0;
            for (int column = 0; column < erased; column++) {
                if (to.cell(column, row).width() == 0) {
                    continue;
                }
                if (column < redrawn || differs(column)) {
                    reach(column);
                    pen.write(to.cell(column, row));
                    redrawn = Math.max(redrawn, column + overwritten(column));
                }
            }
            if (erased < columns) {
                pen.moveTo(erased, row);
                pen.eraseLine(to.cell(erased, row).style());
            }
        }

        /** Where the blank end of the row begins, if erasing it is shorter than writing its blanks; else the width. */
        private int erasedFrom() {
            Style style = to.cell(columns - 1, row).style();
            int start = columns;
            int last = 0;
            while (start > 0 && isBlank(to.cell(start - 1, row), style)) {
                start--;
                last = last == 0 && differs(start) ? start + 1 : last;
            }
            int first = start;
            while (first < last && !differs(first)) {
                first++;
            }
            return last - first >= ERASED_FROM && pen.erasesWith(style) ? first : columns;
        }

        private static boolean isBlank(Cell cell, Style style) {
            return cell.grapheme().equals(" ")
                    && cell.link() == null
                    && cell.style().equals(style);
        }

        /** A character whose second half was overwritten is gone as well. */
        private boolean differs(int column) {
            Cell cell = to.cell(column, row);
            return !cell.equals(from.cell(column, row))
                    || cell.width() == 2 && !to.cell(column + 1, row).equals(from.cell(column + 1, row));
        }

        /** How many cells a terminal may touch that has a measure of its own for what was here or comes here. */
        private int overwritten(int column) {
            String before = from.cell(column, row).grapheme();
            String now = to.cell(column, row).grapheme();
            if (DisplayWidth.disagrees(now)) {
                return Math.max(3, DisplayWidth.ofParts(now));
            }
            return DisplayWidth.disagrees(before) ? 3 : 0;
        }

        /** Goes to a column, over a short gap by writing once more what stands there. */
        private void reach(int column) {
            if (pen.isAt(row) && column - pen.column() <= REWRITTEN_GAP && isCheap(pen.column(), column)) {
                for (int gap = pen.column(); gap < column; gap++) {
                    pen.write(to.cell(gap, row));
                }
            }
            pen.moveTo(column, row);
        }

        private boolean isCheap(int start, int end) {
            for (int column = start; column < end; column++) {
                if (!pen.isCheap(to.cell(column, row))) {
                    return false;
                }
            }
            return true;
        }
    }
}
