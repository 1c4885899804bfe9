package dev.lede.markdown;

import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The boxes that people put notes and warnings in, made quotes with a label: GitHub's {@code > [!NOTE]}, Python-Markdown's
 * {@code !!! note "Title"} with indented lines, and {@code :::note} up to its end.
 */
final class Admonitions {
    private static final Pattern ALERT =
            Pattern.compile("^( {0,3}>[> ]{0,200})\\[!([A-Za-z]{1,20})\\][-+]?(?:[ \\t]+(.*))?$");
    private static final Pattern INDENTED =
            Pattern.compile("^(?:!!!|\\?\\?\\?\\+?)[ \\t]+([A-Za-z]{1,20})(?:[ \\t]+\"(.*)\")?[ \\t]*$");
    private static final Pattern FENCED =
            Pattern.compile("^:{3,10}[ \\t]*([A-Za-z]{1,20})(?:[ \\t]+([^{]*)|\\[(.*)\\])?(?:\\{.*)?$");
    private static final Pattern FENCE_END = Pattern.compile("^:{3,10}[ \\t]*$");
    private static final int INDENT = 4;

    private enum Kind {
        NONE,
        INDENTED,
        FENCED
    }

    private Kind open = Kind.NONE;

    boolean isOpen() {
        return open != Kind.NONE;
    }

    /** How much of a line within a box is its indent; -1 where the box ended before this line. */
    int indent(String line) {
        return switch (open) {
            case NONE -> -1;
            case FENCED -> FENCE_END.matcher(line.stripTrailing()).matches() ? ended() : 0;
            case INDENTED ->
                line.startsWith("\t") ? 1 : line.startsWith(" ".repeat(INDENT)) ? INDENT : blankOrEnded(line);
        };
    }

    /** Whether the line says no more than that a box ends. */
    static boolean isEnd(String line) {
        return FENCE_END.matcher(line.stripTrailing()).matches();
    }

    /** The label that takes the line's place; null where none begins. */
    @Nullable
    String opening(String line) {
        String stripped = line.stripTrailing();
        var alert = ALERT.matcher(stripped);
        if (alert.matches()) {
            return label(alert.group(1), alert.group(2), alert.group(3));
        }
        var indented = INDENTED.matcher(stripped);
        if (indented.matches()) {
            open = Kind.INDENTED;
            return label("> ", indented.group(1), indented.group(2));
        }
        var fenced = FENCED.matcher(stripped);
        if (fenced.matches()) {
            open = Kind.FENCED;
            return label("> ", fenced.group(1), fenced.group(2) == null ? fenced.group(3) : fenced.group(2));
        }
        return null;
    }

    private int blankOrEnded(String line) {
        return line.isBlank() ? 0 : ended();
    }

    private int ended() {
        open = Kind.NONE;
        return -1;
    }

    private static String label(String quote, String kind, @Nullable String title) {
        String name = kind.substring(0, 1).toUpperCase(Locale.ROOT)
                + kind.substring(1).toLowerCase(Locale.ROOT);
        String said = title == null ? "" : title.replace("*", "").strip();
        String label = said.isEmpty() || said.equalsIgnoreCase(kind) ? name : name + " · " + said;
        return quote + "**" + label + "**\n" + quote + "\n";
    }
}
