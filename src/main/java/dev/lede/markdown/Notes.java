package dev.lede.markdown;

import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The footnotes of an article, numbered as its text comes to them, and which of them a part of it has to set. */
final class Notes {
    private final Map<String, Integer> numbers;
    private final Definitions elsewhere;
    private final Set<String> here;
    private final List<FootnoteBlock> defined = new ArrayList<>();

    private Notes(Map<String, Integer> numbers, Definitions elsewhere, Set<String> here) {
        this.numbers = numbers;
        this.elsewhere = elsewhere;
        this.here = here;
    }

    /** Of an article whose notes are named in the order of their numbers. */
    static Notes of(Set<String> inOrder, Definitions definitions) {
        var numbers = new HashMap<String, Integer>();
        inOrder.forEach(label -> numbers.put(label, numbers.size() + 1));
        return new Notes(numbers, definitions, Set.of());
    }

    Notes in(Segment segment) {
        return new Notes(numbers, elsewhere, segment.notes());
    }

    /** Notes at the end of the article are told by the cutter; one within a quote ends the part it stands in. */
    void defined(FootnoteBlock note) {
        if (here.contains(label(note)) || !elsewhere.notes().containsKey(label(note))) {
            defined.add(note);
        }
    }

    List<FootnoteBlock> here() {
        return defined;
    }

    /** The mark of a note, in its text and before the note. */
    String mark(FootnoteBlock note) {
        int number = numbers.computeIfAbsent(label(note), _ -> numbers.size() + 1);
        return mark(number);
    }

    static String mark(int number) {
        return Script.SUPER.orMarked(Integer.toString(number));
    }

    private static String label(FootnoteBlock note) {
        return Definitions.key("^" + note.getText());
    }
}
