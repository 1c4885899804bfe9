package dev.lede.markdown;

import dev.lede.model.Article;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/**
 * An article in parts, each of which is parsed and set only when someone comes near it. Whatever the order in which they
 * are set, a part looks the same, and the numbers of links never change: those of parts that were passed over are guessed by
 * a scan, which is wrong only where something looks like a link and is none.
 */
public final class Manuscript {
    private static final int NOTES_TOGETHER = 6_000;

    private final String text;
    private final List<Segment> segments;
    private final Definitions definitions;
    private final LinkNumbers links = new LinkNumbers();
    private final Notes notes;
    private final boolean asWritten;
    private final String title;
    private final Consumer<Page> head;
    private final Map<String, Integer> places = new HashMap<>();
    private final Map<String, Integer> references = new HashMap<>();
    private int numbered;

    private Manuscript(String markdown, boolean asWritten, String title, Consumer<Page> head) {
        var cut = Cutter.cut(markdown);
        this.definitions = cut.definitions();
        this.segments = new ArrayList<>(cut.segments());
        this.asWritten = asWritten;
        this.title = title;
        this.head = head;
        var inOrder = definitions.inOrder(markdown);
        this.notes = Notes.of(inOrder.keySet(), definitions);
        this.text = asWritten || inOrder.isEmpty() ? markdown : withNotes(markdown, inOrder);
    }

    static Manuscript of(String markdown) {
        return new Manuscript(markdown, false, "", _ -> {});
    }

    /** @param keys those that the head names */
    public static Manuscript of(Article article, HeadWords words, HeadKeys keys) {
        return new Manuscript(article.markdown(), false, article.entry().title(), page -> {
            new Head(article, words, keys, page).set();
            page.endHead();
        });
    }

    /** How it became what it is. */
    public static Manuscript edits(Article article, HeadWords words, EditWords said) {
        return new Manuscript(Edits.of(article, said), false, "", page -> {
            new Head(article, words, HeadKeys.NONE, page).setBriefly();
            page.endHead();
        });
    }

    /** The Markdown itself, as it is written. */
    public static Manuscript source(String markdown) {
        return new Manuscript(markdown, true, "", _ -> {});
    }

    public int segments() {
        return segments.size();
    }

    /** Behind the last offset of any line. */
    public int length() {
        return text.length();
    }

    /** The part that holds a place in the text. */
    public int segmentAt(int offset) {
        int segment = 0;
        while (segment + 1 < segments.size() && segments.get(segment + 1).start() <= offset) {
            segment++;
        }
        return segment;
    }

    /** No line but a wide one is wider than the column, and no word is lost. Offsets are those of the article's Markdown. */
    public synchronized Laid lay(int index, Measure measure, PictureBoxes boxes) {
        numberLinksBefore(index);
        var segment = segments.get(index);
        var page = new Page(measure, segment.start(), links, boxes);
        if (asWritten) {
            WrittenText.set(text.substring(segment.start(), segment.end()), segment.start(), page);
            return page.laid();
        }
        if (index == 0) {
            head.accept(page);
        }
        var blocks = new Blocks(page, prepared(segment), notes.in(segment));
        boolean goesOn = index + 1 < segments.size() && segments.get(index + 1).within();
        blocks.document(index == 0 ? title : "", isFirstOfNotes(index), goesOn);
        numbered = Math.max(numbered, index + 1);
        return index == 0 || segment.within() ? page.laid() : page.laid().below(segment.start());
    }

    /** Where the note of a mark stands. */
    public OptionalInt note(String mark) {
        return place(mark, places);
    }

    /** Where the text first refers to it. */
    public OptionalInt referenceTo(String mark) {
        return place(mark, references);
    }

    private static OptionalInt place(String mark, Map<String, Integer> places) {
        Integer place = places.get(mark);
        return place == null ? OptionalInt.empty() : OptionalInt.of(place);
    }

    /** All of it. */
    Laid whole(int width) {
        return Laid.joined(IntStream.range(0, segments.size())
                .mapToObj(index -> lay(index, Measure.printed(width), PictureBoxes.NONE))
                .toList());
    }

    private Prepared prepared(Segment segment) {
        String body = text.substring(segment.start(), segment.end());
        String context = definitions.neededBy(body) + segment.before();
        return Preparation.of(context + body).from(segment.start() - context.length(), segment.start());
    }

    private boolean isFirstOfNotes(int index) {
        return !segments.get(index).notes().isEmpty()
                && segments.get(index - 1).notes().isEmpty();
    }

    /** The footnotes stand behind the text, a few to a part. */
    private String withNotes(String markdown, Map<String, Integer> inOrder) {
        var all = new StringBuilder(markdown).append("\n\n");
        int start = all.length();
        var labels = new HashSet<String>();
        for (var note : inOrder.entrySet()) {
            String label = note.getKey();
            String mark = Notes.mark(places.size() + 1);
            places.put(mark, all.length());
            references.put(mark, note.getValue());
            labels.add(label);
            all.append(definitions.notes().get(label)).append("\n\n");
            if (all.length() - start > NOTES_TOGETHER) {
                segments.add(new Segment(start, all.length(), "", false, Set.copyOf(labels)));
                start = all.length();
                labels.clear();
            }
        }
        if (!labels.isEmpty()) {
            segments.add(new Segment(start, all.length(), "", false, Set.copyOf(labels)));
        }
        return all.toString();
    }

    private void numberLinksBefore(int index) {
        for (; numbered < index; numbered++) {
            var segment = segments.get(numbered);
            LinkScan.addresses(text, segment.start(), segment.end(), definitions)
                    .forEach(links::of);
        }
    }
}
