package dev.lede.markdown;

import java.util.ArrayList;
import java.util.List;

/**
 * TeX as Unicode as far as that goes: letters, signs, scripts, fractions, roots, and, where a formula may have several rows,
 * matrices and aligned equations. Where it does not go, the formula is shown as it was written.
 */
final class MathText {
    private static final int MAX_DEPTH = 20;
    /** No author writes longer ones; boxes beside boxes cost more than linear time. */
    private static final int MAX_LENGTH = 4_000;

    private static final int MAX_CELLS = 1_000;

    private final String tex;
    private int index;
    private int cells;

    private MathText(String tex) {
        this.tex = tex;
    }

    /** In one row. */
    static String of(String tex) {
        var lines = lines(tex, Integer.MAX_VALUE);
        return lines.size() == 1 ? lines.getFirst() : tex.strip();
    }

    /** In as many rows as it takes, if they are no wider than so many cells. */
    static List<String> lines(String tex, int width) {
        try {
            var box = new MathText(tex.strip()).formula();
            if (box.isFlat()) {
                return List.of(box.flat().strip());
            }
            return box.width() <= width ? box.lines() : written(tex);
        } catch (NotShowable _) {
            return written(tex);
        }
    }

    private static List<String> written(String tex) {
        return tex.strip().lines().map(String::strip).toList();
    }

    /** Says that a formula holds what Unicode cannot show. */
    static final class NotShowable extends Exception {
        private static final long serialVersionUID = 1;
    }

    private MathBox formula() throws NotShowable {
        if (tex.length() > MAX_LENGTH) {
            throw new NotShowable();
        }
        MathBox box = grid(MathGrid.EQUATIONS, 0);
        if (index < tex.length()) {
            throw new NotShowable();
        }
        return box;
    }

    /** Up to what ends a cell, a group or an environment. */
    private MathBox run(int depth) throws NotShowable {
        if (depth > MAX_DEPTH) {
            throw new NotShowable();
        }
        var box = new MathBox();
        boolean high = false;
        while (index < tex.length() && !ends()) {
            char c = tex.charAt(index);
            if (c == '^' && high) {
                index++;
                box.raise(Script.SUPER.orMarked(flat(depth)));
            } else {
                MathBox piece = piece(depth);
                high = !piece.isFlat();
                box.add(piece);
            }
        }
        return box;
    }

    private boolean ends() {
        char c = tex.charAt(index);
        return c == '}' || c == '&' || c == '\\' && (isNext("\\\\") || isNext("\\end") || isNext("\\right"));
    }

    private boolean isNext(String command) {
        int end = index + command.length();
        return tex.startsWith(command, index)
                && (command.equals("\\\\") || end == tex.length() || !isLetter(tex.charAt(end)));
    }

    private MathBox piece(int depth) throws NotShowable {
        char c = tex.charAt(index++);
        return switch (c) {
            case '\\' -> command(depth);
            case '{' -> group(depth);
            case '_' -> MathBox.of(Script.SUB.orMarked(flat(depth)));
            case '^' -> MathBox.of(Script.SUPER.orMarked(flat(depth)));
            case '&', '}' -> throw new NotShowable();
            case '~', '\n' -> MathBox.of(" ");
            case '\'' -> MathBox.of("′");
            default -> MathBox.of(String.valueOf(c));
        };
    }

    private MathBox group(int depth) throws NotShowable {
        MathBox box = run(depth + 1);
        if (index >= tex.length() || tex.charAt(index) != '}') {
            throw new NotShowable();
        }
        index++;
        return box;
    }

    private MathBox argument(int depth) throws NotShowable {
        while (index < tex.length() && Character.isWhitespace(tex.charAt(index))) {
            index++;
        }
        if (index >= tex.length() || depth > MAX_DEPTH || ends()) {
            throw new NotShowable();
        }
        return piece(depth + 1);
    }

    /** An argument that must stand in one row. */
    private String flat(int depth) throws NotShowable {
        MathBox argument = argument(depth);
        if (!argument.isFlat()) {
            throw new NotShowable();
        }
        return argument.flat();
    }

    private MathBox command(int depth) throws NotShowable {
        String name = name();
        return switch (name) {
            case "begin" -> environment(depth);
            case "left" -> brackets(depth);
            case "mathrm",
                    "mathbf",
                    "mathit",
                    "mathsf",
                    "mathtt",
                    "operatorname",
                    "boldsymbol",
                    "bm",
                    "mathop",
                    "hbox" -> argument(depth);
            default -> MathBox.of(text(name, depth));
        };
    }

    private String text(String name, int depth) throws NotShowable {
        return switch (name) {
            case "frac", "dfrac", "tfrac", "cfrac" -> bracketed(flat(depth)) + "/" + bracketed(flat(depth));
            case "sqrt" -> root(depth);
            case "text", "textbf", "textit", "textrm", "mbox" -> words();
            case "mathbb" -> MathSigns.lettered("bb", flat(depth));
            case "mathcal", "mathscr" -> MathSigns.lettered("cal", flat(depth));
            case "mathfrak" -> MathSigns.lettered("frak", flat(depth));
            case "not" -> MathSigns.accented(flat(depth), "\u0338");
            case "pmod" -> " (mod " + flat(depth) + ")";
            case "tag" -> "  (" + words() + ")";
            case "label" -> {
                words();
                yield "";
            }
            case "big",
                    "Big",
                    "bigg",
                    "Bigg",
                    "bigl",
                    "Bigl",
                    "biggl",
                    "Biggl",
                    "bigr",
                    "Bigr",
                    "biggr",
                    "Biggr",
                    "middle" -> "";
            case "displaystyle", "textstyle", "limits", "nolimits", "nonumber", "notag", "hline", "!" -> "";
            case ",", ";", ":", " ", "quad", "qquad" -> " ";
            case "{", "}", "$", "%", "&", "#", "_" -> name;
            default -> sign(name, depth);
        };
    }

    private String sign(String name, int depth) throws NotShowable {
        String accent = MathSigns.accent(name);
        if (accent != null) {
            return MathSigns.accented(flat(depth), accent);
        }
        String sign = MathSigns.of(name);
        if (sign == null) {
            throw new NotShowable();
        }
        return sign;
    }

    private String root(int depth) throws NotShowable {
        String degree = "";
        if (index < tex.length() && tex.charAt(index) == '[') {
            int close = tex.indexOf(']', index);
            if (close < 0) {
                throw new NotShowable();
            }
            degree = Script.SUPER.orMarked(tex.substring(index + 1, close));
            index = close + 1;
        }
        return degree + "√" + bracketed(flat(depth));
    }

    /** What stands in braces, as it is: words, names. */
    private String words() throws NotShowable {
        int open = tex.indexOf('{', index);
        int close = open < 0 ? -1 : tex.indexOf('}', open);
        if (close < 0 || !tex.substring(index, open).isBlank()) {
            throw new NotShowable();
        }
        index = close + 1;
        return tex.substring(open + 1, close);
    }

    private MathBox brackets(int depth) throws NotShowable {
        String open = delimiter();
        MathBox box = run(depth + 1);
        if (!isNextAtEnd("\\right")) {
            throw new NotShowable();
        }
        index += "\\right".length();
        return box.within(open, delimiter());
    }

    private boolean isNextAtEnd(String command) {
        return index < tex.length() && isNext(command);
    }

    private String delimiter() throws NotShowable {
        String delimiter = flat(MAX_DEPTH - 1);
        if (delimiter.length() > 1) {
            throw new NotShowable();
        }
        return delimiter.equals(".") ? "" : delimiter;
    }

    private MathBox environment(int depth) throws NotShowable {
        String name = words();
        if (MathGrid.hasColumns(name)) {
            words();
        }
        MathBox box = grid(MathGrid.of(name), depth + 1);
        if (!isNextAtEnd("\\end")) {
            throw new NotShowable();
        }
        index += "\\end".length();
        if (!words().equals(name)) {
            throw new NotShowable();
        }
        return box;
    }

    /** Cells parted by {@code &}, rows by {@code \\}; an empty last row is none. */
    private MathBox grid(MathGrid grid, int depth) throws NotShowable {
        var rows = new ArrayList<List<MathBox>>(List.of(new ArrayList<>()));
        boolean more = true;
        while (more) {
            if (++cells > MAX_CELLS) {
                throw new NotShowable();
            }
            rows.getLast().add(trimmed(run(depth)));
            boolean cell = index < tex.length() && tex.charAt(index) == '&';
            boolean row = isNextAtEnd("\\\\");
            index += cell ? 1 : row ? 2 : 0;
            if (row) {
                rows.add(new ArrayList<>());
                index += spaceBelow();
            }
            more = cell || row;
        }
        var last = rows.getLast();
        if (rows.size() > 1 && last.size() == 1 && last.getFirst().width() == 0) {
            rows.removeLast();
        }
        return grid.set(rows);
    }

    /** The characters of {@code [2pt]}. */
    private int spaceBelow() {
        int close = tex.startsWith("[", index) ? tex.indexOf(']', index) : -1;
        boolean isSpace = close > 0 && tex.substring(index + 1, close).matches("-?[0-9.]+ ?[a-z]{2}");
        return isSpace ? close + 1 - index : 0;
    }

    private static MathBox trimmed(MathBox cell) {
        return cell.isFlat() ? MathBox.of(cell.flat().strip().replaceAll(" +", " ")) : cell;
    }

    private String name() throws NotShowable {
        int start = index;
        while (index < tex.length() && isLetter(tex.charAt(index))) {
            index++;
        }
        if (index == start) {
            if (index >= tex.length()) {
                throw new NotShowable();
            }
            index++;
        }
        return tex.substring(start, index);
    }

    private static boolean isLetter(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }

    private static String bracketed(String text) {
        return text.codePointCount(0, text.length()) <= 1 || text.matches("\\w+") ? text : "(" + text + ")";
    }
}
