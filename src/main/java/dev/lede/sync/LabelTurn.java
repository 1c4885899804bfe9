package dev.lede.sync;

import dev.lede.account.Label;
import dev.lede.text.Fold;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which of a server's labels are listed this time. Those that are one tag here are listed together, or not at all. */
final class LabelTurn {
    /** In the first turns; later one after the other. */
    private static final int AT_ONCE = 20;

    /** With those to which something happened. */
    private static final int MOST = 40;

    private final Map<String, List<Label>> alike = new LinkedHashMap<>();
    private final Set<String> chosen = new LinkedHashSet<>();

    /** @param turn how many there have been */
    LabelTurn(List<Label> there, long turn) {
        there.forEach(label -> alike.computeIfAbsent(Fold.of(label.name()), _ -> new ArrayList<>())
                .add(label));
        List<String> names = List.copyOf(alike.keySet());
        long begun = turn * AT_ONCE;
        if (begun < names.size()) {
            chosen.addAll(names.subList((int) begun, (int) Math.min(names.size(), begun + AT_ONCE)));
        } else if (!names.isEmpty()) {
            chosen.add(names.get((int) (turn % names.size())));
        }
    }

    /** Something was told of it. */
    void add(String name) {
        String folded = Fold.of(name);
        if (alike.containsKey(folded) && chosen.size() < MOST) {
            chosen.add(folded);
        }
    }

    /**
     * Those that the server counts otherwise.
     *
     * @param listed the items of each, as they were listed before
     */
    void addMoved(Map<String, Set<String>> listed, Set<String> unread) {
        Map<String, Set<String>> here = new HashMap<>();
        listed.forEach((name, items) ->
                here.computeIfAbsent(Fold.of(name), _ -> new HashSet<>()).addAll(items));
        alike.forEach((name, labels) -> {
            long counted = here.getOrDefault(name, Set.of()).stream()
                    .filter(unread::contains)
                    .count();
            if (labels.stream().allMatch(label -> label.unread() != null)
                    && labels.stream().mapToLong(Label::unread).sum() != counted) {
                add(name);
            }
        });
    }

    List<Label> labels() {
        return chosen.stream()
                .flatMap(name -> alike.getOrDefault(name, List.of()).stream())
                .toList();
    }

    /** The folded names of those that are not listed. */
    Collection<String> others() {
        Set<String> others = new HashSet<>(alike.keySet());
        others.removeAll(chosen);
        return others;
    }
}
