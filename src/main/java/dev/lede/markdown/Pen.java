package dev.lede.markdown;

import dev.lede.text.Clean;
import dev.lede.text.Emphasis;
import dev.lede.text.Role;
import dev.lede.text.Span;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Writes a paragraph: the ink changes with every emphasis, link and tag that opens or closes. */
final class Pen {
    private record Stroke(String name, Ink ink, int linkStart) {}

    private final Links links;
    private final Paragraph paragraph = new Paragraph();
    private final List<LaidPicture> pictures = new ArrayList<>();
    private final Deque<Stroke> strokes = new ArrayDeque<>();
    private final StringBuilder written = new StringBuilder();
    private Ink ink;
    private @Nullable Edit edit;

    Pen(Role role, Links links) {
        this.ink = Ink.of(role);
        this.links = links;
    }

    Ink ink() {
        return ink;
    }

    int depth() {
        return strokes.size();
    }

    /** From here on {@code next}; {@link #close} with the same name ends it. */
    void open(String name, Ink next) {
        strokes.push(new Stroke(name, ink, -1));
        ink = next;
    }

    /** What follows leads to {@code address}. A link within a link stays the outer one. */
    void openLink(String name, String address) {
        String clean = Clean.line(address);
        if (ink.link() != null || !Addresses.leads(clean)) {
            open(name, ink);
            return;
        }
        strokes.push(new Stroke(name, ink, written.length()));
        ink = ink.linkedTo(clean);
    }

    /** Ends what was opened last by this name, and all that was opened within and left open. */
    void close(String name, int offset) {
        if (strokes.stream().limit(100).noneMatch(stroke -> stroke.name().equals(name))) {
            return;
        }
        while (!strokes.isEmpty() && !strokes.peek().name().equals(name)) {
            closeLast(offset);
        }
        closeLast(offset);
    }

    void closeDownTo(int depth, int offset) {
        while (strokes.size() > depth) {
            closeLast(offset);
        }
    }

    /** Running text: addresses in it become links. */
    void text(String text, int offset) {
        if (ink.link() != null || !text.contains("://")) {
            write(text, offset);
            return;
        }
        var address = Addresses.BARE.matcher(text);
        int done = 0;
        while (address.find()) {
            String target = Addresses.trimmed(address.group());
            write(text.substring(done, address.start()), offset + done);
            openLink("bare", target);
            write(target, offset + address.start());
            close("bare", offset + address.start());
            done = address.start() + target.length();
        }
        write(text.substring(done), offset + done);
    }

    /** Text as it is, but for the marks of an edit. */
    void write(String text, int offset) {
        int done = 0;
        for (int at = 0; at < text.length(); at++) {
            if (Edit.isMark(text.charAt(at))) {
                run(text.substring(done, at), offset + done);
                edit = Edit.behind(text.charAt(at));
                done = at + 1;
            }
        }
        run(text.substring(done), offset + done);
    }

    private void run(String text, int offset) {
        if (ink.hidden() || text.isEmpty()) {
            return;
        }
        String shown = Clean.block(text).replace('\n', ' ').replace('\t', ' ');
        if (ink.script() != Script.NORMAL && !shown.isBlank()) {
            shown = ink.script().orMarked(shown);
        }
        written.append(shown);
        Role role = edit == null ? ink.role() : edit.role();
        paragraph.add(new Span(shown, role, ink.emphasis(), ink.link()), offset);
    }

    /** A picture: on a line of its own it also says where it is from. */
    void picture(String alt, String caption, String address, int offset) {
        if (ink.hidden()) {
            return;
        }
        String name = Clean.line(alt);
        String target = Clean.line(address);
        String host = Clean.line(Addresses.host(target));
        boolean alone = paragraph.atLineStart();
        String link = ink.link() == null ? target : ink.link();
        written.append(name.isEmpty() ? host : name);
        pictures.add(LaidPicture.unplaced(name, Clean.line(caption), target));
        Set<Emphasis> edited = edit == null ? Set.of() : Set.of(edit.emphasis());
        paragraph.add(new Span("▣ " + name, Role.PICTURE, edited, link.isEmpty() ? null : link), offset);
        if (name.isEmpty() || alone && !host.isEmpty()) {
            String from = name.isEmpty() ? host : " — " + host;
            paragraph.add(new Span(from, Role.DIM, Set.of(), link.isEmpty() ? null : link), offset);
        }
    }

    /** Under the picture before it. */
    void caption(String text, int offset) {
        if (!ink.hidden()) {
            hardBreak();
            String shown = Clean.line(text);
            written.append(shown);
            paragraph.add(new Span(shown, Role.DIM, Set.of(Emphasis.ITALIC), null), offset);
        }
    }

    void softBreak() {
        paragraph.softBreak();
        written.append(' ');
    }

    void hardBreak() {
        paragraph.hardBreak();
        written.append(' ');
    }

    Paragraph paragraph() {
        return paragraph;
    }

    /** The pictures of this paragraph; their lines are not known yet. */
    List<LaidPicture> pictures() {
        return pictures;
    }

    private void closeLast(int offset) {
        var stroke = strokes.pop();
        String address = ink.link();
        if (stroke.linkStart() >= 0 && address != null) {
            numberLink(address, written.substring(Math.min(stroke.linkStart(), written.length())), offset);
        }
        ink = stroke.ink();
    }

    private void numberLink(String address, String text, int offset) {
        int number = links.number(address, text.strip());
        String mark = Paragraph.JOINER + "[" + number + "]";
        paragraph.add(new Span(mark, Role.LINK_NUMBER, Set.of(), address), offset);
        String host = Clean.line(Addresses.hostBehind(text, address));
        if (!host.isEmpty()) {
            paragraph.add(new Span(" (" + host + ")", Role.DIM, Set.of(), address), offset);
        }
    }
}
