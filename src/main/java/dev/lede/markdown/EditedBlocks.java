package dev.lede.markdown;

import dev.lede.text.Difference;
import dev.lede.text.Difference.Stretch;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Blocks before and after an edit as one text: changed ones word by word where they are alike, the same ones left out. */
final class EditedBlocks {
    /** Beside a change so many stay, to know where one is. */
    private static final int AROUND = 1;

    /** Fewer are not worth a line that says they are left out. */
    private static final int FEW = 3;

    /** From so much in common on it is the same paragraph, edited. */
    private static final double ALIKE = 0.4;

    /** Of so many that come next one is sought that is alike. */
    private static final int NEAR = 8;

    /** Among longer stretches nothing alike is sought. */
    private static final int LONG = 100_000;

    private static final Pattern CELL_END = Pattern.compile("(?<!\\\\)\\|");
    private static final Pattern FENCE = Pattern.compile("~{3,}");

    private final Difference difference;
    private final boolean signs;
    private final IntFunction<String> unchanged;
    private final List<Unit> merged = new ArrayList<>();
    private int outdent;

    private EditedBlocks(EditWords words, Difference difference) {
        this.difference = difference;
        this.signs = words.signs();
        this.unchanged = words.unchanged();
    }

    static String merged(Units before, Units after, EditWords words, Difference difference) {
        var blocks = new EditedBlocks(words, difference);
        blocks.write(before.units(), after.units());
        Stream.concat(after.definitions().stream(), before.definitions().stream())
                .distinct()
                .forEach(line -> blocks.put(new Unit(Unit.Kind.WRITTEN, true, "", line)));
        return blocks.text();
    }

    private void write(List<Unit> before, List<Unit> after) {
        var stretches = difference.between(
                before.stream().map(Unit::key).toList(),
                after.stream().map(Unit::key).toList());
        for (Stretch stretch : stretches) {
            List<Unit> now = after.subList(stretch.nowFrom(), stretch.nowTo());
            if (stretch.same()) {
                boolean first = stretch == stretches.getFirst();
                boolean last = stretch == stretches.getLast();
                same(now, first ? 0 : AROUND, last ? 0 : AROUND);
            } else {
                changed(before.subList(stretch.from(), stretch.to()), now);
            }
        }
    }

    private void same(List<Unit> units, int head, int tail) {
        int left = units.size() - head - tail;
        if (left < FEW) {
            units.forEach(this::put);
            return;
        }
        units.subList(0, head).forEach(this::put);
        List<Unit> out = units.subList(head, units.size() - tail);
        put(new Unit(Unit.Kind.PROSE, true, "", Edit.LEFT_OUT.around(unchanged.apply(left), false)));
        out.stream().filter(unit -> unit.kind() == Unit.Kind.NOTE).forEach(this::put);
        boolean first = true;
        for (Unit unit : units.subList(units.size() - tail, units.size())) {
            outdent = first ? unit.indent() : outdent;
            put(first ? unit.setApart() : unit);
            first = false;
        }
    }

    private void changed(List<Unit> before, List<Unit> after) {
        if (length(before) > LONG || length(after) > LONG || difference.isExhausted()) {
            before.forEach(this::removed);
            after.forEach(this::added);
            return;
        }
        var come = after.stream().map(Read::of).toList();
        int from = 0;
        for (Unit old : before) {
            Read read = Read.of(old);
            int match = alike(read, come, from);
            if (match < 0) {
                removed(old);
            } else {
                come.subList(from, match).forEach(unit -> added(unit.unit()));
                both(read, come.get(match));
                from = match + 1;
            }
        }
        come.subList(from, come.size()).forEach(unit -> added(unit.unit()));
    }

    private static int length(List<Unit> units) {
        return units.stream().mapToInt(unit -> unit.body().length()).sum();
    }

    private static int alike(Read old, List<Read> come, int from) {
        int best = -1;
        double most = ALIKE - 0.001;
        for (int i = from; i < Math.min(come.size(), from + NEAR); i++) {
            double likeness = old.likeness(come.get(i));
            if (likeness > most) {
                best = i;
                most = likeness;
            }
        }
        return best;
    }

    private void both(Read old, Read now) {
        Unit unit = now.unit();
        switch (unit.kind()) {
            case PROSE, NOTE -> put(unit.withBody(EditedWords.merged(old.words(), now.words(), difference, signs)));
            case TABLE -> table(old.unit(), unit);
            case CODE -> code(old.unit(), unit);
            case WRITTEN -> written(lines(old.unit()), lines(unit), unit.apart());
            case RULE -> put(unit);
        }
    }

    private void removed(Unit unit) {
        whole(Edit.REMOVED, unit);
    }

    private void added(Unit unit) {
        whole(Edit.ADDED, unit);
    }

    private void whole(Edit edit, Unit unit) {
        switch (unit.kind()) {
            case PROSE, NOTE -> put(unit.withBody(edit.around(unit.body(), signs)));
            case TABLE ->
                put(unit.withBody(
                        lines(unit).stream().map(line -> row(edit, line)).collect(Collectors.joining("\n"))));
            case CODE ->
                fenced(unit, code(edit, lines(unit).subList(1, lines(unit).size())));
            case WRITTEN -> {
                boolean gone = edit == Edit.REMOVED;
                written(gone ? lines(unit) : List.of(), gone ? List.of() : lines(unit), unit.apart());
            }
            case RULE -> put(unit);
        }
    }

    private void code(Unit old, Unit now) {
        var before = lines(old);
        var after = lines(now);
        fenced(now, codeLines(before.subList(1, before.size()), after.subList(1, after.size())));
    }

    /** Between its own fences. */
    private void fenced(Unit unit, List<String> lines) {
        put(unit.withBody(lines(unit).getFirst() + "\n" + String.join("\n", lines)));
    }

    /** As it is written, for what is seen of it cannot be marked. */
    private void written(List<String> before, List<String> after, boolean apart) {
        var lines = codeLines(before, after);
        String fence = lines.stream()
                .flatMap(line -> FENCE.matcher(line).results())
                .map(found -> found.group() + "~")
                .reduce("~~~", (one, other) -> one.length() < other.length() ? other : one);
        put(new Unit(Unit.Kind.CODE, apart, "", fence + "\n" + String.join("\n", lines) + "\n" + fence));
    }

    private List<String> codeLines(List<String> before, List<String> after) {
        var lines = new ArrayList<String>();
        for (Stretch stretch : difference.between(before, after)) {
            List<String> now = after.subList(stretch.nowFrom(), stretch.nowTo());
            if (stretch.same()) {
                lines.addAll(now);
            } else {
                lines.addAll(code(Edit.REMOVED, before.subList(stretch.from(), stretch.to())));
                lines.addAll(code(Edit.ADDED, now));
            }
        }
        return lines;
    }

    /** Lines of code; the fence that ends it stays what it is. */
    private List<String> code(Edit edit, List<String> lines) {
        return lines.stream()
                .map(line -> line.isBlank() || Fences.opening(line) != null ? line : edit.aroundCode(line, signs))
                .toList();
    }

    /** Row by row where they have the same head, and cell by cell where one row took the place of another. */
    private void table(Unit old, Unit now) {
        var before = lines(old);
        var after = lines(now);
        if (!before.subList(0, 2).equals(after.subList(0, 2))) {
            removed(old);
            added(now.setApart());
            return;
        }
        var rows = new ArrayList<String>();
        for (Stretch stretch : difference.between(before, after)) {
            List<String> gone = before.subList(stretch.from(), stretch.to());
            List<String> come = after.subList(stretch.nowFrom(), stretch.nowTo());
            rows.addAll(stretch.same() ? come : rows(gone, come));
        }
        put(now.withBody(String.join("\n", rows)));
    }

    private List<String> rows(List<String> gone, List<String> come) {
        var rows = new ArrayList<String>();
        for (int i = 0; i < Math.max(gone.size(), come.size()); i++) {
            boolean both = gone.size() == come.size() && cells(gone.get(i)).length == cells(come.get(i)).length;
            if (both) {
                rows.add(row(cells(gone.get(i)), cells(come.get(i))));
                continue;
            }
            if (i < gone.size()) {
                rows.add(row(Edit.REMOVED, gone.get(i)));
            }
            if (i < come.size()) {
                rows.add(row(Edit.ADDED, come.get(i)));
            }
        }
        return rows;
    }

    private String row(String[] gone, String[] come) {
        var cells = new ArrayList<String>();
        for (int i = 0; i < come.length; i++) {
            cells.add(EditedWords.merged(gone[i], come[i], difference, signs));
        }
        return String.join("|", cells);
    }

    private String row(Edit edit, String line) {
        return OpenBlock.isTableRule(line)
                ? line
                : Stream.of(cells(line))
                        .map(cell -> cell.isBlank() ? cell : " " + edit.around(cell.strip(), signs) + " ")
                        .collect(Collectors.joining("|"));
    }

    private static String[] cells(String row) {
        return CELL_END.split(row, -1);
    }

    private static List<String> lines(Unit unit) {
        return List.of(unit.body().split("\n", -1));
    }

    private void put(Unit unit) {
        outdent = Math.min(outdent, unit.indent());
        merged.add(outdent > 0 ? unit.outdented(outdent) : unit);
    }

    private String text() {
        var text = new StringBuilder();
        Unit last = null;
        for (Unit unit : merged) {
            if (last != null) {
                boolean apart = unit.apart() || last.kind() == Unit.Kind.TABLE || !unit.beginsOfItself();
                String margin = last.isQuoted() && unit.isQuoted() ? ">\n" : "\n";
                text.append('\n').append(apart ? margin : "");
            }
            text.append(unit.text());
            last = unit;
        }
        return text.toString();
    }

    /** A block with its words. */
    private record Read(Unit unit, List<String> words) {
        static Read of(Unit unit) {
            return new Read(unit, EditedWords.of(unit.body()));
        }

        /** What is not compared by words is taken for edited where it may be. */
        double likeness(Read now) {
            if (unit.kind() != now.unit.kind()) {
                return 0;
            }
            double likeness = EditedWords.likeness(words, now.words);
            return unit.isRunning() ? likeness : ALIKE + likeness;
        }
    }
}
