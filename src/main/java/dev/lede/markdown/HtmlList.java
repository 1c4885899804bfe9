package dev.lede.markdown;

import org.jsoup.nodes.Element;

/** A list while its entries are written: it knows their marks. */
final class HtmlList {
    private final String kind;
    private final long start;
    private long next;

    private HtmlList(String kind, long start) {
        this.kind = kind;
        this.start = start;
        this.next = start;
    }

    /** Two lists in a row would be one in Markdown, so the second has other marks. */
    static HtmlList of(Element list, WrittenBlocks blocks) {
        boolean ordered = list.nameIs("ol");
        String kind = ordered ? "." : "-";
        String other = ordered ? ")" : "*";
        String start = list.attr("start");
        return new HtmlList(blocks.joins(kind) ? other : kind, start.matches("\\d{1,8}") ? Long.parseLong(start) : 1);
    }

    /** For an entry outside of any list. */
    static HtmlList none() {
        return new HtmlList("-", 1);
    }

    String kind() {
        return kind;
    }

    String nextMark(Element entry) {
        String value = entry.attr("value");
        next = value.matches("\\d{1,8}") && next > start ? Math.max(next, Long.parseLong(value)) : next;
        String number = Long.toString(next++);
        return kind.equals(".") || kind.equals(")") ? number + kind : kind;
    }

    boolean atFirst() {
        return next == start + 1;
    }
}
