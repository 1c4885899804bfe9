package dev.lede.tui.canvas;

import dev.lede.config.Theme;
import dev.lede.terminal.Cell;
import dev.lede.terminal.Frame;
import dev.lede.terminal.Graphic;
import dev.lede.terminal.Position;
import dev.lede.text.DisplayWidth;
import dev.lede.text.Emphasis;
import dev.lede.text.Role;
import dev.lede.text.Span;
import dev.lede.text.Style;
import dev.lede.text.StyledText;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The part of a frame that a view draws on, in its own coordinates and in roles; nothing gets past its edges. */
public final class Canvas {
    /** Of what a row has when it is given another look. */
    private static final Set<Emphasis> STAYING = EnumSet.of(Emphasis.BOLD, Emphasis.UNDERLINE);

    private final Frame frame;
    private final Theme theme;
    private final Area area;

    public Canvas(Frame frame, Theme theme, Area area) {
        this.frame = frame;
        this.theme = theme;
        this.area = area;
    }

    public int columns() {
        return area.columns();
    }

    public int rows() {
        return area.rows();
    }

    /** Draws text, cut where the canvas ends, and returns the column behind it. */
    public int put(int column, int row, String text, Role role) {
        return put(column, row, Span.of(text, role));
    }

    public int put(int column, int row, StyledText text) {
        int at = column;
        for (Span span : text.spans()) {
            at = put(at, row, span);
        }
        return at;
    }

    /** Draws in colours of its own: a picture's. */
    public void put(int column, int row, String text, Style style) {
        put(column, row, text, style, null);
    }

    /** Draws a picture, as far as there is canvas. */
    public void put(int column, int row, Graphic graphic) {
        for (int part = 0; part < graphic.rows(); part++) {
            if (row + part >= 0 && row + part < area.rows()) {
                var from = new Position(area.column() + column, area.row() + row + part);
                frame.put(from, area.column() + area.columns(), graphic, part);
            }
        }
    }

    private int put(int column, int row, Span span) {
        return put(column, row, span.text(), style(span), span.link());
    }

    private int put(int column, int row, String text, Style style, @Nullable String link) {
        if (row < 0 || row >= area.rows() || column >= area.columns()) {
            return column;
        }
        String fitting = DisplayWidth.cut(text, area.columns() - column);
        return frame.put(area.column() + column, area.row() + row, fitting, style, link) - area.column();
    }

    private Style style(Span span) {
        Style style = theme.style(span.role());
        if (span.emphasis().isEmpty()) {
            return style;
        }
        var emphasis = EnumSet.copyOf(span.emphasis());
        emphasis.addAll(style.emphasis());
        return new Style(style.foreground(), style.background(), emphasis);
    }

    /** Draws text that ends at the canvas's right edge and returns the column where it begins. */
    public int putRight(int row, String text, Role role) {
        int column = area.columns() - DisplayWidth.of(text);
        put(column, row, text, role);
        return column;
    }

    /** Blanks a row in the look of a role. */
    public void fill(int row, Role role) {
        put(0, row, " ".repeat(area.columns()), role);
    }

    /** Gives a row that is drawn already the look of a role; what is bold or underlined stays so. */
    public void highlight(int row, Role role) {
        for (int column = 0; column < area.columns(); column++) {
            Cell cell = frame.cell(area.column() + column, area.row() + row);
            if (cell.width() > 0) {
                frame.put(area.column() + column, area.row() + row, cell.grapheme(), over(cell, role), cell.link());
            }
        }
    }

    private Style over(Cell cell, Role role) {
        Style style = theme.style(role);
        var emphasis = EnumSet.noneOf(Emphasis.class);
        emphasis.addAll(cell.style().emphasis());
        emphasis.retainAll(STAYING);
        if (emphasis.isEmpty()) {
            return style;
        }
        emphasis.addAll(style.emphasis());
        return new Style(style.foreground(), style.background(), emphasis);
    }

    /** A part of this canvas. */
    public Canvas part(Area part) {
        return new Canvas(
                frame,
                theme,
                new Area(area.column() + part.column(), area.row() + part.row(), part.columns(), part.rows()));
    }
}
