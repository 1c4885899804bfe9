package dev.lede.terminal;

import dev.lede.text.DisplayWidth;

/** What stands for a character where the locale is not UTF-8: as wide as the character itself. */
final class Ascii {
    private static final String FROM = "─━│┃┌┐└┘├┤┬┴┼╭╮╯╰═║╔╗╚╝▏▎▌▕▔▁█▇▓▒░●○•·◦▸▶▾▼▴▲◂◀★☆✓✗→←↑↓…‘’“”«»–—−× ";
    private static final String TO = "--||+++++++++++++=|++++||||-_#####*o**o>>vv^^<<**vx><^v.''\"\"<>---x ";

    private Ascii() {}

    static String of(String text) {
        var ascii = new StringBuilder();
        for (int i = 0; i < text.length(); ) {
            int end = DisplayWidth.graphemeEnd(text, i);
            ascii.append(cell(text.substring(i, end), DisplayWidth.of(text.substring(i, end))));
            i = end;
        }
        return ascii.toString();
    }

    static String cell(String grapheme, int width) {
        if (grapheme.length() == 1) {
            char c = grapheme.charAt(0);
            int known = FROM.indexOf(c);
            if (c < 0x7F || known >= 0) {
                String one = String.valueOf(known < 0 ? c : TO.charAt(known));
                return one + " ".repeat(Math.max(0, width - 1));
            }
        }
        return "?".repeat(Math.max(0, width));
    }
}
