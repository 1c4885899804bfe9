package dev.lede.markdown;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Tells the fences of code blocks, so that what stands between them is left as it is. */
final class Fences {
    private static final Pattern OPENING =
            Pattern.compile("^[ \\t>]{0,40}(?:(?:[-*+]|\\d{1,9}[.)])[ \\t]+)?(`{3,}(?=[^`]*$)|~{3,})");

    private Fences() {}

    /** The fence that the line opens. */
    static @Nullable String opening(String line) {
        if (!line.contains("```") && !line.contains("~~~")) {
            return null;
        }
        var opening = OPENING.matcher(line.stripTrailing());
        return opening.find() ? opening.group(1) : null;
    }

    static boolean closes(String line, String fence) {
        String mark = line.replace('>', ' ').strip();
        return mark.length() >= fence.length()
                && mark.startsWith(fence)
                && mark.chars().allMatch(c -> c == fence.charAt(0));
    }
}
