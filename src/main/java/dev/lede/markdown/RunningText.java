package dev.lede.markdown;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * The text of one paragraph while it grows: white space collapsed as HTML has it, marks moved so that they touch the text
 * they mark. Each mark is open at most once at a time, so no nesting of tags makes it grow faster than the text.
 */
final class RunningText {
    private final StringBuilder text = new StringBuilder();
    private final Deque<InlineMark> open = new ArrayDeque<>();
    private final Map<InlineMark, Integer> asked = new EnumMap<>(InlineMark.class);
    private final List<String> addresses = new ArrayList<>();
    private String address = "";

    boolean isBlank() {
        for (int i = 0; i < text.length(); i++) {
            if (!InlineMark.is(text.charAt(i)) && !Character.isWhitespace(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    boolean in(InlineMark mark) {
        return open.contains(mark);
    }

    /** Text of a page: runs of white space are one blank, none between Chinese characters that a line end parts. */
    void write(String raw) {
        int at = 0;
        while (at < raw.length()) {
            int end = at;
            while (end < raw.length() && isSpace(raw.charAt(end))) {
                end++;
            }
            if (end > at) {
                blank(raw.substring(at, end), end < raw.length() ? raw.codePointAt(end) : ' ');
                at = end;
                continue;
            }
            while (end < raw.length() && (!isSpace(raw.charAt(end)) || isLoneBlank(raw, end))) {
                end++;
            }
            Escapes.append(raw, at, end, text);
            at = end;
        }
    }

    /** A blank that stays as it is: between two words. */
    private static boolean isLoneBlank(String raw, int at) {
        return raw.charAt(at) == ' ' && at + 1 < raw.length() && !isSpace(raw.charAt(at + 1));
    }

    /** Markdown that is to stay as it is. */
    void writeMarkdown(String markdown) {
        boolean twoCodes = markdown.startsWith("`") && !text.isEmpty() && text.charAt(text.length() - 1) == '`';
        text.append(twoCodes ? " " : "").append(markdown);
    }

    /** A line break; false where there is one already, so that a paragraph ends here. */
    boolean lineBreak() {
        int end = endOfText();
        trimBlank(end);
        end = endOfText();
        if (end == 0) {
            return true;
        }
        if (text.charAt(end - 1) == '\n') {
            return false;
        }
        text.insert(afterClosings(end), '\n');
        return true;
    }

    void open(InlineMark mark) {
        if (asked.merge(mark, 1, Integer::sum) == 1) {
            open.addLast(mark);
            reopen(mark);
        }
    }

    void openLink(String to) {
        if (!in(InlineMark.LINK)) {
            address = to;
        }
        open(InlineMark.LINK);
    }

    void close(InlineMark mark) {
        if (asked.getOrDefault(mark, 0) == 0 || asked.merge(mark, -1, Integer::sum) > 0) {
            return;
        }
        // Tags that a publisher crossed: what was opened later is closed and opened again.
        var crossed = new ArrayDeque<InlineMark>();
        while (open.getLast() != mark) {
            crossed.push(open.removeLast());
            finish(crossed.peek());
        }
        finish(open.removeLast());
        crossed.forEach(one -> {
            open.addLast(one);
            reopen(one);
        });
    }

    /** The paragraph as Markdown; what is open goes on in the next one. */
    String take() {
        open.descendingIterator().forEachRemaining(this::finish);
        String markdown = new MarkedText(Backslashes.in(text.toString()), addresses).markdown();
        text.setLength(0);
        addresses.clear();
        open.forEach(this::reopen);
        return markdown;
    }

    private void reopen(InlineMark mark) {
        boolean goesOn = mark.isSigned() && !text.isEmpty() && text.charAt(text.length() - 1) == mark.closing();
        if (goesOn) {
            text.setLength(text.length() - 1);
        } else {
            text.append(mark.opening());
        }
    }

    /** Blanks inside the end of a mark go behind it; a mark around nothing goes away. */
    private void finish(InlineMark mark) {
        int end = text.length();
        while (end > 0 && isSpace(text.charAt(end - 1))) {
            end--;
        }
        if (end > 0 && text.charAt(end - 1) == mark.opening()) {
            text.deleteCharAt(end - 1);
            return;
        }
        text.insert(end, mark.closing());
        if (mark == InlineMark.LINK) {
            addresses.add(address);
        }
    }

    private void blank(String run, int next) {
        int end = endOfText();
        boolean needless = end == 0 || isSpace(text.charAt(end - 1));
        boolean joined = run.indexOf('\n') >= 0 && end > 0 && Cjk.joins(text.codePointBefore(end), next);
        if (!needless && !joined) {
            text.insert(afterClosings(end), ' ');
        }
    }

    /** Where text ends before the marks that follow it. */
    private int endOfText() {
        int end = text.length();
        while (end > 0 && InlineMark.is(text.charAt(end - 1))) {
            end--;
        }
        return end;
    }

    private int afterClosings(int end) {
        int at = end;
        while (at < text.length() && !InlineMark.isOpening(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private void trimBlank(int end) {
        if (end > 0 && text.charAt(end - 1) == ' ') {
            text.deleteCharAt(end - 1);
        }
    }

    private static boolean isSpace(char c) {
        return c <= ' ' ? c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f' : c == '\u00A0' || c == '\u200B';
    }
}
