package dev.lede.tui.reader;

import dev.lede.config.Word;
import dev.lede.config.Words;
import dev.lede.markdown.LaidLine;
import dev.lede.markdown.LaidPicture;
import dev.lede.picture.PictureResult;
import dev.lede.text.DisplayWidth;
import dev.lede.text.Role;
import dev.lede.tui.canvas.Area;
import dev.lede.tui.canvas.Canvas;
import java.util.List;

/** Draws the lines of an article in a column in the middle, and its pictures in the room that is kept for them. */
public record ReaderView(Pictures pictures, Words words) {

    /** @param measure the width of the column, in cells */
    public void render(Reader reader, int measure, Canvas canvas) {
        if (reader.window() == null) {
            return;
        }
        int left = (canvas.columns() - measure) / 2;
        Canvas column = canvas.part(new Area(left, 0, canvas.columns() - left, canvas.rows()));
        List<LaidLine> lines = reader.window().lines();
        for (int row = 0; row < canvas.rows() && reader.top() + row < lines.size(); row++) {
            column.put(0, row, lines.get(reader.top() + row).text());
        }
        for (LaidPicture picture : reader.window().laid().pictures()) {
            int row = picture.line() - reader.top();
            pictures.shown(picture.address())
                    .filter(blocks -> blocks.box().equals(picture.box()))
                    .ifPresent(blocks -> draw(blocks, picture.column(), row, column));
            pictures.refused(picture.address())
                    .filter(_ -> picture.room() > 0)
                    .ifPresent(reason -> column.put(
                            DisplayWidth.of(lines.get(picture.line()).text().plain()), row, why(reason), Role.DIM));
        }
    }

    private String why(PictureResult.Reason reason) {
        return " · " + words.of(Word.valueOf("PICTURE_" + reason));
    }

    /** @param below the row of the line that stands for it */
    private static void draw(HalfBlocks blocks, int left, int below, Canvas column) {
        for (int line = 0; line < blocks.rows(); line++) {
            int row = below - blocks.rows() + line;
            if (row >= 0 && row < column.rows()) {
                blocks.draw(line, left, row, column);
            }
        }
    }
}
