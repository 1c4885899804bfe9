package dev.lede.markdown;

import java.util.ArrayList;
import java.util.List;

/**
 * Markdown's blocks, one below the other, each behind the marks of the quotations and list entries it stands in. Those deeper
 * than {@link #DEEPEST} lose their marks but not their text, so the marks before a line have a greatest length.
 */
final class WrittenBlocks {
    static final int DEEPEST = 16;

    private final StringBuilder markdown = new StringBuilder();
    private final List<Container> containers = new ArrayList<>();
    private int tooDeep;
    private boolean tight;
    private String lastList = "";
    private String block = "";

    /** A quotation or a list entry; its first line has another mark than those that follow. */
    private static final class Container {
        private final String first;
        private final String rest;
        private boolean begun;

        Container(String first, String rest) {
            this.first = first;
            this.rest = rest;
        }
    }

    void openQuotation() {
        open("> ", "> ");
    }

    void openNote(String label) {
        open("[^" + label + "]: ", "    ");
    }

    /** @param mark {@code -} or {@code 1.} */
    void openListEntry(String mark, boolean first) {
        tight = !first || mayInterrupt(mark) && !containers.isEmpty() && isEntryWithText(containers.getLast());
        open(mark + " ", " ".repeat(mark.length() + 1));
    }

    /** Closes a quotation or a list entry; false where nothing was in it. */
    boolean close() {
        tight = false;
        if (tooDeep > 0) {
            tooDeep--;
            return true;
        }
        return containers.removeLast().begun;
    }

    /** @param kind what its entries' marks have in common */
    void closeList(String kind) {
        lastList = kind;
        tight = false;
    }

    /** Whether a list of this kind that began now would be read as the end of another. */
    boolean joins(String kind) {
        return kind.equals(lastList);
    }

    /** Writes one block; empty ones leave no trace. */
    void write(String block) {
        if (block.isEmpty()) {
            return;
        }
        if (!markdown.isEmpty() && !tight) {
            emptyLine();
        }
        block.lines().forEach(this::line);
        this.block = block;
        lastList = "";
        tight = false;
    }

    /**
     * Whether the last block is this picture and nothing else, be it within a link. What is asked once is not asked again, as
     * a caption may hold captions.
     */
    boolean endWith(String picture) {
        String last = block;
        block = "";
        if (picture.isEmpty() || !last.contains(picture) || last.indexOf('\n') >= 0) {
            return false;
        }
        boolean linked = last.startsWith("[" + picture + "](") && last.indexOf(' ', picture.length()) < 0;
        return linked || last.equals(picture);
    }

    /** Gives the picture in the last line a title. */
    void entitle(String picture, String title) {
        int end = markdown.lastIndexOf(picture) + picture.length();
        markdown.insert(end - 1, " \"" + title + "\"");
    }

    String markdown() {
        return markdown.toString().stripTrailing();
    }

    /** CommonMark 0.31, section 5.3: only a list that starts with 1 may follow a line of text at once. */
    private static boolean mayInterrupt(String mark) {
        return mark.length() == 1 || mark.equals("1.") || mark.equals("1)");
    }

    private static boolean isEntryWithText(Container container) {
        return container.begun && !container.first.equals(container.rest);
    }

    private void open(String first, String rest) {
        if (containers.size() == DEEPEST) {
            tooDeep++;
        } else {
            containers.add(new Container(first, rest));
        }
    }

    private void emptyLine() {
        var marks = new StringBuilder();
        for (var container : containers) {
            marks.append(container.begun ? container.rest : "");
        }
        markdown.append(marks.toString().stripTrailing()).append('\n');
    }

    private void line(String line) {
        if (containers.isEmpty()) {
            markdown.append(line.stripTrailing()).append('\n');
            return;
        }
        var marks = new StringBuilder();
        for (var container : containers) {
            marks.append(container.begun ? container.rest : container.first);
            container.begun = true;
        }
        markdown.append((marks + line).stripTrailing()).append('\n');
    }
}
