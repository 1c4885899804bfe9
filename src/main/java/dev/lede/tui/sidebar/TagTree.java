package dev.lede.tui.sidebar;

import dev.lede.library.TagCount;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Tags as rows: what stands below a tag ({@code tech/ai}) is set in, and hidden where that is folded. */
final class TagTree {
    private final Map<String, TagCount> tags = new TreeMap<>();
    private final Map<String, String> names = new TreeMap<>();
    private final Set<String> branches = new HashSet<>();

    TagTree(List<TagCount> all) {
        for (TagCount tag : all) {
            tags.put(key(tag.name()), tag);
            names.put(key(tag.name()), tag.name());
            for (String parent = parent(tag.name()); !parent.isEmpty(); parent = parent(parent)) {
                branches.add(key(parent));
                names.putIfAbsent(key(parent), parent);
            }
        }
    }

    /** So that what is below a tag follows it, before any other. */
    private static String key(String name) {
        return name.toLowerCase(Locale.ROOT).replace('/', '\u0001');
    }

    static String parent(String name) {
        return name.substring(0, Math.max(0, name.lastIndexOf('/')));
    }

    /** @param counts of branches, as far as they have come: their tags may meet on one entry, so no sum would do */
    List<SideRow.Pick> rows(Set<String> folded, Map<Choice, Long> counts) {
        List<SideRow.Pick> rows = new ArrayList<>();
        names.forEach((key, name) -> {
            if (!isHidden(name, folded)) {
                rows.add(row(key, name, folded, counts));
            }
        });
        return rows;
    }

    private SideRow.Pick row(String key, String name, Set<String> folded, Map<Choice, Long> counts) {
        String indent = "  ".repeat((int) name.chars().filter(c -> c == '/').count());
        String last = name.substring(name.lastIndexOf('/') + 1);
        if (branches.contains(key)) {
            var branch = new Choice.OfBranch(name);
            String mark = folded.contains(name) ? "▸ " : "▾ ";
            return new SideRow.Pick(branch, counts.getOrDefault(branch, 0L), false, indent + mark + last);
        }
        TagCount tag = tags.get(key);
        return new SideRow.Pick(new Choice.OfTag(name), tag == null ? 0 : tag.unread(), false, indent + last);
    }

    private static boolean isHidden(String name, Set<String> folded) {
        for (String parent = parent(name); !parent.isEmpty(); parent = parent(parent)) {
            if (folded.contains(parent)) {
                return true;
            }
        }
        return false;
    }

    List<Choice> branches() {
        return branches.stream()
                .map(key -> (Choice) new Choice.OfBranch(names.getOrDefault(key, key)))
                .toList();
    }
}
