package dev.lede.config;

import dev.lede.text.Colour;
import dev.lede.text.Emphasis;
import dev.lede.text.Role;
import dev.lede.text.Style;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;

/**
 * How each role looks. The default is made of the 16 colours the person chose for the terminal, so it fits light and dark;
 * it is {@code config/themes/terminal.yaml} in code, which a start need not parse (a test compares them).
 */
public final class Theme {
    private final EnumMap<Role, Style> styles;

    private Theme(EnumMap<Role, Style> styles) {
        this.styles = styles;
    }

    public Style style(Role role) {
        return styles.getOrDefault(role, ground());
    }

    /** What everything stands on. */
    public Style ground() {
        return styles.getOrDefault(Role.TEXT, Style.PLAIN);
    }

    /** These looks where they are named; all of it stands on the ground that they name. */
    Theme with(Map<Role, Style> named) {
        var all = new EnumMap<>(styles);
        all.putAll(named);
        Style ground = all.getOrDefault(Role.TEXT, Style.PLAIN);
        all.replaceAll((role, style) -> on(ground, style));
        return new Theme(all);
    }

    private static Style on(Style ground, Style style) {
        return new Style(
                style.foreground() == Colour.Default.DEFAULT ? ground.foreground() : style.foreground(),
                style.background() == Colour.Default.DEFAULT ? ground.background() : style.background(),
                style.emphasis());
    }

    public static Theme terminal() {
        var styles = new EnumMap<Role, Style>(Role.class);
        styles.put(Role.DIM, plain(Emphasis.DIM));
        styles.put(Role.TITLE, plain(Emphasis.BOLD));
        styles.put(Role.LEAD, plain(Emphasis.ITALIC));
        styles.put(Role.BYLINE, plain(Emphasis.DIM));
        styles.put(Role.HEADING1, ansi(5, Emphasis.BOLD, Emphasis.UNDERLINE));
        styles.put(Role.HEADING2, ansi(5, Emphasis.BOLD));
        styles.put(Role.HEADING3, ansi(5));
        styles.put(Role.HEADING4, plain(Emphasis.BOLD));
        styles.put(Role.CODE, ansi(3));
        styles.put(Role.CODE_BLOCK, ansi(3));
        styles.put(Role.CODE_LABEL, plain(Emphasis.DIM));
        styles.put(Role.CODE_KEYWORD, ansi(5));
        styles.put(Role.CODE_STRING, ansi(2));
        styles.put(Role.CODE_COMMENT, plain(Emphasis.DIM));
        styles.put(Role.CODE_NUMBER, ansi(6));
        styles.put(Role.LINK, ansi(4, Emphasis.UNDERLINE));
        styles.put(Role.LINK_NUMBER, plain(Emphasis.DIM));
        styles.put(Role.QUOTE, plain(Emphasis.ITALIC));
        styles.put(Role.QUOTE_BAR, ansi(6));
        styles.put(Role.LIST_MARK, ansi(6));
        styles.put(Role.RULE, plain(Emphasis.DIM));
        styles.put(Role.TABLE_BORDER, plain(Emphasis.DIM));
        styles.put(Role.TABLE_HEAD, plain(Emphasis.BOLD));
        styles.put(Role.PICTURE, ansi(6));
        styles.put(Role.MATH, ansi(2));
        styles.put(Role.FOOTNOTE, ansi(6));
        styles.put(Role.HIGHLIGHT, plain(Emphasis.REVERSE));
        styles.put(Role.REMOVED, ansi(1, Emphasis.STRIKE));
        styles.put(Role.ADDED, ansi(2, Emphasis.UNDERLINE));
        styles.put(Role.DAY, ansi(5, Emphasis.BOLD));
        styles.put(Role.UNREAD_MARK, ansi(4, Emphasis.BOLD));
        styles.put(Role.STAR, ansi(3));
        styles.put(Role.TIME, plain(Emphasis.DIM));
        styles.put(Role.FEED, ansi(6));
        styles.put(Role.TAG, ansi(2));
        styles.put(Role.LANG, plain(Emphasis.DIM));
        styles.put(Role.UNREAD_TITLE, plain(Emphasis.BOLD));
        styles.put(Role.READ_TITLE, plain());
        styles.put(Role.COUNT, plain(Emphasis.DIM));
        styles.put(Role.SECTION, plain(Emphasis.BOLD));
        styles.put(Role.PROBLEM, ansi(1));
        styles.put(Role.STATUS, plain(Emphasis.REVERSE));
        styles.put(Role.STATUS_KEY, plain(Emphasis.REVERSE, Emphasis.BOLD));
        styles.put(Role.PROGRESS, ansi(4));
        styles.put(Role.PROMPT, plain(Emphasis.BOLD));
        styles.put(Role.BORDER, plain(Emphasis.DIM));
        styles.put(Role.SELECTED, plain(Emphasis.REVERSE));
        styles.put(Role.SELECTED_INACTIVE, plain(Emphasis.BOLD));
        return new Theme(styles);
    }

    private static Style plain(Emphasis... emphasis) {
        return new Style(Colour.Default.DEFAULT, Colour.Default.DEFAULT, Set.of(emphasis));
    }

    private static Style ansi(int colour, Emphasis... emphasis) {
        return new Style(new Colour.Ansi(colour), Colour.Default.DEFAULT, Set.of(emphasis));
    }
}
