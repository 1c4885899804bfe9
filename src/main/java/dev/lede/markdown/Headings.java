package dev.lede.markdown;

import dev.lede.text.Role;
import dev.lede.text.StyledText;

/** Headings whose rank is seen without colour too: a double rule, a rule, and marks that grow smaller. */
final class Headings {
    private Headings() {}

    static Role role(int level) {
        return switch (level) {
            case 1 -> Role.HEADING1;
            case 2 -> Role.HEADING2;
            case 3 -> Role.HEADING3;
            default -> Role.HEADING4;
        };
    }

    static void set(int level, Pen pen, Page page) {
        page.heading(level, pen.paragraph().plain());
        if (level <= 2) {
            ruled(level == 1 ? "═" : "─", role(level), pen, page);
        } else {
            marked(mark(level), role(level), pen, page);
        }
    }

    private static void ruled(String rule, Role role, Pen pen, Page page) {
        int before = page.size();
        page.write(pen);
        int widest = page.widestSince(before);
        if (widest > 0) {
            page.line(StyledText.of(rule.repeat(widest), role), 0);
        }
    }

    private static void marked(String mark, Role role, Pen pen, Page page) {
        page.enter(Margin.hanging(StyledText.of(mark, role)));
        page.write(pen);
        page.leave();
    }

    private static String mark(int level) {
        return switch (level) {
            case 3 -> "■ ";
            case 4 -> "▪ ";
            case 5 -> "▫ ";
            default -> "· ";
        };
    }
}
