package dev.lede.tui.reader;

import dev.lede.markdown.PictureBoxes;
import dev.lede.tui.canvas.Canvas;

/** A picture as it is put on the screen. */
public sealed interface Drawn permits HalfBlocks, PlacedPicture {
    int columns();

    int rows();

    /** As much of it as there is canvas. */
    void draw(int left, int top, Canvas canvas);

    default PictureBoxes.Box box() {
        return new PictureBoxes.Box(columns(), rows());
    }
}
