package dev.lede.markdown;

import dev.lede.text.Role;
import dev.lede.text.StyledText;

/** Markdown as its author typed it, line by line. */
final class WrittenText {
    private WrittenText() {}

    static void set(String text, int offset, Page page) {
        int start = 0;
        while (start < text.length()) {
            int end = text.indexOf('\n', start);
            end = end < 0 ? text.length() : end;
            var pen = new Pen(Role.TEXT, page.links());
            pen.write(text.substring(start, end), offset + start);
            if (pen.paragraph().isEmpty()) {
                page.line(StyledText.EMPTY, offset + start);
            } else {
                page.write(pen);
            }
            start = end + 1;
        }
    }
}
