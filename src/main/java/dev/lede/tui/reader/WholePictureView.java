package dev.lede.tui.reader;

import dev.lede.config.Words;
import dev.lede.text.DisplayWidth;
import dev.lede.text.Role;
import dev.lede.tui.canvas.Canvas;

/** Draws a picture by itself, in the middle. */
public final class WholePictureView {
    private WholePictureView() {}

    public static void render(WholePicture picture, Words words, Canvas canvas) {
        switch (picture.state()) {
            case Pictures.State.Shown(var drawn) ->
                drawn.draw((canvas.columns() - drawn.columns()) / 2, (canvas.rows() - drawn.rows()) / 2, canvas);
            case Pictures.State.Refused(var reason) -> say(ReaderView.why(reason, words), canvas);
            case Pictures.State.Asked() -> say("…", canvas);
        }
    }

    private static void say(String text, Canvas canvas) {
        canvas.put((canvas.columns() - DisplayWidth.of(text)) / 2, canvas.rows() / 2, text, Role.DIM);
    }
}
