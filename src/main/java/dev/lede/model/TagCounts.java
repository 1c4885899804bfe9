package dev.lede.model;

import java.util.Map;

/**
 * How many entries of a query bear each tag; tags that none bears are absent.
 *
 * @param whole whether all entries of the query were looked at; else the newest, and of each tag there may be more
 */
public record TagCounts(Map<String, Long> byTag, boolean whole) {
    public static final TagCounts NONE = new TagCounts(Map.of(), true);

    public TagCounts {
        byTag = Map.copyOf(byTag);
    }

    /** {@code 12}, or {@code 12+} where there may be more; nothing while it is not known. */
    public String inWords(String tag) {
        Long count = byTag.get(tag);
        if (count == null) {
            return whole ? "" : "0+";
        }
        return whole ? Long.toString(count) : count + "+";
    }
}
