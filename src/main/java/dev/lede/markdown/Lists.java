package dev.lede.markdown;

import com.vladsch.flexmark.ast.ListBlock;
import com.vladsch.flexmark.ast.ListItem;
import com.vladsch.flexmark.ast.OrderedList;
import com.vladsch.flexmark.ext.gfm.tasklist.TaskListItem;
import com.vladsch.flexmark.util.ast.Node;
import dev.lede.text.DisplayWidth;
import dev.lede.text.Role;
import dev.lede.text.StyledText;

/** Lists: bullets by depth, numbers set to the right so that the text of all entries begins in one column, boxes for tasks. */
final class Lists {
    private static final String[] BULLETS = {"•", "◦", "▪"};

    private final Blocks blocks;
    private int depth;

    Lists(Blocks blocks) {
        this.blocks = blocks;
    }

    void set(ListBlock list) {
        var page = blocks.page();
        int number = 0;
        int cells = numberCells(list);
        depth++;
        for (Node child = list.getFirstChild(); child != null; child = child.getNext()) {
            boolean above = blocks.isContext(child.getStartOffset());
            if (above && blocks.isContext(child.getEndOffset() - 1)) {
                number++;
                continue;
            }
            if (list.isLoose()) {
                page.gap();
            }
            page.enter(margin(mark(list, child, number++, cells), above));
            entry(child, list.isTight());
            page.leave();
        }
        depth--;
    }

    /** @param above whether the mark stands in the part of the text above */
    private static Margin margin(String mark, boolean above) {
        return above ? Margin.indent(DisplayWidth.of(mark)) : Margin.hanging(StyledText.of(mark, Role.LIST_MARK));
    }

    private void entry(Node entry, boolean tight) {
        if (entry instanceof ListItem) {
            blocks.children(entry, tight);
        }
    }

    private String mark(ListBlock list, Node entry, int index, int cells) {
        String box = entry instanceof TaskListItem task ? (task.isItemDoneMarker() ? "☑ " : "☐ ") : "";
        if (list instanceof OrderedList ordered) {
            String number = number(ordered, index);
            return " ".repeat(Math.max(0, cells - number.length())) + number + " " + box;
        }
        return box.isEmpty() ? BULLETS[(depth - 1) % BULLETS.length] + " " : box;
    }

    private static int numberCells(ListBlock list) {
        if (!(list instanceof OrderedList ordered)) {
            return 0;
        }
        int last = 0;
        for (Node child = list.getFirstChild(); child != null; child = child.getNext()) {
            last++;
        }
        return number(ordered, last - 1).length();
    }

    private static String number(OrderedList list, int index) {
        return ((long) list.getStartNumber() + index) + String.valueOf(list.getDelimiter());
    }
}
