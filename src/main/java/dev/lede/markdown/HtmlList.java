package dev.lede.markdown;

import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** A list while its entries are written: it knows their marks. */
final class HtmlList {
    private static final Pattern NUMBER = Pattern.compile("\\d{1,8}");

    private final int step;
    private String kind;
    private long next;
    /** The number that Markdown would give the next entry; -1 before the first. */
    private long counted = -1;

    private boolean first = true;

    private HtmlList(String kind, long start, int step) {
        this.kind = kind;
        this.next = start;
        this.step = step;
    }

    /** Two lists in a row would be one in Markdown, so the second has other marks. */
    static HtmlList of(Element list, WrittenBlocks blocks) {
        boolean ordered = list.nameIs("ol");
        String kind = ordered ? "." : "-";
        boolean reversed = ordered && list.hasAttr("reversed");
        String start = list.attr("start");
        long natural = reversed
                ? list.children().stream().filter(child -> child.nameIs("li")).count()
                : 1;
        return new HtmlList(
                blocks.joins(kind) ? other(kind) : kind,
                NUMBER.matcher(start).matches() ? Long.parseLong(start) : natural,
                reversed ? -1 : 1);
    }

    /** For an entry outside of any list. */
    static HtmlList none() {
        return new HtmlList("-", 1, 1);
    }

    String kind() {
        return kind;
    }

    /** Markdown counts by itself, so where the numbers do not go on by one, another list begins. */
    String nextMark(Element entry) {
        first = counted < 0;
        if (!isOrdered()) {
            counted = 0;
            return kind;
        }
        String value = entry.attr("value");
        long number = Math.max(0, NUMBER.matcher(value).matches() ? Long.parseLong(value) : next);
        if (counted >= 0 && number != counted) {
            kind = other(kind);
            first = true;
        }
        next = number + step;
        counted = number + 1;
        return number + kind;
    }

    /** The last entry said nothing, so it is none of Markdown's. */
    void leaveOut() {
        counted -= isOrdered() ? 1 : 0;
    }

    String bullet(Element entry) {
        String mark = nextMark(entry);
        return isOrdered() ? mark : "•";
    }

    /** Whether the entry whose mark was asked for last begins a list of Markdown. */
    boolean atFirst() {
        return first;
    }

    private boolean isOrdered() {
        return kind.equals(".") || kind.equals(")");
    }

    private static String other(String kind) {
        return switch (kind) {
            case "." -> ")";
            case ")" -> ".";
            case "-" -> "*";
            default -> "-";
        };
    }
}
