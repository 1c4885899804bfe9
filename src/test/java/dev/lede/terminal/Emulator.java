package dev.lede.terminal;

import dev.lede.text.DisplayWidth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** A second opinion: reads what was sent as a terminal does, and fails on what no terminal should be sent. */
final class Emulator {
    record Glyph(String text, String style, String link) {}

    private static final Glyph BLANK = new Glyph(" ", "", "");

    private final Size size;
    private final List<Glyph[]> rows = new ArrayList<>();
    private final TreeSet<String> lit = new TreeSet<>();
    private String foreground = "";
    private String background = "";
    private String link = "";
    private int column;
    private int row;
    private int top;
    private int bottom;
    private boolean cursorVisible = true;

    Emulator(Size size) {
        this.size = size;
        this.bottom = size.rows();
        for (int i = 0; i < size.rows(); i++) {
            rows.add(blankRow(BLANK));
        }
    }

    Glyph glyph(int atColumn, int atRow) {
        return rows.get(atRow)[atColumn];
    }

    boolean cursorVisible() {
        return cursorVisible;
    }

    Position cursor() {
        return new Position(column, row);
    }

    String text() {
        var text = new StringBuilder();
        for (Glyph[] glyphs : rows) {
            var line = new StringBuilder();
            for (Glyph glyph : glyphs) {
                line.append(glyph.text());
            }
            text.append(line.toString().stripTrailing()).append('\n');
        }
        return text.toString();
    }

    String cells() {
        return rows.stream().map(Arrays::toString).collect(Collectors.joining("\n"));
    }

    void accept(String sent) {
        for (int i = 0; i < sent.length(); ) {
            i = sent.charAt(i) == '\033' ? sequence(sent, i + 1) : plain(sent, i);
        }
    }

    private int plain(String sent, int start) {
        char c = sent.charAt(start);
        switch (c) {
            case '\r' -> column = 0;
            case '\n' -> row = Math.min(row + 1, size.rows() - 1);
            default -> {
                if (Character.isISOControl(c)) {
                    throw new AssertionError("control character " + (int) c);
                }
                int end = DisplayWidth.graphemeEnd(sent, start);
                write(sent.substring(start, end));
                return end;
            }
        }
        return start + 1;
    }

    private void write(String grapheme) {
        int width = DisplayWidth.of(grapheme);
        if (column + width > size.columns()) {
            throw new AssertionError("written beyond the edge: " + grapheme + " at " + cursor());
        }
        for (int i = 0; i < width; i++) {
            wipe(column + i);
        }
        for (int i = 0; i < width; i++) {
            rows.get(row)[column + i] = new Glyph(i == 0 ? grapheme : "", style(), link);
        }
        column += width;
    }

    /** Half of a wide character is no character. */
    private void wipe(int at) {
        Glyph[] glyphs = rows.get(row);
        if (glyphs[at].text().isEmpty()) {
            glyphs[at - 1] = blank();
        }
        if (at + 1 < size.columns() && glyphs[at + 1].text().isEmpty()) {
            glyphs[at + 1] = blank();
        }
        glyphs[at] = blank();
    }

    private int sequence(String sent, int start) {
        return switch (sent.charAt(start)) {
            case '[' -> csi(sent, start + 1);
            case '7', '8' -> start + 1;
            case ']' -> osc(sent, start + 1);
            case '_' -> sent.indexOf("\033\\", start) + 2;
            default -> throw new AssertionError("unknown sequence");
        };
    }

    private int osc(String sent, int start) {
        int end = sent.indexOf("\033\\", start);
        String[] parts = sent.substring(start, end).split(";", 3);
        if (!parts[0].equals("8")) {
            throw new AssertionError("unknown command " + parts[0]);
        }
        link = parts[2];
        return end + 2;
    }

    private int csi(String sent, int start) {
        int end = start;
        while (sent.charAt(end) < 0x40) {
            end++;
        }
        String parameters = sent.substring(start, end);
        boolean question = parameters.startsWith(">") || sent.charAt(end) == 'c';
        if (question) {
            return end + 1;
        }
        if (parameters.startsWith("?")) {
            mode(parameters, sent.charAt(end));
        } else {
            act(
                    sent.charAt(end),
                    Arrays.stream(parameters.split(";", -1))
                            .mapToInt(each -> each.isEmpty() ? 0 : Integer.parseInt(each))
                            .toArray());
        }
        return end + 1;
    }

    private void mode(String parameters, char set) {
        if (parameters.equals("?25")) {
            cursorVisible = set == 'h';
        } else if (parameters.equals("?1049")) {
            rows.replaceAll(each -> blankRow(BLANK));
        }
    }

    private void act(char what, int[] numbers) {
        int first = Math.max(1, numbers[0]);
        switch (what) {
            case 'H' -> {
                row = first - 1;
                column = numbers.length > 1 ? Math.max(1, numbers[1]) - 1 : 0;
            }
            case 'C' -> column = Math.min(size.columns() - 1, column + first);
            case 'D' -> column = Math.max(0, column - first);
            case 'J' -> rows.replaceAll(each -> blankRow(blank()));
            case 'K' -> eraseLine();
            case 'r' -> region(numbers);
            case 'M' -> move(first, regionRow(), bottom - 1);
            case 'L' -> move(first, bottom - 1, regionRow());
            case 'm' -> select(numbers);
            // its window's title and its cursor's place: no cell changes
            case 't', 'n' -> {}
            default -> throw new AssertionError("unknown final " + what);
        }
    }

    private void eraseLine() {
        if (rows.get(row)[column].text().isEmpty()) {
            wipe(column);
        }
        Arrays.fill(rows.get(row), column, size.columns(), blank());
    }

    private void region(int[] numbers) {
        top = numbers.length > 1 ? numbers[0] - 1 : 0;
        bottom = numbers.length > 1 ? numbers[1] : size.rows();
        row = 0;
        column = 0;
    }

    private int regionRow() {
        if (row < top || row >= bottom) {
            throw new AssertionError("outside the region");
        }
        return row;
    }

    private void move(int times, int from, int to) {
        for (int i = 0; i < times; i++) {
            rows.remove(from);
            rows.add(to, blankRow(blank()));
        }
    }

    private void select(int[] codes) {
        for (int i = 0; i < codes.length; i++) {
            int code = codes[i];
            if (code == 0) {
                lit.clear();
                foreground = "";
                background = "";
            } else if (code < 10) {
                lit.add("" + code);
            } else if (code < 30) {
                lit.remove("" + (code - 20));
                if (code == 22) {
                    lit.remove("1");
                }
            } else {
                int length = code % 10 != 8 || code > 50 ? 1 : codes[i + 1] == 5 ? 3 : 5;
                colour(code, Arrays.toString(Arrays.copyOfRange(codes, i, i + length)));
                i += length - 1;
            }
        }
    }

    private void colour(int code, String colour) {
        if (code / 10 == 3 || code / 10 == 9) {
            foreground = code == 39 ? "" : colour;
        } else {
            background = code == 49 ? "" : colour;
        }
    }

    private String style() {
        return foreground + background + String.join("", lit);
    }

    private Glyph blank() {
        return new Glyph(" ", background, "");
    }

    private Glyph[] blankRow(Glyph blank) {
        var glyphs = new Glyph[size.columns()];
        Arrays.fill(glyphs, blank);
        return glyphs;
    }
}
