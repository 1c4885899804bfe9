package dev.lede.tui.canvas;

/** A rectangle of the screen. */
public record Area(int column, int row, int columns, int rows) {

    public boolean contains(int atColumn, int atRow) {
        return atColumn >= column && atColumn < column + columns && atRow >= row && atRow < row + rows;
    }
}
