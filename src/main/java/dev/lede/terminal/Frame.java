package dev.lede.terminal;

import dev.lede.text.Colour;
import dev.lede.text.DisplayWidth;
import dev.lede.text.Style;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A screen full of cells that views draw on. Whatever lies outside it is cut off; nothing that is no text gets in. */
public final class Frame {
    /** The longest emoji sequence has ten code points; a pile of accents is cut here. */
    private static final int LONGEST_GRAPHEME = 16;

    private final Size size;
    private final Cell[] cells;
    private final Map<Integer, Graphic> graphics = new LinkedHashMap<>();

    public Frame(Size size) {
        this(size, Style.PLAIN);
    }

    /** @param ground what the blank cells look like */
    public Frame(Size size, Style ground) {
        this.size = size;
        this.cells = new Cell[size.columns() * size.rows()];
        Arrays.fill(cells, ground.equals(Style.PLAIN) ? Cell.BLANK : new Cell(" ", 1, ground, null));
    }

    public Size size() {
        return size;
    }

    public Cell cell(int column, int row) {
        return cells[row * size.columns() + column];
    }

    /** Draws text from a cell on and returns the column behind it. */
    public int put(int column, int row, String text, Style style, @Nullable String link) {
        String visible = Visible.line(text);
        int at = column;
        for (int i = 0; i < visible.length(); ) {
            int end = DisplayWidth.graphemeEnd(visible, i);
            String grapheme = visible.substring(i, end);
            at += place(new Position(at, row), grapheme, style, link);
            i = end;
        }
        return at;
    }

    /** Has the terminal hold a picture, whether it is drawn or not. */
    public void keep(Graphic graphic) {
        graphics.put(graphic.number(), graphic);
    }

    /** Draws one row of a picture from a cell on, up to a column. */
    public void put(Position from, int end, Graphic graphic, int part) {
        keep(graphic);
        int row = from.row();
        for (int i = 0; i < Math.min(graphic.columns(), end - from.column()); i++) {
            int at = from.column() + i;
            if (row >= 0 && row < size.rows() && at >= 0 && at < size.columns() && Graphic.has(i, part)) {
                set(at, row, graphic.cell(i, part));
            }
        }
    }

    Collection<Graphic> graphics() {
        return graphics.values();
    }

    /** The numbers of those that stand in cells. */
    Set<Integer> drawnGraphics() {
        var drawn = new HashSet<Integer>();
        for (Cell cell : cells) {
            if (cell.style().foreground() instanceof Colour.OfPicture(int number)) {
                drawn.add(number);
            }
        }
        return drawn;
    }

    /** The text of the screen, a line a row, blanks at the end of lines cut off. */
    public String text() {
        var text = new StringBuilder();
        for (int row = 0; row < size.rows(); row++) {
            var line = new StringBuilder();
            for (int column = 0; column < size.columns(); column++) {
                line.append(cell(column, row).grapheme());
            }
            text.append(line.toString().stripTrailing()).append('\n');
        }
        return text.toString();
    }

    Frame copy() {
        var copy = new Frame(size);
        System.arraycopy(cells, 0, copy.cells, 0, cells.length);
        copy.graphics.putAll(graphics);
        return copy;
    }

    void blankRow(int row) {
        Arrays.fill(cells, row * size.columns(), (row + 1) * size.columns(), Cell.BLANK);
    }

    /** Moves the rows of a region up by a distance (down if negative), as a terminal does: blank rows follow. */
    void scroll(Scroll scroll) {
        int width = size.columns();
        int first = scroll.top() * width;
        int moved = (scroll.height() - Math.abs(scroll.up())) * width;
        int hole = Math.abs(scroll.up()) * width;
        if (scroll.up() > 0) {
            System.arraycopy(cells, first + hole, cells, first, moved);
            Arrays.fill(cells, first + moved, first + moved + hole, Cell.BLANK);
        } else {
            System.arraycopy(cells, first, cells, first + hole, moved);
            Arrays.fill(cells, first, first + hole, Cell.BLANK);
        }
    }

    private int place(Position at, String grapheme, Style style, @Nullable String link) {
        int width = DisplayWidth.of(grapheme);
        if (width <= 0 || at.row() < 0 || at.row() >= size.rows()) {
            return Math.max(0, width);
        }
        if (at.column() >= 0 && at.column() + width <= size.columns()) {
            set(
                    at.column(),
                    at.row(),
                    new Cell(shown(grapheme, width, size.columns() - at.column()), width, style, link));
            for (int more = 1; more < width; more++) {
                set(at.column() + more, at.row(), new Cell("", 0, style, link));
            }
        } else {
            blankHalf(at, width, style);
        }
        return width;
    }

    /** A wide character that the edge cuts in two leaves a blank of its style. */
    private void blankHalf(Position at, int width, Style style) {
        for (int column = Math.max(0, at.column()); column < Math.min(size.columns(), at.column() + width); column++) {
            set(column, at.row(), new Cell(" ", 1, style, null));
        }
    }

    private void set(int column, int row, Cell cell) {
        int index = row * size.columns() + column;
        if (cells[index].width() == 0 && cell.width() != 0) {
            blank(index - 1);
        }
        if (cells[index].width() == 2) {
            blank(index + 1);
        }
        cells[index] = cell;
    }

    private void blank(int index) {
        cells[index] = new Cell(" ", 1, cells[index].style(), null);
    }

    /** At the right edge tmux moves a part that does not fit to the left, over what stands there: the first part stays. */
    private static String shown(String grapheme, int width, int room) {
        if (!DisplayWidth.disagrees(grapheme) || DisplayWidth.ofParts(grapheme) <= room) {
            return shortened(grapheme);
        }
        String first = grapheme.substring(0, grapheme.offsetByCodePoints(0, 1));
        return DisplayWidth.of(first) == width ? first : " ".repeat(width);
    }

    private static String shortened(String grapheme) {
        return grapheme.codePointCount(0, grapheme.length()) <= LONGEST_GRAPHEME
                ? grapheme
                : grapheme.substring(0, grapheme.offsetByCodePoints(0, LONGEST_GRAPHEME));
    }
}
