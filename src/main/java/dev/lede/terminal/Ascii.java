package dev.lede.terminal;

import dev.lede.text.DisplayWidth;

/** What stands for a character that cannot be shown, as wide as the character itself. */
final class Ascii {
    private static final String FROM = "─━│┃┌┐└┘├┤┬┴┼╭╮╯╰═║╔╗╚╝▏▎▌▕▔▁█▇▓▒░●○•·◦▸▶▾▼▴▲◂◀★☆✓✗→←↑↓…‘’“”"
            + "«»–—−× ■□▪▫▣☐☑✔✘►◄▐▀▄′″⁻₋≤≥‐‑―⋯↩↪┆┊╌≡∙⏎，。、；：？！（）「」『』《》〈〉【】♪";
    private static final String TO = "--||+++++++++++++=|++++||||-_#####*o**o>>vv^^<<**vx><^v.''\"\""
            + "<>---x ##*o#oxxx><|\"_'\"--<>---.<>||-=*<,.,;:?!()\"\"\"\"<><>[]~";

    /** What the fonts of the Linux console have: 256 or 512 glyphs, in most of them those of code page 437. */
    private static final String ON_CONSOLE = "─│┌┐└┘├┤┬┴┼═║╔╗╚╝█▌▐▀▄▒▓░■•·«»";

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

    /** The character itself if the Linux console is likely to have it, or if nothing is known to stand for it. */
    static String onConsole(String grapheme, int width) {
        boolean replaced = grapheme.length() == 1
                && width == 1
                && ON_CONSOLE.indexOf(grapheme.charAt(0)) < 0
                && FROM.indexOf(grapheme.charAt(0)) >= 0;
        return replaced ? cell(grapheme, width) : grapheme;
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
