package dev.lede.markdown;

import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The footnotes, numbered as the text comes to them; those it never comes to follow at the end. */
final class Notes {
    private final Map<FootnoteBlock, Integer> numbers = new HashMap<>();
    private final List<FootnoteBlock> order = new ArrayList<>();
    private final List<FootnoteBlock> defined = new ArrayList<>();

    void defined(FootnoteBlock note) {
        defined.add(note);
    }

    /** The mark of a note, in its text and before the note. */
    String mark(FootnoteBlock note) {
        int number = numbers.computeIfAbsent(note, n -> {
            order.add(n);
            return order.size();
        });
        return Script.SUPER.orMarked(Integer.toString(number));
    }

    /** The note after {@code count} others; a note may bring more notes by naming them. */
    boolean has(int count) {
        if (count >= order.size()) {
            defined.stream()
                    .filter(note -> !numbers.containsKey(note))
                    .findFirst()
                    .ifPresent(this::mark);
        }
        return count < order.size();
    }

    FootnoteBlock get(int index) {
        return order.get(index);
    }
}
