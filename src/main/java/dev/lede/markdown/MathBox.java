package dev.lede.markdown;

import dev.lede.text.DisplayWidth;
import java.util.ArrayList;
import java.util.List;

/** A formula, or a part of one, as it grows to the right: one row as a rule, more where something is stacked in it. */
final class MathBox {
    private final List<StringBuilder> rows = new ArrayList<>(List.of(new StringBuilder()));
    /** The row that what stands beside it is written in. */
    private int base;

    static MathBox of(String text) {
        var box = new MathBox();
        box.rows.getFirst().append(text);
        return box;
    }

    /** Boxes under one another; what stands beside them is written in the middle. */
    static MathBox stacked(List<MathBox> boxes) {
        var stack = new MathBox();
        stack.rows.clear();
        boxes.forEach(box -> stack.rows.addAll(box.rows));
        stack.base = (stack.rows.size() - 1) / 2;
        return stack;
    }

    boolean isFlat() {
        return rows.size() == 1;
    }

    int height() {
        return rows.size();
    }

    int width() {
        return rows.stream().mapToInt(DisplayWidth::of).max().orElse(0);
    }

    /** Its only row. */
    String flat() {
        return rows.getFirst().toString();
    }

    List<String> lines() {
        return rows.stream().map(row -> row.toString().stripTrailing()).toList();
    }

    void add(String text) {
        rows.get(base).append(text);
    }

    /** Beside what is there, its base in the same row. */
    void add(MathBox box) {
        if (box.isFlat()) {
            add(box.flat());
            return;
        }
        int width = width();
        while (base < box.base) {
            rows.addFirst(new StringBuilder());
            base++;
        }
        while (rows.size() - base < box.height() - box.base) {
            rows.add(new StringBuilder());
        }
        for (int i = 0; i < box.height(); i++) {
            var row = rows.get(base - box.base + i);
            row.append(" ".repeat(width - DisplayWidth.of(row))).append(box.rows.get(i));
        }
    }

    /** Above and to the right of it. */
    void raise(String script) {
        rows.getFirst().append(script);
    }

    /** Filled with blanks to a width, of which so many stand at the left. */
    MathBox padded(int left, int width) {
        var padded = MathBox.of(" ".repeat(left));
        padded.add(this);
        padded.rows.forEach(row -> row.append(" ".repeat(Math.max(0, width - DisplayWidth.of(row)))));
        return padded;
    }

    /** Between brackets as high as it is. */
    MathBox within(String open, String close) {
        var box = bracket(open, height(), base);
        box.add(padded(0, width()));
        box.add(bracket(close, height(), base));
        return box;
    }

    private static MathBox bracket(String sign, int height, int base) {
        String pieces = height == 1
                ? sign
                : switch (sign) {
                    case "(" -> "⎛⎜⎜⎝";
                    case ")" -> "⎞⎟⎟⎠";
                    case "[" -> "⎡⎢⎢⎣";
                    case "]" -> "⎤⎥⎥⎦";
                    case "{" -> height == 2 ? "⎰⎰⎰⎱" : "⎧⎪⎨⎩";
                    case "}" -> height == 2 ? "⎱⎱⎱⎰" : "⎫⎪⎬⎭";
                    case "|" -> "││││";
                    default -> sign.repeat(4);
                };
        var box = new MathBox();
        box.rows.clear();
        for (int row = 0; row < height; row++) {
            String piece = pieces;
            if (height > 1 && !sign.isEmpty()) {
                int at = row == 0 ? 0 : row == height - 1 ? 3 : row == (height - 1) / 2 ? 2 : 1;
                piece = String.valueOf(pieces.charAt(at));
            }
            box.rows.add(new StringBuilder(piece));
        }
        box.base = base;
        return box;
    }
}
