package dev.lede.markdown;

import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.IndentedCodeBlock;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import dev.lede.text.Clean;
import dev.lede.text.DisplayWidth;
import dev.lede.text.Role;
import dev.lede.text.Span;
import dev.lede.text.StyledText;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Code as it was written: indented, tabs to blanks, the language above it, and a line too long goes on after a mark. */
final class CodeBlocks {
    private static final int INDENT = 2;
    private static final int TAB = 4;
    private static final String GOES_ON = "↪ ";

    private final Page page;
    private final Prepared source;

    CodeBlocks(Page page, Prepared source) {
        this.page = page;
        this.source = source;
    }

    void fenced(FencedCodeBlock code) {
        String language = language(code.getInfo().unescape());
        if (language.equals("math")) {
            math(code);
            return;
        }
        page.enter(Margin.indent(INDENT));
        if (!language.isEmpty() && !source.isContext(code.getInfo().getStartOffset())) {
            page.line(StyledText.of(DisplayWidth.cut(language, page.room()), Role.CODE_LABEL), origin(code.getInfo()));
        }
        lines(code.getContentLines(), code.getFenceIndent(), new CodeColours(language));
        page.leave();
    }

    void indented(IndentedCodeBlock code) {
        var lines = new ArrayList<>(code.getContentLines());
        while (!lines.isEmpty() && lines.getLast().isBlank()) {
            lines.removeLast();
        }
        page.enter(Margin.indent(INDENT));
        lines(lines, 0, new CodeColours(""));
        page.leave();
    }

    /** Sets code that has no place of its own in the Markdown, as within HTML. */
    static void plain(String code, int offset, Page page) {
        page.enter(Margin.indent(INDENT));
        var colours = new CodeColours("");
        code.lines().forEach(line -> line(line, offset, page, colours));
        page.leave();
    }

    private void math(FencedCodeBlock code) {
        page.enter(Margin.indent(INDENT));
        String tex =
                code.getContentLines().stream().map(BasedSequence::toString).collect(Collectors.joining());
        int offset = code.getContentLines().isEmpty()
                ? 0
                : origin(code.getContentLines().getFirst());
        for (String row : MathText.lines(tex, page.room())) {
            if (DisplayWidth.of(row) <= page.room()) {
                page.line(StyledText.of(Clean.block(row), Role.MATH), offset);
            } else {
                var pen = new Pen(Role.MATH, page.links());
                pen.write(row, offset);
                page.write(pen);
            }
        }
        page.leave();
    }

    private void lines(List<BasedSequence> lines, int fenceIndent, CodeColours colours) {
        for (var line : lines) {
            int indent = 0;
            while (indent < Math.min(fenceIndent, line.length()) && line.charAt(indent) == ' ') {
                indent++;
            }
            line(line.toString().substring(indent), origin(line), page, colours);
        }
    }

    private static void line(String raw, int offset, Page page, CodeColours colours) {
        String marked = expanded(raw.stripTrailing());
        String line = Clean.block(marked);
        var roles = colours.next(line);
        edited(marked, roles);
        int start = 0;
        String mark = "";
        do {
            int end = fitting(line, start, page.room() - mark.length());
            var spans = new ArrayList<Span>();
            if (!mark.isEmpty()) {
                spans.add(Span.of(mark, Role.DIM));
            }
            colour(line, roles, start, end, spans);
            page.line(new StyledText(spans), offset + start);
            start = end;
            mark = GOES_ON;
        } while (start < line.length());
    }

    /** What was edited looks so, whatever it is. */
    private static void edited(String marked, Role[] roles) {
        Role role = null;
        int at = 0;
        for (int i = 0; i < marked.length() && at < roles.length; i++) {
            char c = marked.charAt(i);
            if (Edit.isMark(c)) {
                Edit edit = Edit.behind(c);
                role = edit == null ? null : edit.role();
            } else {
                roles[at] = role == null ? roles[at] : role;
                at++;
            }
        }
    }

    private static void colour(String line, Role[] roles, int start, int end, List<Span> spans) {
        int from = start;
        for (int at = start + 1; at <= end; at++) {
            if (at == end || roles[at] != roles[from]) {
                spans.add(Span.of(line.substring(from, at), roles[from]));
                from = at;
            }
        }
    }

    private static int fitting(String line, int start, int cells) {
        int end = start;
        int used = 0;
        while (end < line.length()) {
            int next = DisplayWidth.graphemeEnd(line, end);
            used += DisplayWidth.of(line.substring(end, next));
            if (used > cells && end > start) {
                return end;
            }
            end = next;
        }
        return end;
    }

    private static String expanded(String line) {
        if (line.indexOf('\t') < 0) {
            return line;
        }
        var expanded = new StringBuilder();
        for (char c : line.toCharArray()) {
            if (c == '\t') {
                expanded.append(" ".repeat(TAB - expanded.length() % TAB));
            } else {
                expanded.append(c);
            }
        }
        return expanded.toString();
    }

    private static String language(String fence) {
        return Clean.line(fence).split("[\\s{,:]", 2)[0];
    }

    private int origin(BasedSequence line) {
        return source.origin(line.getStartOffset());
    }
}
