package dev.lede.terminal;

/** What reaches the program through its terminal. */
public sealed interface Input {
    /**
     * A key, by the one name that keymaps and help use: a character itself ("j", "中"), or "Enter", "Esc", "Tab",
     * "Space", "Backspace", "Up", "PageDown", "F1"; with "Ctrl-", "Alt-" and "Shift-" before it, in this order.
     */
    record Key(String name) implements Input {}

    /** Text from the clipboard: cleaned, with line feeds and tabs, never keys. */
    record Paste(String text) implements Input {}

    record Mouse(MouseAction action, Position at) implements Input {}

    record Resized(Size size) implements Input {}

    /** An answer: it shows Kitty's pictures, and takes characters that stand for them. */
    record TakesPictures() implements Input {}

    /** An answer: it gives two cells to ambiguous characters. */
    record AmbiguousIsWide() implements Input {}

    /** Back in the foreground: the next frame is drawn whole. */
    record Resumed() implements Input {}

    /** Nothing will come any more: the line is closed. */
    record End() implements Input {}
}
