package dev.lede.terminal;

import dev.lede.text.Colour;
import dev.lede.text.Emphasis;
import dev.lede.text.Role;
import dev.lede.text.Span;
import dev.lede.text.Style;
import dev.lede.text.StyledText;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** Styles as the sequences that select them (ECMA-48 SGR), the shorter of a change and a fresh start. */
public final class Sgr {
    private Sgr() {}

    /** A line with its styles and links, and none of either left open behind it. */
    public static String ansi(StyledText text, Function<Role, Style> theme, Capabilities capabilities) {
        var out = new StringBuilder();
        var current = Style.PLAIN;
        for (Span span : text.spans()) {
            var style = with(theme.apply(span.role()), span.emphasis());
            String shown = Visible.line(span.text());
            String link = capabilities.links() ? Osc.link(span.link()) : "";
            out.append(change(current, style, capabilities.colours())).append(link);
            out.append(capabilities.utf8() ? shown : Ascii.of(shown));
            out.append(link.isEmpty() ? "" : Osc.LINK_END);
            current = style;
        }
        return out.append(change(current, Style.PLAIN, capabilities.colours())).toString();
    }

    /** What turns a pen of one style into one of another; empty where both look alike. */
    public static String change(Style from, Style to, Colours colours) {
        if (from.equals(to)) {
            return "";
        }
        String fresh = String.join(";", fresh(to, colours));
        String difference = String.join(";", difference(from, to, colours));
        if (difference.isEmpty()) {
            return "";
        }
        return "\033[" + (fresh.length() < difference.length() ? fresh : difference) + "m";
    }

    private static Style with(Style style, Set<Emphasis> emphasis) {
        if (emphasis.isEmpty()) {
            return style;
        }
        var both = EnumSet.copyOf(emphasis);
        both.addAll(style.emphasis());
        return new Style(style.foreground(), style.background(), both);
    }

    private static List<String> fresh(Style style, Colours colours) {
        var codes = difference(Style.PLAIN, style, colours);
        codes.addFirst("");
        return codes;
    }

    private static List<String> difference(Style from, Style to, Colours colours) {
        var codes = new ArrayList<String>();
        var lit = EnumSet.noneOf(Emphasis.class);
        lit.addAll(from.emphasis());
        for (Emphasis gone : from.emphasis()) {
            if (!to.emphasis().contains(gone) && lit.contains(gone)) {
                codes.add(off(gone));
                lit.removeIf(other -> off(other).equals(off(gone)));
            }
        }
        for (Emphasis emphasis : Emphasis.values()) {
            if (to.emphasis().contains(emphasis) && !lit.contains(emphasis)) {
                codes.add(on(emphasis));
            }
        }
        recolour(codes, shown(from.foreground(), colours), shown(to.foreground(), colours), 30);
        recolour(codes, shown(from.background(), colours), shown(to.background(), colours), 40);
        return codes;
    }

    private static Colour shown(Colour colour, Colours colours) {
        return Palette.nearest(colour, colours);
    }

    private static void recolour(List<String> codes, Colour from, Colour to, int base) {
        if (!from.equals(to)) {
            codes.add(colour(to, base));
        }
    }

    private static String colour(Colour colour, int base) {
        return switch (colour) {
            case Colour.Default none -> String.valueOf(base + 9);
            case Colour.Ansi(int index) -> String.valueOf(index < 8 ? base + index : base + 52 + index);
            case Colour.Indexed(int index) -> (base + 8) + ";5;" + index;
            case Colour.Rgb(int red, int green, int blue) -> (base + 8) + ";2;" + red + ";" + green + ";" + blue;
            case Colour.OfPicture(int number) ->
                (base + 8) + ";2;" + (number >> 16) + ";" + (number >> 8 & 255) + ";" + (number & 255);
        };
    }

    private static String on(Emphasis emphasis) {
        return switch (emphasis) {
            case BOLD -> "1";
            case DIM -> "2";
            case ITALIC -> "3";
            case UNDERLINE -> "4";
            case REVERSE -> "7";
            case STRIKE -> "9";
        };
    }

    private static String off(Emphasis emphasis) {
        return switch (emphasis) {
            case BOLD, DIM -> "22";
            case ITALIC -> "23";
            case UNDERLINE -> "24";
            case REVERSE -> "27";
            case STRIKE -> "29";
        };
    }
}
