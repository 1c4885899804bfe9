package dev.lede.feed;

import java.util.regex.Pattern;

/**
 * An article that shows one of Hugo's shortcodes, or is cut off within one, would end the building of the whole site: so
 * a backslash, which Markdown does not show, parts its braces.
 */
final class ArchiveShortcodes {
    private static final Pattern LIVE = Pattern.compile("\\{(\\\\*+)\\{(?=[<%])");
    private static final Pattern PARTED = Pattern.compile("\\{\\\\(\\\\*+)\\{(?=[<%])");

    private ArchiveShortcodes() {}

    static String part(String markdown) {
        return LIVE.matcher(markdown).replaceAll("{\\\\$1{");
    }

    static String join(String written) {
        return PARTED.matcher(written).replaceAll("{$1{");
    }
}
