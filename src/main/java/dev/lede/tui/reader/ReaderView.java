package dev.lede.tui.reader;

import dev.lede.config.Word;
import dev.lede.config.Words;
import dev.lede.markdown.LaidLine;
import dev.lede.markdown.LaidPicture;
import dev.lede.markdown.Measure;
import dev.lede.picture.PictureResult;
import dev.lede.text.DisplayWidth;
import dev.lede.text.Role;
import dev.lede.text.StyledText;
import dev.lede.tui.canvas.Area;
import dev.lede.tui.canvas.Canvas;
import java.util.HashMap;
import java.util.List;

/** Draws the lines of an article in a column in the middle, and its pictures in the room that is kept for them. */
public record ReaderView(Pictures pictures, Words words) {

    /**
     * @param measure the column
     * @param below what stands below the article's end
     */
    public void render(Reader reader, Measure measure, StyledText below, Canvas canvas) {
        Window window = reader.window();
        if (window == null) {
            return;
        }
        int left = measure.left();
        Canvas column = canvas.part(new Area(left, 0, canvas.columns() - left, canvas.rows()));
        List<LaidLine> lines = window.lines();
        Sideways sideways = reader.sideways(window);
        for (int row = 0; row < canvas.rows() && reader.top() + row < lines.size(); row++) {
            LaidLine line = lines.get(reader.top() + row);
            put(line, line.text(), sideways, row, column);
        }
        if (window.isAtEnd()) {
            column.put(0, lines.size() - reader.top() + 1, below);
        }
        for (LaidPicture picture : window.laid().pictures()) {
            int row = picture.line() - reader.top();
            pictures.shown(picture.address())
                    .filter(drawn -> drawn.rows() == picture.box().rows())
                    .ifPresent(drawn -> drawn.draw(picture.column(), row - drawn.rows(), cut(column, picture)));
            pictures.refused(picture.address())
                    .filter(_ -> picture.room() > 0)
                    .ifPresent(reason -> column.put(
                            DisplayWidth.of(lines.get(picture.line()).text().plain()),
                            row,
                            " · " + why(reason, words),
                            Role.DIM));
        }
        Find find = reader.find();
        if (find != null && find.measure().equals(window.measure())) {
            matches(find, reader, window, sideways, column);
        }
        Hints hints = reader.hints();
        if (hints != null) {
            hints.waiting()
                    .forEach(hint ->
                            column.put(hint.column(), hint.line() - reader.top(), hint.letters(), Role.STATUS_KEY));
        }
    }

    /** One that was made for a wider column shows what there is room for. */
    private static Canvas cut(Canvas column, LaidPicture picture) {
        return column.part(new Area(0, 0, picture.column() + picture.box().columns(), column.rows()));
    }

    private static void matches(Find find, Reader reader, Window window, Sideways sideways, Canvas column) {
        var marked = new HashMap<Integer, StyledText>();
        for (Match match : find.matches()) {
            for (Match.Mark mark : match.marks()) {
                int row = window.line(match.part(), mark.line()) - reader.top();
                if (window.isLaid(match.part()) && row >= 0 && row < column.rows()) {
                    Role role = match == find.match() ? Role.SELECTED : Role.HIGHLIGHT;
                    StyledText line = window.lines().get(reader.top() + row).text();
                    marked.put(row, Marker.marked(marked.getOrDefault(row, line), mark.start(), mark.end(), role));
                }
            }
        }
        marked.forEach((row, text) -> put(window.lines().get(reader.top() + row), text, sideways, row, column));
    }

    private static void put(LaidLine line, StyledText text, Sideways sideways, int row, Canvas column) {
        column.put(sideways.start(line), row, sideways.shown(line, text));
    }

    static String why(PictureResult.Reason reason, Words words) {
        return words.of(Word.valueOf("PICTURE_" + reason));
    }
}
