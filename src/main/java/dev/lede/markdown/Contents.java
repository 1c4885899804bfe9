package dev.lede.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The first headings of an article by a look at its lines, for the head: the text behind them is not parsed yet. */
final class Contents {
    /** So many headings are an outline where the publisher does not ask for one. */
    static final int OF_ITSELF = 3;

    private static final int MOST = 12;

    /** Headings of an outline stand in the beginning of an article, or it has none. */
    private static final int FAR = 200_000;

    private static final Pattern HEADING = Pattern.compile("^ {0,3}#{1,6}[ \\t]+(\\S.{0,200}?)[ \\t]*#*$");
    private static final Pattern MARKS = Pattern.compile("[*_`]|\\{[#.][^}]*\\}|!?\\[|\\]\\([^)]*\\)");

    private final List<String> headings = new ArrayList<>();
    private @Nullable String fence;

    private Contents() {}

    /** Without a first heading that only repeats the title. */
    static List<String> of(String markdown, String title) {
        var contents = new Contents();
        markdown.substring(0, Math.min(FAR, markdown.length()))
                .lines()
                .takeWhile(_ -> contents.headings.size() < MOST)
                .forEach(contents::line);
        if (!contents.headings.isEmpty() && contents.headings.getFirst().equals(title.strip())) {
            contents.headings.removeFirst();
        }
        return contents.headings;
    }

    private void line(String line) {
        if (fence != null) {
            fence = Fences.closes(line, fence) ? null : fence;
            return;
        }
        fence = Fences.opening(line);
        var heading = HEADING.matcher(line);
        if (fence == null && heading.matches()) {
            headings.add(MARKS.matcher(heading.group(1)).replaceAll("").strip());
        }
    }
}
